import type { AgentSettings, Persona } from '#contract/agents.ts'
import type { AgentLanguage, Language, Vertical } from '#contract/languages.ts'
import type { IntakeField, Template } from '#contract/templates.ts'
import type { Holiday, WeeklyHours } from '#contract/time.ts'

export type Channel = 'chat' | 'voice' | 'sms'

/** One utterance of a person, with everything a brain may know when it answers. */
export interface BrainTurn {
  utterance: string
  channel: Channel
  language?: Language
  /** Wall clock and zone of the business. */
  now: Temporal.ZonedDateTime
  business: BusinessFacts
  agent: BrainAgent
  contact?: KnownContact | null
  history: readonly { role: 'visitor' | 'agent' | 'member'; text: string }[]
  /** What this brain left behind after the turn before; null on the first. */
  state: unknown
  recall: { search(query: string): Promise<Recalled> }
  skills: { useSkill(name: SkillName, input: Record<string, unknown>): Promise<SkillResult> }
  signal: AbortSignal
}

/** Who is there, as far as the channel or an earlier conversation tells; nothing in here is anybody else's. */
export interface KnownContact {
  name?: string | null
  phone?: string | null
  email?: string | null
  /** The team treats this person with precedence. */
  vip?: boolean
  /** What is ahead of them. The code is there only where the channel proves who they are. */
  appointments?: readonly KnownVisit[]
  /** What the team has promised them and not done yet. */
  promises?: readonly KnownPromise[]
}

export interface KnownVisit {
  code: string | null
  /** An instant. */
  start: string
  service_id?: string | null
  service_name?: string | null
}

export interface KnownPromise {
  about: string
  /** When it was made, an instant. */
  at: string
}

/** Confirmed by the owner; what is unknown is absent, never guessed. */
export interface BusinessFacts {
  name: string
  phone?: string | null
  address?: string | null
  hours?: WeeklyHours | null
  holidays: readonly Holiday[]
  services: readonly BusinessService[]
  service_area?: string | null
  /** Two letters, such as US: how numbers without a country are read and written. */
  country?: string | null
  /** Ambulance, police and fire service where the business is. */
  emergency_number?: string | null
}

export interface BusinessService {
  id: string
  name: string
  duration_minutes: number
  price_text?: string | null
}

export interface BrainAgent {
  name: string
  persona: Persona
  language: AgentLanguage
  vertical: Vertical
  template: Template
  intake_fields: readonly IntakeField[]
  /** What hands a conversation over to people; left out, the house's own choice. */
  causes?: readonly EscalationCause[]
  flags: AgentFlags
}

export type EscalationCause = AgentSettings['escalation']['causes'][number]

export interface AgentFlags {
  /** Outside opening hours only messages are taken. */
  after_hours_messages_only?: boolean
  /** The conversation has used up its messages: this turn is the last one. */
  message_limit_reached?: boolean
}

export interface Source {
  title: string
  url: string | null
}

export interface Recalled {
  confidence: number
  answer: { text: string; sources: Source[]; confidence: number; answered: boolean } | null
}

export type SkillName =
  | 'find_slots'
  | 'hold_slot'
  | 'book_appointment'
  | 'reschedule_appointment'
  | 'cancel_appointment'
  | 'find_appointment'
  | 'capture_lead'
  | 'take_message'
  | 'check_service_area'
  | 'escalate'
  | 'end_conversation'

export type SkillResult =
  | {
      ok: true
      receipt: Record<string, unknown>
      /** Where the proof is kept; none in a rehearsal. */
      receipt_id?: string
    }
  | { ok: false; code: string; sentence: string; alternatives?: unknown }

export interface Outcome {
  answered: boolean
  confidence: number
  sources: Source[]
  intent: string
  /** Language of the answer, when the caller has switched. */
  language?: Language
}

export type BrainEvent =
  | { say: string }
  | { act: SkillName; result: SkillResult }
  | { handoff: { reason: string; level: 'soft' | 'hard' } }
  | { end: true }
  | { state: unknown; outcome: Outcome }

export interface Brain {
  respond(turn: BrainTurn): AsyncIterable<BrainEvent>
}
