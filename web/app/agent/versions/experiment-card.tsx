import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Experiment, VariantResult } from '#contract/agents.ts'
import { useExperimentWork } from '../../../data/versions.ts'
import { useLanguage, useTexts } from '../../../texts/language.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { StatusBadge } from '../../../ui/status-badge.tsx'
import { Time } from '../../../ui/time.tsx'
import { useAgentPage } from '../agent-page.ts'
import styles from './experiments.module.css'
import { formatPoints, formatRate } from './rate.ts'

const meanings = { running: 'live', paused: 'waiting', ended: 'quiet' } as const

/** One experiment: its figures, what can be said of them, and what can be done. */
export function ExperimentCard({ experiment }: { experiment: Experiment }) {
  const texts = useTexts().versions.experiments
  const { mayWrite } = useAgentPage()
  const { name, status, outcome, started_at, ended_at } = experiment
  return (
    <article className={styles.card} aria-label={name}>
      <div className={styles.head}>
        <h2>{name}</h2>
        <StatusBadge meaning={meanings[status]}>{texts.statuses[status]}</StatusBadge>
      </div>
      <p className={styles.facts}>
        {texts.outcomes[outcome]} · {texts.since} <Time value={started_at} nameZone={false} />
        {ended_at && (
          <>
            {` ${texts.until} `}
            <Time value={ended_at} nameZone={false} />
          </>
        )}
      </p>
      <Results experiment={experiment} />
      <p className={styles.verdict} role="status">
        {useVerdict(experiment)}
      </p>
      {status !== 'ended' && <p className={styles.facts}>{texts.method}</p>}
      {mayWrite && status !== 'ended' && <Moves experiment={experiment} />}
    </article>
  )
}

function useVerdict({ variants, minimum, winner, promoted }: Experiment): string {
  const texts = useTexts().versions.experiments
  if (promoted !== null) return texts.promoted(promoted)
  const fewest = Math.min(...variants.map(({ conversations }) => conversations))
  if (fewest < minimum) return texts.tooEarly(fewest, minimum)
  return winner === null ? texts.undecided : texts.winner(winner)
}

function Results({ experiment: { name, variants, winner } }: { experiment: Experiment }) {
  const { versions } = useTexts()
  const { columns, tableLabel } = versions.experiments
  const language = useLanguage()
  return (
    <table className={styles.table} aria-label={tableLabel(name)}>
      <thead>
        <tr>
          <th scope="col">{columns.version}</th>
          <th scope="col">{columns.share}</th>
          <th scope="col">{columns.conversations}</th>
          <th scope="col">{columns.rate}</th>
          <th scope="col">{columns.difference}</th>
        </tr>
      </thead>
      <tbody>
        {variants.map((variant) => (
          <tr key={variant.version} data-winner={variant.version === winner || undefined}>
            <th scope="row">{versions.version(variant.version)}</th>
            <td data-label={columns.share}>{formatRate(variant.share / 100, language)}</td>
            <td data-label={columns.conversations}>{variant.conversations}</td>
            <td data-label={columns.rate}>
              {variant.rate === null ? '–' : `${formatRate(variant.rate, language)} (${variant.outcomes})`}
            </td>
            <td data-label={columns.difference}>
              <Difference variant={variant} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Before there is enough of it a difference is not shown at all: people would believe it. */
function Difference({ variant: { comparison } }: { variant: VariantResult }) {
  const texts = useTexts().versions.experiments
  const language = useLanguage()
  if (!comparison || comparison.verdict === 'too_early') return '–'
  const points = (value: number) => formatPoints(value, language)
  return (
    <>
      {texts.points(points(comparison.difference))}
      <small>{texts.between(points(comparison.low), points(comparison.high))}</small>
    </>
  )
}

function Moves({ experiment: { id, status, variants, winner } }: { experiment: Experiment }) {
  const texts = useTexts().versions.experiments
  const { agent } = useAgentPage()
  const { change, promote } = useExperimentWork(agent.id)
  const [promoting, setPromoting] = useState<number>()
  const set = (next: 'running' | 'paused' | 'ended') => change.mutate({ id, status: next })
  return (
    <div className={styles.moves}>
      {variants.map(({ version }) => (
        <Button
          key={version}
          size="xs"
          variant={version === winner ? 'filled' : 'default'}
          onClick={() => setPromoting(version)}
        >
          {texts.promote(version)}
        </Button>
      ))}
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        loading={change.isPending}
        onClick={() => set(status === 'running' ? 'paused' : 'running')}
      >
        {status === 'running' ? texts.pause : texts.resume}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        disabled={change.isPending}
        onClick={() => set('ended')}
      >
        {texts.end}
      </Button>
      {change.error && <ErrorNotice error={change.error} />}
      {promoting !== undefined && (
        <ConfirmDialog
          title={texts.promoteTitle(promoting)}
          confirmLabel={texts.promote(promoting)}
          working={promote.isPending}
          error={promote.error}
          onClose={() => setPromoting(undefined)}
          onConfirm={() =>
            promote.mutate({ id, version: promoting }, { onSuccess: () => setPromoting(undefined) })
          }
        >
          {texts.promoteText}
        </ConfirmDialog>
      )}
    </div>
  )
}
