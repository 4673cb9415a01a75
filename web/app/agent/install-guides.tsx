import { useTexts } from '../../texts/language.tsx'
import styles from './overview.module.css'

/** Where the code goes on each of the common systems. */
export function InstallGuides() {
  const { agent, welcome } = useTexts()
  return (
    <details className={styles.guides}>
      <summary>{agent.overview.guides}</summary>
      <dl>
        {Object.entries(welcome.guideSteps).map(([system, steps]) => (
          <div key={system}>
            <dt>{system}</dt>
            <dd>
              <ol>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
