import { Button } from '@mantine/core'
import { Link } from 'react-router'
import type { ScenarioRun } from '#contract/scenarios.ts'
import { isUnderWay, useScenarioRunWork } from '../../../data/scenarios.ts'
import { fillPath, paths } from '../../../paths.ts'
import { useTexts } from '../../../texts/language.tsx'
import { StatusBadge } from '../../../ui/status-badge.tsx'
import { Time } from '../../../ui/time.tsx'
import { RunProgress } from './run-progress.tsx'
import styles from './tests.module.css'

/** How the newest run goes or went, and the way to the earlier ones. */
export function LastRun({ runs, agentId }: { runs: ScenarioRun[]; agentId: string }) {
  const { scenarios: texts } = useTexts()
  const { stop } = useScenarioRunWork(agentId)
  const [newest, ...earlier] = runs
  if (!newest) return null
  const underWay = isUnderWay(newest)
  return (
    <section className={styles.run} aria-label={texts.lastRun}>
      <div className={styles.runHead}>
        <RunVerdict run={newest} />
        <span className={styles.dim}>
          <Time value={newest.created_at} /> ·{' '}
          {newest.version === null ? texts.draft : texts.version(newest.version)}
        </span>
        <span className={styles.spring} />
        {underWay && (
          <Button size="xs" variant="default" loading={stop.isPending} onClick={() => stop.mutate(newest.id)}>
            {texts.stop}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          component={Link}
          to={fillPath(paths.agentTestRun, { id: agentId, run: newest.id })}
        >
          {texts.open}
        </Button>
      </div>
      {underWay && <RunProgress run={newest} />}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{texts.earlierRuns}</summary>
          <ul>
            {earlier.map((run) => (
              <li key={run.id}>
                <Link to={fillPath(paths.agentTestRun, { id: agentId, run: run.id })}>
                  <Time value={run.created_at} nameZone={false} />
                </Link>
                <RunVerdict run={run} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** What a run came to, in a few words. */
export function RunVerdict({ run }: { run: ScenarioRun }) {
  const { scenarios: texts } = useTexts()
  const { status, done, total, failed } = run
  if (isUnderWay(run)) return <StatusBadge meaning="live">{texts.progress(done, total)}</StatusBadge>
  if (failed > 0) return <StatusBadge meaning="emergency">{texts.someFailed(failed, total)}</StatusBadge>
  if (status === 'stopped') return <StatusBadge meaning="quiet">{texts.stopped}</StatusBadge>
  return <StatusBadge meaning="answered">{texts.allPassed(total)}</StatusBadge>
}
