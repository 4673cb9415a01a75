import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { IdParams, PageQuery, pageOf } from '../page.ts'
import { Instant } from '../time.ts'
import { AgentSettings } from './agent.ts'

/**
 * Everything that changes what a receptionist says and does. It is published as a whole and never changed again;
 * look, websites and status belong to no version and hold at once.
 */
export const Behaviour = AgentSettings.pick({
  name: true,
  vertical: true,
  language: true,
  persona: true,
  brain: true,
  instructions: true,
  welcomes: true,
  quick_prompts: true,
  lead_form: true,
  business_hours_only: true,
  price_list_only: true,
  max_messages: true,
  escalation: true,
  consent: true,
})
export type Behaviour = z.infer<typeof Behaviour>

/** A piece of a long text that stayed, came or went. */
export const TextPiece = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
export type TextPiece = z.infer<typeof TextPiece>

/** One setting that differs between two versions. */
export const FieldChange = z.object({
  /** Path of the setting: `instructions`, `persona.tone`, `welcomes.chat.en`. */
  field: z.string(),
  /** Null where there was nothing. */
  before: z.unknown(),
  after: z.unknown(),
  /** For texts that people write: the same change word by word. */
  words: z.array(TextPiece).nullable(),
})
export type FieldChange = z.infer<typeof FieldChange>

/** What came of the conversations that a version served; tries of the team are not counted. */
export const VersionFigures = z.object({
  conversations: z.int(),
  /** Of all conversations of the receptionist, 0 to 1. */
  share: z.number().min(0).max(1),
  booked: z.int(),
  leads: z.int(),
  /** Came to an end without a person being needed. */
  resolved: z.int(),
  escalated: z.int(),
})
export type VersionFigures = z.infer<typeof VersionFigures>

export const VersionSummary = z.object({
  /** Counts up from 1 for each receptionist. */
  number: z.int(),
  note: z.string(),
  /** The version whose settings this one brought back. */
  restored_from: z.int().nullable(),
  /** Who published it, by name; null for one that Frontdesk made itself. */
  author: z.string().nullable(),
  published_at: Instant,
  is_live: z.boolean(),
  figures: VersionFigures,
})
export type VersionSummary = z.infer<typeof VersionSummary>

export const Version = VersionSummary.omit({ figures: true }).extend({ settings: Behaviour })
export type Version = z.infer<typeof Version>

/** Changes that are kept and not published. Without any, `changes` is empty and `updated_at` null. */
export const Draft = z.object({
  /** What would be published: what is live, with the kept changes on top. */
  settings: Behaviour,
  changes: z.array(FieldChange),
  /** The version that was live when the draft was begun. */
  based_on: z.int(),
  live_version: z.int(),
  /** Another version was published since; publishing asks for `force`. */
  outdated: z.boolean(),
  updated_at: Instant.nullable(),
  updated_by: z.string().nullable(),
})
export type Draft = z.infer<typeof Draft>

const VersionParams = IdParams.extend({ number: z.coerce.number().int().min(1).max(1_000_000) })
const note = z.string().trim().max(500, 'A note has at most 500 characters.').default('')

export const getDraft = endpoint('GET /api/agents/:id/draft', {
  summary: "Show a receptionist's unpublished changes",
  permission: 'agents.read',
  params: IdParams,
  response: Draft,
})
export const putDraft = endpoint('PUT /api/agents/:id/draft', {
  summary: 'Keep changes without publishing them',
  description:
    'The settings that are sent replace those that were kept before; what equals the live version is not kept. ' +
    'Visitors notice nothing until the draft is published.',
  permission: 'agents.write',
  params: IdParams,
  body: Behaviour.partial(),
  response: Draft,
})
export const deleteDraft = endpoint('DELETE /api/agents/:id/draft', {
  summary: 'Discard the unpublished changes',
  permission: 'agents.write',
  params: IdParams,
})
export const postVersion = endpoint('POST /api/agents/:id/versions', {
  summary: 'Publish the draft as a new version',
  description:
    'Conversations that begin from then on are served by it; those under way keep theirs. When another version was ' +
    'published since the draft was begun, the answer is `conflict` with `changes`, what that was; `force` publishes ' +
    'all the same: where both changed a setting the draft wins, everything else stays as it was published. ' +
    'Without a draft the answer is `conflict` too.',
  permission: 'agents.write',
  params: IdParams,
  body: z.object({ note, force: z.boolean().default(false) }),
  response: Version,
  status: 201,
  idempotent: true,
})
export const listVersions = endpoint('GET /api/agents/:id/versions', {
  summary: "List a receptionist's versions, the newest first, with what came of each",
  permission: 'agents.read',
  params: IdParams,
  query: PageQuery,
  response: pageOf(VersionSummary),
})
export const getVersion = endpoint('GET /api/agents/:id/versions/:number', {
  summary: 'Show a version with all of its settings',
  permission: 'agents.read',
  params: VersionParams,
  response: Version,
})
export const getVersionDiff = endpoint('GET /api/agents/:id/versions/:number/diff', {
  summary: 'Compare a version with another one',
  description: 'With the one before it unless told; the first version is compared with itself.',
  permission: 'agents.read',
  params: VersionParams,
  query: z.object({ against: z.coerce.number().int().min(1).max(1_000_000).optional() }),
  response: z.object({
    /** The version that is compared with, and the one that is shown. */
    from: z.int(),
    to: z.int(),
    changes: z.array(FieldChange),
  }),
})
export const postVersionRestore = endpoint('POST /api/agents/:id/versions/:number/restore', {
  summary: 'Bring an earlier version back',
  description:
    'Publishes a new version with the same settings, so that history stays as it was. `conflict` when it is what is ' +
    'live already.',
  permission: 'agents.write',
  params: VersionParams,
  body: z.object({ note }),
  response: Version,
  status: 201,
  idempotent: true,
})
