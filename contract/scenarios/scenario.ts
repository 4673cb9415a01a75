import { z } from 'zod'
import { Language } from '../languages.ts'
import { Id } from '../page.ts'
import { Instant, WallTime, weekdays } from '../time.ts'

const line = (max: number) => z.string().trim().max(max, `At most ${max} characters.`)
const said = (max: number, message: string) => line(max).min(1, message)

export const ScenarioName = said(120, 'Give the scenario a name.')

/** How a simulated caller talks. */
export const CallerStyle = z.enum([
  'plain',
  /** A bad line: fillers, no punctuation, words that the recognizer got wrong. */
  'noisy',
  /** Short, repeats themselves, wants it done. */
  'impatient',
  /** Corrects one thing once. */
  'changes_mind',
  /** Mixes English and Spanish. */
  'mixes_languages',
  /** Tells more than was asked. */
  'chatty',
])
export type CallerStyle = z.infer<typeof CallerStyle>

/** What a simulated caller wants. */
export const CallerGoal = z.enum([
  'book',
  'reschedule',
  'cancel',
  'ask',
  'leave_message',
  'reach_person',
  'report_emergency',
])
export type CallerGoal = z.infer<typeof CallerGoal>

/** What the caller knows, and tells when asked. What is missing they do not know. */
export const CallerFacts = z.object({
  name: line(120).optional(),
  phone: line(40).optional(),
  email: line(254).optional(),
  address: line(300).optional(),
  /** What they come for, in their own words: "a cleaning". */
  service: line(200).optional(),
  /** When they would like to come, in their own words: "Tuesday morning". */
  when: line(200).optional(),
  /** What somebody who changes their mind says instead of `when`. */
  rather: line(200).optional(),
  /** What they want to have passed on. */
  message: line(1_000).optional(),
  /** Answers to the questions of the trade, by the key of the intake field. */
  intake: z.record(z.string().max(60), line(300)).optional(),
})
export type CallerFacts = z.infer<typeof CallerFacts>

const Seed = z.int().min(0).max(2_147_483_647)

/** Who talks: lines that are read out, or somebody with a goal who answers what is asked. */
export const Caller = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('script'),
    turns: z
      .array(said(2_000, 'Write what the caller says.'))
      .min(1, 'Write at least one turn.')
      .max(40, 'At most 40 turns.'),
  }),
  z.object({
    kind: z.literal('simulated'),
    goal: CallerGoal,
    style: CallerStyle.default('plain'),
    /** The same seed makes the same call. */
    seed: Seed.default(1),
    /** The first words; from the goal and the facts unless told. */
    opening: line(1_000).optional(),
    /** The server's language model plays the caller, if there is one. */
    use_llm: z.boolean().default(false),
  }),
])
export type Caller = z.infer<typeof Caller>

/** What a conversation can come to. Several can be true of one. */
export const ScenarioOutcome = z.enum([
  'booked',
  'rescheduled',
  'cancelled',
  'lead',
  'message',
  'answered',
  'not_answered',
  'escalated',
  'emergency',
  'ended',
])
export type ScenarioOutcome = z.infer<typeof ScenarioOutcome>

export const ScenarioSkill = z.enum([
  'find_slots',
  'hold_slot',
  'book_appointment',
  'find_appointment',
  'reschedule_appointment',
  'cancel_appointment',
  'capture_lead',
  'take_message',
  'check_service_area',
  'escalate',
  'end_conversation',
])
export type ScenarioSkill = z.infer<typeof ScenarioSkill>

/** Text that is looked for without regard to case and accents, or `/a regular expression/`. */
export const WordsPattern = said(300, 'Write the words to look for.').refine(isPattern, {
  message: 'This is not a valid regular expression.',
})

function isPattern(text: string): boolean {
  const source = /^\/(.+)\/$/s.exec(text)?.[1]
  if (source === undefined) return true
  try {
    new RegExp(source, 'iu')
    return true
  } catch {
    return false
  }
}

const Literal = z.union([z.string().max(300), z.number(), z.boolean()])

/** Something that must be true of the conversation. */
export const Expectation = z.discriminatedUnion('kind', [
  /** The receptionist has understood this of the caller. */
  z.object({
    kind: z.literal('slot'),
    slot: z.enum(['name', 'phone', 'email', 'address', 'service', 'day', 'time']),
    equals: said(300, 'Write what should have been understood.'),
  }),
  /** A skill succeeded with at least these arguments and findings, or never did. */
  z.object({
    kind: z.literal('skill'),
    skill: ScenarioSkill,
    called: z.boolean().default(true),
    input: z.record(z.string().max(60), Literal).default({}),
    result: z.record(z.string().max(60), Literal).default({}),
  }),
  z.object({ kind: z.literal('says'), words: WordsPattern, said: z.boolean().default(true) }),
  z.object({ kind: z.literal('outcome'), outcome: ScenarioOutcome, reached: z.boolean().default(true) }),
  /** The receptionist speaks at most so often. */
  z.object({ kind: z.literal('turns'), at_most: z.int().min(1).max(60) }),
  z.object({ kind: z.literal('language'), language: Language }),
  /** Nothing is claimed that was not done. */
  z.object({ kind: z.literal('honest') }),
])
export type Expectation = z.infer<typeof Expectation>

/** What is so before the first word. */
export const Situation = z.object({
  /** The next such moment at the business; the present one unless told. */
  day: z.enum(weekdays).nullable().default(null),
  time: WallTime.nullable().default(null),
  /** The caller has an appointment, and knows its code: for the service of this name, or for any. */
  appointment: z
    .object({ service: line(120).nullable().default(null) })
    .nullable()
    .default(null),
})
export type Situation = z.infer<typeof Situation>

export const NewScenario = z
  .object({
    name: ScenarioName,
    language: Language,
    channel: z.enum(['chat', 'voice']).default('chat'),
    /** Who the caller is, for people who read it and for a language model that plays them. */
    persona: line(600).default(''),
    situation: Situation.default({ day: null, time: null, appointment: null }),
    caller: Caller,
    facts: CallerFacts.default({}),
    expectations: z
      .array(Expectation)
      .min(1, 'Expect at least one thing: otherwise the scenario proves nothing.')
      .max(30, 'At most 30 expectations.'),
  })
  .superRefine(({ caller, facts, situation }, issues) => {
    const missing = (path: string[], message: string) => issues.addIssue({ code: 'custom', path, message })
    if (caller.kind !== 'simulated') return
    const changes = caller.goal === 'reschedule' || caller.goal === 'cancel'
    if (changes && !situation.appointment)
      missing(['situation', 'appointment'], 'The caller needs an appointment to move or cancel.')
    if (caller.goal === 'reschedule' && !facts.when)
      missing(['facts', 'when'], 'Tell when the caller would like to come instead.')
    if (caller.goal === 'book' && !facts.service && !caller.opening)
      missing(['facts', 'service'], 'Tell what the caller wants to book.')
    if (['ask', 'report_emergency'].includes(caller.goal) && !caller.opening)
      missing(['caller', 'opening'], 'Write what the caller says first.')
    if (caller.goal === 'leave_message' && !facts.message)
      missing(['facts', 'message'], 'Write the message that the caller leaves.')
  })
export type NewScenario = z.output<typeof NewScenario>

export const Scenario = z.object({
  ...NewScenario.shape,
  id: Id,
  agent_id: Id,
  created_at: Instant,
  updated_at: Instant,
})
export type Scenario = z.infer<typeof Scenario>
