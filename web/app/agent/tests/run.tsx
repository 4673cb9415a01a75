import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import type { ScenarioResult } from '#contract/scenarios.ts'
import { isUnderWay, useScenarioRun, useScenarioRunWork } from '../../../data/scenarios.ts'
import { fillPath, paths } from '../../../paths.ts'
import { useTexts } from '../../../texts/language.tsx'
import { DelayedSkeleton } from '../../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Time } from '../../../ui/time.tsx'
import { useAgentPage } from '../agent-page.ts'
import { RunVerdict } from './last-run.tsx'
import { Result } from './result.tsx'
import { ChangeMark, ResultBadge } from './result-badge.tsx'
import { RunProgress } from './run-progress.tsx'
import styles from './tests.module.css'

const filters = ['all', 'failed', 'changed'] as const
type ListedResult = Omit<ScenarioResult, 'transcript' | 'before'>

/** What came of a run: failures first, each with what was said beside what was expected. */
export default function Run() {
  const { run: runId = '' } = useParams()
  const { scenarios: texts } = useTexts()
  const { agent } = useAgentPage()
  const [params, setParams] = useSearchParams()
  const { data: run, error, refetch } = useScenarioRun(runId)
  const only = filters.find((one) => one === params.get('only')) ?? 'all'
  const results = (run?.results ?? []).filter((result) => isWanted(result, only)).toSorted(worstFirst)
  const open = params.get('test') ?? results.find(({ status }) => status === 'failed')?.id
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(params)
    if (value) next.set(name, value)
    else next.delete(name)
    setParams(next, { replace: true })
  }
  if (!run) {
    return error ? (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    ) : (
      <DelayedSkeleton rows={5} height={56} />
    )
  }
  return (
    <>
      <div className={styles.runHead}>
        <ActionIcon
          component={Link}
          to={fillPath(paths.agentTests, { id: agent.id })}
          variant="subtle"
          color="gray"
          size={36}
          aria-label={texts.edit.back}
        >
          <IconArrowLeft size={18} />
        </ActionIcon>
        <h2 className={styles.title}>
          <Time value={run.created_at} />
        </h2>
        <RunVerdict run={run} />
        <span className={styles.dim}>{run.version === null ? texts.draft : texts.version(run.version)}</span>
        <span className={styles.spring} />
        <RunMoves run={run} />
      </div>
      {isUnderWay(run) && <RunProgress run={run} />}
      {run.results.length > 1 && (
        <SegmentedControl
          size="xs"
          my="sm"
          aria-label={texts.result.filterLabel}
          value={only}
          data={filters.map((value) => ({ value, label: texts.result.only[value] }))}
          onChange={(value) => set('only', value === 'all' ? undefined : value)}
        />
      )}
      {results.length === 0 && <p className={styles.dim}>{texts.result.noneLeft}</p>}
      <ul className={styles.rows}>
        {results.map((result) => (
          <ResultRow
            key={result.id}
            result={result}
            open={open === result.id}
            onToggle={() => set('test', open === result.id ? 'none' : result.id)}
          />
        ))}
      </ul>
    </>
  )
}

function isWanted({ status, change, words_changed }: ListedResult, only: (typeof filters)[number]): boolean {
  if (only === 'failed') return status === 'failed' || status === 'error'
  if (only === 'changed') return words_changed || change === 'newly_failing' || change === 'newly_passing'
  return true
}

const order = ['failed', 'error', 'pending', 'passed', 'skipped'] as const
const worstFirst = (one: ListedResult, other: ListedResult) =>
  order.indexOf(one.status) - order.indexOf(other.status) ||
  Number(other.change === 'newly_failing') - Number(one.change === 'newly_failing')

function RunMoves({ run }: { run: Parameters<typeof RunVerdict>[0]['run'] & { results: ListedResult[] } }) {
  const { scenarios: texts } = useTexts()
  const { agent, mayWrite } = useAgentPage()
  const { start, stop } = useScenarioRunWork(agent.id)
  const navigate = useNavigate()
  if (!mayWrite) return null
  if (isUnderWay(run)) {
    return (
      <Button size="xs" variant="default" loading={stop.isPending} onClick={() => stop.mutate(run.id)}>
        {texts.stop}
      </Button>
    )
  }
  const ids = run.results.flatMap(({ scenario_id }) => scenario_id ?? [])
  if (ids.length === 0) return null
  const again = () =>
    start.mutate(
      { scenario_ids: ids, ...(run.version === null ? { version: 'draft' as const } : {}) },
      { onSuccess: ({ id }) => navigate(fillPath(paths.agentTestRun, { id: agent.id, run: id })) },
    )
  return (
    <>
      <Button size="xs" variant="default" loading={start.isPending} onClick={again}>
        {texts.runAgain}
      </Button>
      {start.error && <ErrorNotice error={start.error} />}
    </>
  )
}

interface ResultRowProps {
  result: ListedResult
  open: boolean
  onToggle: () => void
}

function ResultRow({ result, open, onToggle }: ResultRowProps) {
  const { status, change, words_changed, scenario } = result
  const playable = status !== 'pending' && status !== 'skipped'
  return (
    <li className={styles.resultRow}>
      <button
        type="button"
        className={styles.resultHead}
        aria-expanded={open}
        disabled={!playable}
        onClick={onToggle}
      >
        <ResultBadge status={status} />
        <strong>{scenario.name}</strong>
        <ChangeMark change={change} wordsChanged={words_changed} />
      </button>
      {open && playable && <Result id={result.id} />}
    </li>
  )
}
