import { Anchor, Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Agent } from '#contract/agents.ts'
import { useChangeAgent } from '../../data/agents.ts'
import { useConversationCounts } from '../../data/conversations.ts'
import { useFaqPages, useGaps } from '../../data/faqs.ts'
import { useSources } from '../../data/knowledge.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { businessDay } from '../../ui/business-day.ts'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { useNow } from '../../ui/clock.ts'
import { CopyField } from '../../ui/copy-field.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Time } from '../../ui/time.tsx'
import { InstallGuides } from '../install-guides.tsx'
import { useAgentPage } from './agent-page.ts'
import styles from './overview.module.css'

/** Whether it works, what it knows in numbers, and how visitors get to it. */
export default function Overview() {
  const { agent: texts } = useTexts()
  const { agent, mayWrite } = useAgentPage()
  const { overview } = texts
  return (
    <>
      <Work agent={agent} mayWrite={mayWrite} />
      <Numbers agent={agent} />
      <section className={styles.section}>
        <h2>{overview.codeTitle}</h2>
        <p>{overview.codeHint}</p>
        <CopyField label={overview.codeLabel} value={agent.embed_code} />
        <InstallGuides />
      </section>
      <section className={styles.section}>
        <h2>{overview.linkTitle}</h2>
        <p>{overview.linkHint}</p>
        <CopyField label={overview.linkLabel} value={agent.chat_url} />
        <Anchor className={styles.link} href={agent.chat_url} target="_blank" rel="noreferrer">
          {overview.openLink} <IconExternalLink size={14} aria-hidden="true" />
        </Anchor>
      </section>
    </>
  )
}

function Work({ agent, mayWrite }: { agent: Agent; mayWrite: boolean }) {
  const { overview } = useTexts().agent
  const change = useChangeAgent()
  const { id, status, version, updated_at } = agent
  const setStatus = (next: 'active' | 'paused') => change.mutate({ id, changes: { status: next } })
  const states: Record<'active' | 'paused' | 'other', [string, string]> = {
    active: [overview.atWorkTitle, overview.atWorkText],
    paused: [overview.pausedTitle, overview.pausedText],
    other: [overview.goLiveTitle, overview.goLiveText],
  }
  const [title, text] = states[status === 'active' || status === 'paused' ? status : 'other']
  return (
    <section className={styles.work} data-working={status === 'active' || undefined}>
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
        <small>
          {overview.version(version)}, {overview.changed} <Time value={updated_at} />
        </small>
      </div>
      {mayWrite &&
        (status === 'active' ? (
          <Button variant="default" loading={change.isPending} onClick={() => setStatus('paused')}>
            {overview.pause}
          </Button>
        ) : (
          <Button loading={change.isPending} onClick={() => setStatus('active')}>
            {status === 'paused' ? overview.resume : overview.goLive}
          </Button>
        ))}
      {change.error && <ErrorNotice error={change.error} />}
    </section>
  )
}

function Numbers({ agent: { id } }: { agent: Agent }) {
  const { overview } = useTexts().agent
  const sources = useSources(id).data?.items
  const faqs = useFaqPages(id, { is_auto: 'false' }).data?.pages[0]
  const gaps = useGaps(id, 'open').data?.pages[0]
  const today = useConversationCounts(businessDay(useNow(), useBusinessZone()).start)
  const pages = sources?.reduce((sum, { pages_count }) => sum + pages_count, 0)
  return (
    <dl className={styles.numbers} aria-label={overview.numbers}>
      <Figure name={overview.pages} to={fillPath(paths.agentKnowledge, { id })}>
        {pages}
      </Figure>
      <Figure name={overview.faqs} to={fillPath(paths.agentFaqs, { id })}>
        {countOf(faqs)}
      </Figure>
      <Figure name={overview.gaps} to={fillPath(paths.agentGaps, { id })}>
        {countOf(gaps)}
      </Figure>
      <Figure name={overview.conversations} to={fillPath(paths.conversations, {}, { agent: id })}>
        {today.ready ? `${today.counts.get(id) ?? 0}${today.more ? '+' : ''}` : undefined}
      </Figure>
    </dl>
  )
}

function Figure({ name, to, children }: { name: string; to: string; children: ReactNode }) {
  return (
    <div className={styles.number}>
      <dt>{name}</dt>
      <dd>
        <Link to={to}>{children ?? '–'}</Link>
      </dd>
    </div>
  )
}

/** Lists come page by page; beyond the first the number says that there are more. */
function countOf(page: { items: unknown[]; next_cursor: string | null } | undefined): string | undefined {
  return page && `${page.items.length}${page.next_cursor ? '+' : ''}`
}
