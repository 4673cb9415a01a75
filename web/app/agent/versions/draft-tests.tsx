import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { isUnderWay, useScenarioRun, useScenarioRunWork, useScenarios } from '../../../data/scenarios.ts'
import { fillPath, paths } from '../../../paths.ts'
import { useTexts } from '../../../texts/language.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { StatusBadge } from '../../../ui/status-badge.tsx'
import styles from './publish-dialog.module.css'

/** Lets the rehearsed callers try the draft before anybody real does; there only where there are some. */
export function DraftTests({ agentId }: { agentId: string }) {
  const texts = useTexts().versions.publishing
  const scenarios = useScenarios(agentId).data?.items ?? []
  const { start } = useScenarioRunWork(agentId)
  const [runId, setRunId] = useState<string>()
  if (scenarios.length === 0) return null
  return (
    <div className={styles.tests}>
      {runId ? (
        <Run agentId={agentId} runId={runId} />
      ) : (
        <Button
          size="xs"
          variant="default"
          loading={start.isPending}
          onClick={() => start.mutate({ version: 'draft' }, { onSuccess: ({ id }) => setRunId(id) })}
        >
          {texts.test}
        </Button>
      )}
      {start.error && <ErrorNotice error={start.error} />}
    </div>
  )
}

function Run({ agentId, runId }: { agentId: string; runId: string }) {
  const texts = useTexts().versions.publishing
  const { data: run, error } = useScenarioRun(runId)
  if (!run) return error ? <ErrorNotice error={error} /> : null
  const { done, total, failed } = run
  if (isUnderWay(run)) {
    return (
      <>
        <progress max={total} value={done} aria-label={texts.testing(done, total)} />
        <p role="status">{texts.testing(done, total)}</p>
      </>
    )
  }
  return (
    <>
      <p role="status">
        <StatusBadge meaning={failed > 0 ? 'needs_you' : 'answered'}>
          {failed > 0 ? texts.failed(failed, total) : texts.passed(total)}
        </StatusBadge>
      </p>
      <Anchor component={Link} to={fillPath(paths.agentTestRun, { id: agentId, run: runId })}>
        {texts.seeRun}
      </Anchor>
    </>
  )
}
