import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { Passage } from '#contract/knowledge.ts'
import { useKnowledgeSearch } from '../../../data/knowledge.ts'
import { useTexts } from '../../../texts/language.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import styles from './knowledge.module.css'
import { asPlainText } from './plain-text.ts'

/** Shows what would be found for a question, best first, and what would be said. */
export function SearchTrial({ agentId }: { agentId: string }) {
  const { common, agent } = useTexts()
  const { knowledge } = agent
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const search = useKnowledgeSearch(agentId, asked)
  const ask = (event: FormEvent) => {
    event.preventDefault()
    setAsked(text.trim())
  }
  return (
    <section className={styles.trial} aria-labelledby="trial">
      <h2 id="trial">{knowledge.searchTitle}</h2>
      <form className={styles.ask} onSubmit={ask}>
        <TextInput
          type="search"
          aria-label={knowledge.searchLabel}
          placeholder={knowledge.searchPlaceholder}
          leftSection={<IconSearch size={16} />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={search.isFetching}>
          {knowledge.ask}
        </Button>
        {asked && (
          <Button
            variant="subtle"
            color="gray"
            onClick={() => {
              setText('')
              setAsked('')
            }}
          >
            {common.clear}
          </Button>
        )}
      </form>
      {search.error && <ErrorNotice error={search.error} />}
      {asked && search.data && <Found {...search.data} />}
    </section>
  )
}

type Answer = NonNullable<ReturnType<typeof useKnowledgeSearch>['data']>

function Found({ passages, answer }: Answer) {
  const { inbox, agent } = useTexts()
  const { knowledge } = agent
  return (
    <div className={styles.found} aria-live="polite">
      <div className={styles.answer} data-unknown={!answer.answered || undefined}>
        {answer.answered ? (
          <>
            <small>
              {knowledge.wouldSay} · {inbox.sure(Math.round(answer.confidence * 100))}
            </small>
            <p>{answer.text}</p>
          </>
        ) : (
          <p>{knowledge.wouldNot}</p>
        )}
      </div>
      <p className={styles.count}>
        {passages.length > 0 ? knowledge.found(passages.length) : knowledge.foundNothing}
      </p>
      <ol className={styles.passages}>
        {passages.map((passage) => (
          <PassageRow key={`${passage.chunk_id}${passage.faq_id}`} passage={passage} />
        ))}
      </ol>
    </div>
  )
}

function PassageRow({ passage }: { passage: Passage }) {
  const { knowledge } = useTexts().agent
  const { kind, title, url, heading_path, text, score } = passage
  const [open, setOpen] = useState(false)
  const percent = Math.round(score * 100)
  const where = [title, ...heading_path.filter((heading) => heading !== title)].filter(Boolean).join(' › ')
  return (
    <li className={styles.passage}>
      <div className={styles.where}>
        {kind === 'faq' && <span className={styles.tag}>{knowledge.fromFaq}</span>}
        {url && /^https?:/.test(url) ? (
          <a href={url} target="_blank" rel="noreferrer">
            {where}
          </a>
        ) : (
          <span>{where}</span>
        )}
        <span className={styles.score}>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${percent}%` }} />
          </span>
          {knowledge.score(percent)}
        </span>
      </div>
      <button
        type="button"
        className={styles.passageText}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {asPlainText(text)}
      </button>
    </li>
  )
}
