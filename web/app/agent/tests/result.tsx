import { Switch } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Check, ScenarioResult, TranscriptTurn } from '#contract/scenarios.ts'
import { useScenarioResult } from '../../../data/scenarios.ts'
import { fillPath, paths } from '../../../paths.ts'
import { useTexts } from '../../../texts/language.tsx'
import { DelayedSkeleton } from '../../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useAgentPage } from '../agent-page.ts'
import { sayExpectation, sayFinding } from './in-words.ts'
import styles from './result.module.css'

/** One result: what was said on the left, what was expected of it on the right. */
export function Result({ id }: { id: string }) {
  const { data: result, error, refetch } = useScenarioResult(id)
  if (!result) {
    return error ? (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    ) : (
      <DelayedSkeleton rows={3} height={40} />
    )
  }
  return <ResultView result={result} />
}

function ResultView({ result }: { result: ScenarioResult }) {
  const { scenarios: texts } = useTexts()
  const { agent, mayWrite } = useAgentPage()
  const [comparing, setComparing] = useState(false)
  const failedTurns = new Set(result.checks.flatMap(({ passed, turn }) => (passed || !turn ? [] : [turn])))
  return (
    <div className={styles.result}>
      <section className={styles.said} aria-label={texts.result.transcript}>
        {result.before && (
          <Switch
            size="xs"
            label={texts.result.showBefore}
            checked={comparing}
            onChange={(event) => setComparing(event.currentTarget.checked)}
          />
        )}
        {result.transcript.length === 0 && (
          <p className={styles.dim}>{result.error ?? texts.result.nothingSaid}</p>
        )}
        <ol className={styles.turns}>
          {result.transcript.map((turn, index) => (
            <Turn
              // biome-ignore lint/suspicious/noArrayIndexKey: a turn is its place in the conversation
              key={index}
              turn={turn}
              failed={failedTurns.has(index + 1)}
              before={comparing ? (result.before?.[index] ?? null) : undefined}
            />
          ))}
        </ol>
      </section>
      <section className={styles.expected} aria-label={texts.result.expectations}>
        <h3>{texts.result.expectations}</h3>
        <ul>
          {result.checks.map((check, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: expectations have no name but their place
            <CheckRow key={index} check={check} />
          ))}
        </ul>
        {mayWrite && result.scenario_id && (
          <Link to={fillPath(paths.agentTest, { id: agent.id, scenario: result.scenario_id })}>
            {texts.result.editTest}
          </Link>
        )}
      </section>
    </div>
  )
}

interface TurnProps {
  turn: TranscriptTurn
  failed: boolean
  /** The same turn the last time; null where there was none, undefined when nobody compares. */
  before: TranscriptTurn | null | undefined
}

function Turn({ turn, failed, before }: TurnProps) {
  const { scenarios: texts } = useTexts()
  const changed = before !== undefined && before?.agent !== turn.agent
  return (
    <li className={styles.turn} data-failed={failed || undefined}>
      <p className={styles.caller} lang={turn.language}>
        {turn.caller}
      </p>
      {changed && before && (
        <p className={styles.agent} data-before>
          <small>{texts.result.before}</small>
          {before.agent}
        </p>
      )}
      <p className={styles.agent} lang={turn.language}>
        {changed && <small>{texts.result.now}</small>}
        {turn.agent}
      </p>
      {turn.skills.map((use, index) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: the same skill can be used twice in a turn
          key={index}
          className={styles.skill}
          data-refused={!use.ok || undefined}
        >
          {use.summary} <small>{texts.result.rehearsed}</small>
        </p>
      ))}
      {!turn.answered && <p className={styles.dim}>{texts.result.unanswered}</p>}
    </li>
  )
}

function CheckRow({ check }: { check: Check }) {
  const texts = useTexts()
  const { passed, turn, expectation } = check
  return (
    <li className={styles.check} data-passed={passed}>
      {passed ? (
        <IconCheck size={16} aria-label={texts.scenarios.statuses.passed} />
      ) : (
        <IconX size={16} aria-label={texts.scenarios.statuses.failed} />
      )}
      <div>
        <strong>{sayExpectation(expectation, texts)}</strong>
        {!passed && (
          <small>
            {sayFinding(check, texts)}
            {turn !== null && ` · ${texts.scenarios.result.turn(turn)}`}
          </small>
        )}
      </div>
    </li>
  )
}
