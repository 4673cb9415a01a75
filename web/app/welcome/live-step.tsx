import { Anchor, Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { Agent } from '#contract/agents.ts'
import { useAgent, useChangeAgent } from '../../data/agents.ts'
import { useMoveOnboarding } from '../../data/onboarding.ts'
import { paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { InstallGuides } from '../install-guides.tsx'
import styles from './live-step.module.css'
import frame from './welcome.module.css'
import type { StepProps } from './welcome.tsx'

/** The code for the website, where it goes on each system, and the switch that puts the receptionist to work. */
export function LiveStep({ onboarding }: StepProps) {
  const { welcome } = useTexts()
  const agent = useAgent(onboarding.agent_id)
  if (agent.error) return <ErrorNotice error={agent.error} onRetry={() => void agent.refetch()} />
  if (!agent.data) return <DelayedSkeleton rows={4} height={56} />
  return (
    <>
      <h1 className={frame.title}>{welcome.live.title}</h1>
      <p className={frame.lead}>{welcome.live.lead}</p>
      <section className={styles.part}>
        <h2>{welcome.live.codeTitle}</h2>
        <p>{welcome.live.codeHint}</p>
        <CopyField label={welcome.live.codeLabel} value={agent.data.embed_code} />
        <InstallGuides />
      </section>
      <section className={styles.part}>
        <h2>{welcome.live.tryTitle}</h2>
        <p>{welcome.live.tryText}</p>
        <Anchor href={agent.data.chat_url} target="_blank" rel="noreferrer">
          {welcome.live.tryLink}{' '}
          <IconExternalLink size={14} style={{ verticalAlign: '-2px' }} aria-hidden="true" />
        </Anchor>
      </section>
      <section className={styles.part}>
        <h2>{welcome.live.phoneTitle}</h2>
        <p>{welcome.live.phoneText}</p>
      </section>
      <GoLive agent={agent.data} completed={onboarding.completed_at !== null} />
    </>
  )
}

function GoLive({ agent, completed }: { agent: Agent; completed: boolean }) {
  const { welcome } = useTexts()
  const changeAgent = useChangeAgent()
  const move = useMoveOnboarding()
  const atWork = agent.status === 'active' && completed
  const goLive = async () => {
    await changeAgent.mutateAsync({ id: agent.id, changes: { status: 'active' } })
    await move.mutateAsync({ completed: true })
  }
  if (atWork) {
    return (
      <div className={styles.finish}>
        <StatusBadge meaning="answered">{welcome.live.working}</StatusBadge>
        <Button component={Link} to={paths.app}>
          {welcome.live.toHome}
        </Button>
      </div>
    )
  }
  const error = changeAgent.error ?? move.error
  return (
    <div className={styles.finish}>
      <Button loading={changeAgent.isPending || move.isPending} onClick={() => void goLive().catch(() => {})}>
        {welcome.live.finish}
      </Button>
      <span>{welcome.live.finishText}</span>
      {error && <ErrorNotice error={error} />}
    </div>
  )
}
