import type { Draft } from '#contract/agents.ts'
import { useKeptDraft } from '../../../data/versions.ts'
import { DelayedSkeleton } from '../../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import styles from '../agent.module.css'
import { type AgentPage, useAgentPage } from '../agent-page.ts'
import { useBehaviourDraft } from './behaviour-draft.ts'
import { DraftBar } from './draft-bar.tsx'
import { FirstWords } from './first-words.tsx'
import { Handover } from './handover.tsx'
import { Identity } from './identity.tsx'
import { LeadFormPart } from './lead-form.tsx'
import { Limits } from './limits.tsx'
import { Manner } from './manner.tsx'

/** How it speaks, what it asks for, when it hands over, where it stops: changed as a draft, then published. */
export default function BehaviourPage() {
  const page = useAgentPage()
  const { data: kept, error, refetch } = useKeptDraft(page.agent.id)
  if (kept) return <BehaviourForm page={page} kept={kept} />
  return error ? (
    <ErrorNotice error={error} onRetry={() => void refetch()} />
  ) : (
    <DelayedSkeleton rows={8} height={56} />
  )
}

function BehaviourForm({ page, kept }: { page: AgentPage; kept: Draft }) {
  const draft = useBehaviourDraft(page, kept)
  return (
    <form noValidate onSubmit={draft.save}>
      <fieldset disabled={!page.mayWrite} className={styles.settings}>
        <Identity draft={draft} />
        <Manner draft={draft} />
        <FirstWords draft={draft} />
        <LeadFormPart draft={draft} />
        <Handover draft={draft} />
        <Limits draft={draft} />
      </fieldset>
      {draft.error ? <ErrorNotice error={draft.error} /> : null}
      {page.mayWrite && <DraftBar agentId={page.agent.id} draft={draft} />}
    </form>
  )
}
