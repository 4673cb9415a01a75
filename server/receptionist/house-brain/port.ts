import type { Persona } from '#contract/agents.ts'
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
  contact?: { name?: string | null; phone?: string | null; email?: string | null } | null
  history: readonly { role: 'visitor' | 'agent' | 'member'; text: string }[]
  /** What this brain left behind after the turn before; null on the first. */
  state: unknown
  recall: { search(query: string): Promise<Recalled> }
  skills: { useSkill(name: SkillName, input: Record<string, unknown>): Promise<SkillResult> }
  signal: AbortSignal
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
  flags: AgentFlags
}

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
  | { ok: true; receipt: Record<string, unknown> }
  | { ok: false; code: string; sentence: string; alternatives?: unknown }

export interface Outcome {
  answered: boolean
  confidence: number
  sources: Source[]
  intent: string
  /** Language of the answer, when the caller has switched. */
  language?: Language
  /** What an LLM used up. */
  tokens?: number
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
