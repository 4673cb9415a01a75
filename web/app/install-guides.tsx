import { Accordion } from '@mantine/core'
import { useTexts } from '../texts/language.tsx'
import styles from './install-guides.module.css'

/** Where the code goes on each of the common systems. */
export function InstallGuides() {
  const { welcome } = useTexts()
  return (
    <>
      <h3 className={styles.title}>{welcome.live.guides}</h3>
      <Accordion className={styles.guides} variant="default" chevronPosition="left">
        {Object.entries(welcome.guideSteps).map(([system, steps]) => (
          <Accordion.Item key={system} value={system}>
            <Accordion.Control>{system}</Accordion.Control>
            <Accordion.Panel>
              <ol className={styles.steps}>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </>
  )
}
