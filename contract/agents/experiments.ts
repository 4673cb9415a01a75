import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Id, IdParams } from '../page.ts'
import { Instant } from '../time.ts'

/** What a conversation comes to, and an experiment is decided by. Of `escalated`, less is better. */
export const ExperimentOutcome = z.enum(['booked', 'lead', 'resolved', 'escalated'])
export type ExperimentOutcome = z.infer<typeof ExperimentOutcome>

/** `running` serves its variants, `paused` serves what is live and goes on later, `ended` is over. */
export const ExperimentStatus = z.enum(['running', 'paused', 'ended'])
export type ExperimentStatus = z.infer<typeof ExperimentStatus>

export const Variant = z.object({
  version: z.int().min(1),
  /** Of the people who begin a conversation, in per cent. */
  share: z.int().min(1, 'A variant gets at least 1 %.').max(99, 'A variant gets at most 99 %.'),
})
export type Variant = z.infer<typeof Variant>

export const NewExperiment = z.object({
  name: z.string().trim().min(1, 'Say what is tried.').max(120),
  /** The first one is what the others are compared with. */
  variants: z
    .array(Variant)
    .min(2, 'Compare at least two versions.')
    .max(4, 'Compare at most four versions.')
    .refine((variants) => new Set(variants.map(({ version }) => version)).size === variants.length, {
      message: 'Each version stands once.',
    })
    .refine((variants) => variants.reduce((sum, { share }) => sum + share, 0) === 100, {
      message: 'The shares make 100 % together.',
    }),
  outcome: ExperimentOutcome,
})
export type NewExperiment = z.infer<typeof NewExperiment>

/** How a variant's rate stands against the first variant's. */
export const RateComparison = z.object({
  /** Its rate minus the first one's, -1 to 1, and the range in which the true one lies. */
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  /** How likely a difference like this is if there is none; stays true however often one looks. */
  p_value: z.number().min(0).max(1),
  /** `too_early` until every variant has had `minimum` conversations; `undecided` while the range holds 0. */
  verdict: z.enum(['too_early', 'undecided', 'higher', 'lower']),
})
export type RateComparison = z.infer<typeof RateComparison>

export const VariantResult = Variant.extend({
  conversations: z.int(),
  outcomes: z.int(),
  /** Outcomes by conversations; null without any. */
  rate: z.number().min(0).max(1).nullable(),
  /** Null for the first variant. */
  comparison: RateComparison.nullable(),
})
export type VariantResult = z.infer<typeof VariantResult>

export const Experiment = z.object({
  id: Id,
  agent_id: Id,
  name: z.string(),
  status: ExperimentStatus,
  outcome: ExperimentOutcome,
  variants: z.array(VariantResult),
  /** Conversations that every variant needs before anything is said of the difference. */
  minimum: z.int(),
  /** The version that is better by the figures; null while that cannot be told. */
  winner: z.int().nullable(),
  /** The version that was made live at the end. */
  promoted: z.int().nullable(),
  author: z.string().nullable(),
  started_at: Instant,
  ended_at: Instant.nullable(),
})
export type Experiment = z.infer<typeof Experiment>

export const postExperiment = endpoint('POST /api/agents/:id/experiments', {
  summary: 'Try versions against each other',
  description:
    'Everybody who begins a conversation is given one of the versions by a hash of who they are, the same one each ' +
    'time. One experiment of a receptionist runs at a time: a second one is answered `conflict`. Conversations in ' +
    'which the team tries it are neither assigned nor counted.',
  permission: 'agents.write',
  params: IdParams,
  body: NewExperiment,
  response: Experiment,
  status: 201,
  idempotent: true,
})
export const listExperiments = endpoint('GET /api/agents/:id/experiments', {
  summary: "List a receptionist's experiments with their results, the newest first",
  permission: 'agents.read',
  params: IdParams,
  response: z.object({ items: z.array(Experiment) }),
})
export const getExperiment = endpoint('GET /api/experiments/:id', {
  summary: 'Show an experiment with its results',
  description:
    'Rates are compared by a sequential test (a mixture of normal likelihood ratios, level 5 %, shared among the ' +
    'variants): its ranges hold however often the results are looked at, so it may be ended at any time.',
  permission: 'agents.read',
  params: IdParams,
  response: Experiment,
})
export const patchExperiment = endpoint('PATCH /api/experiments/:id', {
  summary: 'Pause, resume or end an experiment',
  description: 'An ended one stays ended.',
  permission: 'agents.write',
  params: IdParams,
  body: z.object({ status: ExperimentStatus }),
  response: Experiment,
})
export const postPromotion = endpoint('POST /api/experiments/:id/promotion', {
  summary: 'End an experiment and make one of its versions live',
  description: 'The version is published anew when another one is live.',
  permission: 'agents.write',
  params: IdParams,
  body: z.object({ version: z.int().min(1) }),
  response: Experiment,
})
