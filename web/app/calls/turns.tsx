import type { Call } from '#contract/calls.ts'
import { useTexts } from '../../texts/language.tsx'
import styles from './calls.module.css'
import { formatWait } from './format-duration.ts'

/** How long the caller waited in each turn: the dark part until the first words, the light part until the last. */
export function Turns({ call: { turns, latency } }: { call: Call }) {
  const { calls } = useTexts()
  const longest = Math.max(...turns.map(({ done_ms }) => done_ms), 1)
  return (
    <section className={styles.turns} aria-labelledby="waits">
      <h2 id="waits">{calls.waits}</h2>
      {latency && <p>{calls.waitsText(formatWait(latency.p50), formatWait(latency.p95))}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{calls.heard}</th>
            <th scope="col">{calls.firstWords}</th>
            <th scope="col">{calls.done}</th>
          </tr>
        </thead>
        <tbody>
          {turns.map(({ number, heard, first_words_ms, done_ms, interrupted }) => (
            <tr key={number}>
              <td title={heard}>{heard}</td>
              <td>{first_words_ms === null ? '–' : formatWait(first_words_ms)}</td>
              <td>
                <span className={styles.bar} aria-hidden="true">
                  <span style={{ width: `${(100 * done_ms) / longest}%` }} />
                  <span style={{ width: `${(100 * (first_words_ms ?? 0)) / longest}%` }} />
                </span>
                {formatWait(done_ms)} {interrupted && calls.interrupted}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
