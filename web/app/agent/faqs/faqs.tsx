import { Button, NativeSelect } from '@mantine/core'
import { IconDownload, IconFileImport, IconMessageQuestion, IconPlus } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Faq } from '#contract/knowledge.ts'
import { fetchFaqFile, useFaqPages } from '../../../data/faqs.ts'
import { useTexts } from '../../../texts/language.tsx'
import { DelayedSkeleton } from '../../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { SearchField } from '../../../ui/search-field.tsx'
import { useAgentPage } from '../agent-page.ts'
import { FaqEditor } from './faq-editor.tsx'
import { FaqRow } from './faq-row.tsx'
import styles from './faqs.module.css'
import { SuggestedFaqs } from './suggested-faqs.tsx'

const FaqImportDialog = lazy(() => import('./faq-import-dialog.tsx'))

/** Answers in the owner's own words, edited where they stand; above them what was found on pages. */
export default function Faqs() {
  const { common, agent: texts } = useTexts()
  const { agent, mayTeach } = useAgentPage()
  const [params, setParams] = useSearchParams()
  const [adding, setAdding] = useState(false)
  const [importing, setImporting] = useState(false)
  const q = params.get('q') ?? ''
  const category = params.get('category') ?? ''
  const narrowed = q !== '' || category !== ''
  const query = { is_auto: 'false', ...(q && { q }), ...(category && { category }) }
  const faqs = useFaqPages(agent.id, query)
  const items = faqs.data?.pages.flatMap((page) => page.items) ?? []
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(params)
    if (value) next.set(name, value)
    else next.delete(name)
    setParams(next, { replace: true })
  }
  return (
    <>
      <SuggestedFaqs agentId={agent.id} mayTeach={mayTeach} />
      <div className={styles.bar}>
        <SearchField label={texts.faqs.search} value={q} onSearch={(text) => change('q', text)} />
        <CategoryFilter items={items} value={category} onChange={(value) => change('category', value)} />
        {mayTeach && (
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} stroke={1.6} />}
            onClick={() => setImporting(true)}
          >
            {texts.faqs.importCsv}
          </Button>
        )}
        <ExportButton agentId={agent.id} name={agent.name} />
        {mayTeach && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
            {texts.faqs.add}
          </Button>
        )}
      </div>
      {importing && (
        <Suspense>
          <FaqImportDialog agentId={agent.id} onClose={() => setImporting(false)} />
        </Suspense>
      )}
      {adding && (
        <div className={styles.new}>
          <FaqEditor agentId={agent.id} onClose={() => setAdding(false)} />
        </div>
      )}
      {faqs.error && <ErrorNotice error={faqs.error} onRetry={() => void faqs.refetch()} />}
      {!faqs.data && !faqs.error && <DelayedSkeleton rows={4} height={56} />}
      {items.length > 0 && (
        <ul className={styles.rows} aria-label={texts.faqs.listLabel}>
          {items.map((faq) => (
            <FaqRow key={faq.id} faq={faq} mayTeach={mayTeach} />
          ))}
        </ul>
      )}
      {faqs.hasNextPage && (
        <Button
          mt="xs"
          size="xs"
          variant="subtle"
          color="gray"
          loading={faqs.isFetchingNextPage}
          onClick={() => void faqs.fetchNextPage()}
        >
          {common.showMore}
        </Button>
      )}
      {faqs.data &&
        items.length === 0 &&
        !adding &&
        (narrowed ? <p className={styles.none}>{texts.faqs.nothingFound}</p> : <NoFaqs />)}
    </>
  )
}

function NoFaqs() {
  const { common, agent } = useTexts()
  return (
    <EmptyState
      icon={<IconMessageQuestion size={20} stroke={1.6} />}
      title={agent.faqs.noneTitle}
      exampleLabel={common.example}
      example={
        <>
          <strong className={styles.question}>{agent.faqs.noneExampleQuestion}</strong>
          <p className={styles.exampleAnswer}>{agent.faqs.noneExampleAnswer}</p>
        </>
      }
    >
      {agent.faqs.noneText}
    </EmptyState>
  )
}

interface CategoryFilterProps {
  items: Faq[]
  value: string
  onChange: (value: string) => void
}

/** Narrows to one category; offered once there are some. */
function CategoryFilter({ items, value, onChange }: CategoryFilterProps) {
  const { faqs } = useTexts().agent
  const known = items.flatMap(({ category }) => (category ? [category] : []))
  const categories = [...new Set(value ? [...known, value] : known)].toSorted()
  if (categories.length === 0) return null
  return (
    <NativeSelect
      aria-label={faqs.category}
      value={value}
      data={[{ value: '', label: faqs.anyCategory }, ...categories]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function ExportButton({ agentId, name }: { agentId: string; name: string }) {
  const { faqs } = useTexts().agent
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const download = async () => {
    setBusy(true)
    setError(undefined)
    try {
      saveFile(`${name} FAQs.csv`, await fetchFaqFile(agentId))
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} stroke={1.6} />}
        loading={busy}
        onClick={() => void download()}
      >
        {faqs.exportCsv}
      </Button>
      {error !== undefined && <ErrorNotice error={error} />}
    </>
  )
}
