import {
  Check,
  NewScenario,
  type ResultChange,
  type ResultStatus,
  ScenarioOutcome,
  type ScenarioResult,
  TranscriptTurn,
} from '#contract/scenarios.ts'
import type { ResultRow } from './queries.ts'

export interface ResultBefore {
  status: ResultStatus
  transcript: unknown
}

/** How a result compares with the one before; null while it is not known. */
export function compare(status: ResultStatus, before: ResultStatus | undefined): ResultChange | null {
  if (status === 'pending' || status === 'skipped') return null
  if (!before) return 'new'
  const passes = status === 'passed'
  const passed = before === 'passed'
  if (passes) return passed ? 'still_passing' : 'newly_passing'
  return passed ? 'newly_failing' : 'still_failing'
}

/** A result as the API shows it, compared with the one before. */
export function showResult(row: ResultRow, before: ResultBefore | undefined): ScenarioResult {
  const transcript = TranscriptTurn.array().parse(row.transcript)
  const earlier = before ? TranscriptTurn.array().parse(before.transcript) : null
  const isOver = row.status !== 'pending' && row.status !== 'skipped'
  const wordsChanged = isOver && earlier !== null && saysOtherwise(transcript, earlier)
  return {
    id: row.id,
    run_id: row.run_id,
    scenario_id: row.scenario_id,
    scenario: NewScenario.parse(row.scenario),
    status: row.status,
    change: compare(row.status, before?.status),
    words_changed: wordsChanged,
    outcomes: ScenarioOutcome.array().parse(row.outcomes),
    checks: Check.array().parse(row.checks),
    error: row.error,
    turn_count: row.turn_count,
    duration_ms: row.duration_ms,
    finished_at: row.finished_at,
    transcript,
    before: wordsChanged ? earlier : null,
  }
}

/** Codes and days differ from run to run and are no other words. */
function saysOtherwise(one: readonly TranscriptTurn[], other: readonly TranscriptTurn[]): boolean {
  const wordsOf = (turns: readonly TranscriptTurn[]) =>
    turns.map(({ agent }) => agent.replace(/\b(?=[A-Z0-9]*\d)[A-Z0-9]{6}\b|\d+/g, '#')).join('\n')
  return wordsOf(one) !== wordsOf(other)
}
