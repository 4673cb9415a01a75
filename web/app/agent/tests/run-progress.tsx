import type { ScenarioRun } from '#contract/scenarios.ts'
import { useTexts } from '../../../texts/language.tsx'
import styles from './tests.module.css'

/** How far a run has come. */
export function RunProgress({ run: { done, total } }: { run: ScenarioRun }) {
  const { scenarios } = useTexts()
  return (
    <progress
      className={styles.progress}
      max={total}
      value={done}
      aria-label={scenarios.progress(done, total)}
    />
  )
}
