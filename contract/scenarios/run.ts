import { z } from 'zod'
import { Language } from '../languages.ts'
import { Id } from '../page.ts'
import { Instant } from '../time.ts'
import { Expectation, NewScenario, ScenarioOutcome } from './scenario.ts'

/** `error`: it could not be played to its end, which says nothing about the receptionist. */
export const ResultStatus = z.enum(['pending', 'passed', 'failed', 'error', 'skipped'])
export type ResultStatus = z.infer<typeof ResultStatus>

/** How a scenario went compared with the last time it was run. `new`: it was not run before. */
export const ResultChange = z.enum([
  'new',
  'newly_failing',
  'newly_passing',
  'still_failing',
  'still_passing',
])
export type ResultChange = z.infer<typeof ResultChange>

/** What was found when an expectation was looked at. */
export const FindingCode = z.enum([
  'understood',
  'not_understood',
  'used',
  'used_otherwise',
  'refused',
  'not_used',
  'said',
  'not_said',
  'slow_pattern',
  'outcomes',
  'turns',
  'language',
  'unbacked_claim',
  'honest',
])
export type FindingCode = z.infer<typeof FindingCode>

/** One expectation and whether it was met. */
export const Check = z.object({
  expectation: Expectation,
  passed: z.boolean(),
  code: FindingCode,
  /** What was found: the value of a slot, the summary of a skill, outcomes with commas between them, a sentence. */
  found: z.string(),
  /** The same as a sentence in English. */
  why: z.string(),
  /** The turn it happened in, counted from 1, where one can be named. */
  turn: z.int().nullable(),
})
export type Check = z.infer<typeof Check>

/** A skill that was used in a rehearsal: what it says it did did not remain. */
export const RehearsedSkill = z.object({
  skill: z.string(),
  ok: z.boolean(),
  summary: z.string(),
  input: z.record(z.string(), z.unknown()),
  result: z.record(z.string(), z.unknown()),
  rehearsed: z.literal(true),
})
export type RehearsedSkill = z.infer<typeof RehearsedSkill>

/** What the caller said and what came back. */
export const TranscriptTurn = z.object({
  caller: z.string(),
  agent: z.string(),
  language: Language,
  answered: z.boolean(),
  intent: z.string().nullable(),
  brain: z.enum(['house', 'llm', 'llm_then_house']).nullable(),
  skills: z.array(RehearsedSkill),
  latency_ms: z.int(),
})
export type TranscriptTurn = z.infer<typeof TranscriptTurn>

export const ScenarioResult = z.object({
  id: Id,
  run_id: Id,
  /** Null once the scenario has been deleted. */
  scenario_id: Id.nullable(),
  /** The scenario as it was when it was run. */
  scenario: NewScenario,
  status: ResultStatus,
  change: ResultChange.nullable(),
  /** The receptionist said something else than the last time. */
  words_changed: z.boolean(),
  outcomes: z.array(ScenarioOutcome),
  checks: z.array(Check),
  /** Why it could not be played to its end. */
  error: z.string().nullable(),
  turn_count: z.int(),
  duration_ms: z.int().nullable(),
  finished_at: Instant.nullable(),
  transcript: z.array(TranscriptTurn),
  /** The transcript of the last time, when it went differently. */
  before: z.array(TranscriptTurn).nullable(),
})
export type ScenarioResult = z.infer<typeof ScenarioResult>

export const ScenarioRun = z.object({
  id: Id,
  agent_id: Id,
  status: z.enum(['queued', 'running', 'finished', 'stopped']),
  /** The published version that was run; null for a draft. */
  version: z.int().nullable(),
  total: z.int(),
  done: z.int(),
  passed: z.int(),
  /** Failed expectations and errors. */
  failed: z.int(),
  created_at: Instant,
  finished_at: Instant.nullable(),
})
export type ScenarioRun = z.infer<typeof ScenarioRun>
