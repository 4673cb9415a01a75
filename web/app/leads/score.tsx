import { Tooltip } from '@mantine/core'
import type { Lead } from '#contract/contacts.ts'
import { useTexts } from '../../texts/language.tsx'
import styles from './leads.module.css'

type Scored = Pick<Lead, 'score' | 'score_reasons'>

/** Points out of 100 as a figure and a bar; the reasons are one hover away. */
export function Score({ score, score_reasons }: Scored) {
  const reasonOf = useReasonText()
  const { leads } = useTexts()
  const reasons = score_reasons.map((reason) => `+${reason.points}  ${reasonOf(reason)}`)
  return (
    <Tooltip
      label={
        <ul className={styles.tooltipReasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      }
      disabled={reasons.length === 0}
      openDelay={200}
    >
      <span className={styles.score}>
        <span className={styles.scoreFigure}>{score}</span>
        <span className={styles.bar} role="img" aria-label={leads.scoreOf(score)}>
          <span style={{ width: `${score}%` }} />
        </span>
      </span>
    </Tooltip>
  )
}

/** Every reason with its points: together they make the score. */
export function ScoreReasons({ score, score_reasons }: Scored) {
  const reasonOf = useReasonText()
  const { leads } = useTexts()
  return (
    <>
      <p className={styles.bigScore}>
        {score} <span>{leads.outOf100}</span>
      </p>
      <ul className={styles.reasons}>
        {score_reasons.map((reason) => (
          <li key={reason.code}>
            <span>{reasonOf(reason)}</span>
            <span className={styles.points}>+{reason.points}</span>
          </li>
        ))}
      </ul>
      {score_reasons.length === 0 && <p className={styles.dim}>{leads.noReasons}</p>}
    </>
  )
}

/** A reason in the reader's language; one that the app does not know yet in the server's words. */
function useReasonText() {
  const { leads } = useTexts()
  return ({ code, label }: { code: string; label: string }) => {
    const count = /\d+/.exec(label)?.[0]
    if (code === 'answers' && count) return leads.answered(Number(count))
    return leads.reasons[code] ?? label
  }
}
