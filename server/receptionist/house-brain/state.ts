import { z } from 'zod'
import { Language } from '#contract/languages.ts'

/** When somebody would like to come, as far as it is known. Wall clock of the business throughout. */
export const Wish = z.object({
  date: z.string().optional(),
  date_from: z.string().optional(),
  date_to: z.string().optional(),
  time: z.string().optional(),
  time_from: z.string().optional(),
  time_to: z.string().optional(),
  /** 1 Monday … 7 Sunday. */
  weekdays: z.array(z.number()).optional(),
  not_weekdays: z.array(z.number()).optional(),
  not_dates: z.array(z.string()).optional(),
  /** The earliest, the latest, or all the same. */
  order: z.enum(['soonest', 'latest', 'any']).optional(),
})
export type Wish = z.infer<typeof Wish>

/** A start that was found free, as an ISO instant. */
const Start = z.string()

/** The search for a time, the same whether something is booked or moved. */
const Search = z.object({
  wish: Wish.default({}),
  /** The wish bent by "anything later?" and the like; a new wish straightens it. */
  bent: Wish.optional(),
  /** What was offered last, in the order it was said. */
  offered: z.array(Start).default([]),
  /** What was offered and not wanted. */
  refused: z.array(Start).default([]),
  /** The day that a bare weekday is counted from, when one was talked about. */
  anchor: z.string().optional(),
  chosen: Start.optional(),
  hold_id: z.string().optional(),
  /** A hold of a time that is no longer wanted: the next search lets it go, since it would stand in the way. */
  stale_hold: z.string().optional(),
})
export type Search = z.infer<typeof Search>

/** An appointment as its owner may know it. */
export const KnownAppointment = z.object({
  code: z.string(),
  start: Start,
  service_id: z.string().nullish(),
  service_name: z.string().nullish(),
})
export type KnownAppointment = z.infer<typeof KnownAppointment>

/** Somebody's own appointments and what they were promised, kept from the first turn on. */
const Memory = z.object({
  appointments: z.array(
    z.object({
      code: z.string().nullable(),
      start: Start,
      service_id: z.string().nullish(),
      service_name: z.string().nullish(),
    }),
  ),
  promises: z.array(z.object({ about: z.string(), at: z.string() })),
  vip: z.boolean().default(false),
})
export type Memory = z.infer<typeof Memory>

export const Task = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('book'),
    service_id: z.string().optional(),
    /** Services that are wanted as well: their turn comes when this one is booked. */
    also: z.array(z.string()).default([]),
    search: Search,
    about: z.string(),
  }),
  z.object({
    kind: z.literal('change'),
    wants: z.enum(['reschedule', 'cancel', 'check']),
    code: z.string().optional(),
    appointment: KnownAppointment.optional(),
    search: Search,
    /** How often a look-up found nothing. */
    failures: z.number().default(0),
  }),
  z.object({
    kind: z.literal('message'),
    /** Why it is taken: what could not be answered, or what the person asked for. */
    about: z.string(),
    text: z.string().optional(),
    /** The person of the business that it is for, as they were named. */
    recipient: z.string().optional(),
  }),
  z.object({ kind: z.literal('lead'), intent: z.string(), about: z.string() }),
  z.object({ kind: z.literal('area') }),
  z.object({
    kind: z.literal('emergency'),
    category: z.string(),
    life_safety: z.boolean(),
    reason: z.string(),
    alerted: z.boolean(),
  }),
])
export type Task = z.infer<typeof Task>
export type TaskOf<K extends Task['kind']> = Extract<Task, { kind: K }>

/** The question that is open, and how often it was put in a row. */
export const Asked = z.object({ about: z.string(), times: z.number() })
export type Asked = z.infer<typeof Asked>

export const Person = z.object({
  name: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  address: z.string().optional(),
})
export type Person = z.infer<typeof Person>

/** All that the house brain remembers between two turns. The engine keeps it and never looks inside. */
export const DialogueState = z.object({
  version: z.literal(1),
  turn: z.number(),
  language: Language,
  /** The person has asked for this language: it stays. */
  asked_language: Language.nullable(),
  task: Task.nullable(),
  asked: Asked.nullable(),
  person: Person,
  /** Answers to intake fields by their key; an empty one was declined. None is asked twice. */
  intake: z.record(z.string(), z.string()),
  /** The detail that the last turn read back in passing. */
  echo: z.string().nullable().default(null),
  /** Details that were read back and found right. */
  read: z.array(z.string()).default([]),
  /** How often a detail was said to have been misheard; from three on it counts as not confirmed. */
  doubts: z.record(z.string(), z.number()).default({}),
  /** What we know of somebody from before. */
  memory: Memory.nullable().default(null),
  /** What the trade wants said before anything is taken down was said. */
  noticed: z.boolean().default(false),
  /** Causes that the team was told of: none is told twice. */
  told: z.array(z.string()).default([]),
  /** What was booked in this conversation: it can be changed without proving anything. */
  booked: KnownAppointment.nullable(),
  /** What the last fact was about: "and on Saturday?" goes on with it. */
  topic: z.enum(['price', 'hours', 'duration', 'area']).nullable(),
  /** The service that was talked about last. */
  service_id: z.string().nullable(),
  /** Turns in a row that were not understood. */
  misses: z.number(),
  /** Turns in a row that asked something beside the open task. */
  asides: z.number().default(0),
  /** A person was asked to come: the team is not alerted twice. */
  called: z.boolean().default(false),
  /** The danger that the team was alerted of in this conversation. */
  alerted: z.string().nullable(),
  /** The sentences of the turn before: they are not said again. */
  said: z.array(z.string()),
  /** A question that could not be answered, to be passed on in a message. */
  unanswered: z.string().nullable(),
})
export type DialogueState = z.infer<typeof DialogueState>

export function freshState(language: Language): DialogueState {
  return {
    version: 1,
    turn: 0,
    language,
    asked_language: null,
    task: null,
    asked: null,
    person: {},
    intake: {},
    echo: null,
    read: [],
    doubts: {},
    memory: null,
    noticed: false,
    told: [],
    booked: null,
    topic: null,
    service_id: null,
    misses: 0,
    asides: 0,
    called: false,
    alerted: null,
    said: [],
    unanswered: null,
  }
}

/** The state of the turn before; a fresh one when there is none, or one of another version. */
export function readState(stored: unknown, language: Language): DialogueState {
  const parsed = DialogueState.safeParse(stored)
  return parsed.success ? parsed.data : freshState(language)
}

/** A search from the start; what an earlier one still holds is let go with it. */
export function freshSearch(wish: Wish = {}, earlier?: Search): Search {
  const stale = earlier?.hold_id ?? earlier?.stale_hold
  return { wish, offered: [], refused: [], ...(stale ? { stale_hold: stale } : {}) }
}
