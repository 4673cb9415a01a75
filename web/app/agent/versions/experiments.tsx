import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useExperiments } from '../../../data/versions.ts'
import { useTexts } from '../../../texts/language.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useAgentPage } from '../agent-page.ts'
import { ExperimentCard } from './experiment-card.tsx'
import styles from './experiments.module.css'

const NewExperimentDialog = lazy(() => import('./new-experiment.tsx'))

/** Versions that are tried against each other: the one that goes on, the way to begin one, and what was learned. */
export function Experiments({ newest }: { newest: number }) {
  const texts = useTexts().versions.experiments
  const { agent, mayWrite } = useAgentPage()
  const { data, error } = useExperiments(agent.id)
  const [starting, setStarting] = useState(false)
  if (error) return <ErrorNotice error={error} />
  if (!data) return null
  const going = data.items.filter(({ status }) => status !== 'ended')
  const over = data.items.filter(({ status }) => status === 'ended')
  return (
    <section className={styles.section} aria-label={texts.title}>
      {going.map((experiment) => (
        <ExperimentCard key={experiment.id} experiment={experiment} />
      ))}
      {going.length === 0 && mayWrite && (
        <div className={styles.teach}>
          <div>
            <h2>{texts.title}</h2>
            <p>{texts.teach}</p>
          </div>
          <Button size="xs" variant="default" onClick={() => setStarting(true)}>
            {texts.start}
          </Button>
        </div>
      )}
      {over.length > 0 && (
        <details className={styles.over}>
          <summary>{`${texts.earlier} (${over.length})`}</summary>
          {over.map((experiment) => (
            <ExperimentCard key={experiment.id} experiment={experiment} />
          ))}
        </details>
      )}
      {starting && (
        <Suspense>
          <NewExperimentDialog newest={newest} onClose={() => setStarting(false)} />
        </Suspense>
      )}
    </section>
  )
}
