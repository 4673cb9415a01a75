import type { CallEvent } from '#contract/calls.ts'
import { useTexts } from '../../texts/language.tsx'
import { Time } from '../../ui/time.tsx'
import styles from './calls.module.css'

/** One log of everything that happened: for whoever wants to know why. */
export function BlackBox({ events }: { events: CallEvent[] }) {
  const { calls } = useTexts()
  return (
    <details className={styles.box}>
      <summary>{calls.blackBox}</summary>
      <p>{calls.blackBoxText}</p>
      <ol>
        {events.map(({ id, kind, detail, at }) => (
          <li key={id}>
            <Time value={at} show="clock" nameZone={false} /> <strong>{kind.replaceAll('_', ' ')}</strong>{' '}
            <code>{describe(detail)}</code>
          </li>
        ))}
      </ol>
    </details>
  )
}

function describe(detail: CallEvent['detail']): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(' · ')
}
