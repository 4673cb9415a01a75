import { normalize } from './normalize.ts'
import type { Language, Mention, ReadingContext, Slots, State, Utterance, When } from './types.ts'
import { readMoments, settleWhen } from './when/when.ts'

/** Words that accept what was proposed, and words that take the acceptance back. */
const acceptance: Record<Language, { yes: RegExp; no: RegExp }> = {
  en: {
    yes: /\b(yes|yeah|yep|yup|yea|ya|sure|ok|okay|alright|correct|right|exactly|perfect|great|fine|good|excellent|awesome|wonderful|absolutely|definitely|of course|sounds|works|will work|will do|thats it|book it|go ahead|do it|please do|that one|lets do|ill take|thank you|thanks|lovely|confirm|confirmed)\b/,
    no: /^(oh )?(no|nope|nah|not|sorry no|hmm no)\b|\b(dont|doesnt|isnt|wont|cant|cannot|instead|wrong|incorrect|not right|not correct|something else|another|else|different|changed my mind|second thought|too late|too early|never ?mind|no thanks|rather|wait)\b/,
  },
  es: {
    yes: /\b(si|sip|claro|vale|ok|okay|listo|perfecto|correcto|exacto|de acuerdo|genial|excelente|muy bien|bien|bueno|por supuesto|dale|adelante|me parece|esta bien|me sirve|me viene bien|resérvala|reservala|hagalo|asi es|eso es|gracias|confirmo)\b/,
    no: /^(ay |uy )?no\b|\b(mejor|en vez|incorrecto|otra|otro|diferente|cambie de idea|muy tarde|muy temprano|no puedo|no me)\b/,
  },
}

/** Whether an utterance takes what was proposed. */
export function accepts(utterance: Utterance): boolean {
  const { yes, no } = acceptance[utterance.lang]
  return yes.test(utterance.plain) && !no.test(utterance.plain)
}

/** What a plain yes to `proposed` (in the words of the proposal) would settle. */
export function readProposal(
  proposed: Partial<Record<string, string>>,
  lang: Language,
  now: Temporal.PlainDateTime,
): Slots {
  const slots: Slots = {}
  for (const slot of ['provider', 'city', 'service'] as const)
    if (proposed[slot]) slots[slot] = proposed[slot]
  for (const slot of ['date', 'time'] as const) {
    const words = proposed[slot]
    if (words) Object.assign(slots, momentSlots(words, lang, now, slot))
  }
  return slots
}

/** The one date and time that a sentence of ours names, if it names no more than one of each. */
export function momentSlots(
  words: string,
  lang: Language,
  now: Temporal.PlainDateTime,
  only?: 'date' | 'time',
): Pick<Slots, 'date' | 'time'> {
  const utterance = normalize(words, lang)
  const hints = { date: only === 'date', time: only === 'time' }
  const readings = readMoments(utterance, { now, hints }).filter(
    ({ moment }) => !moment.negated && (only || !moment.loose),
  )
  const when = settleWhen(readings, utterance, now)
  const { date, time } = when ? partsOf(when) : {}
  return { ...(date && only !== 'time' ? { date } : {}), ...(time && only !== 'date' ? { time } : {}) }
}

/** Day and time of a moment, as far as it has one of each. */
function partsOf(when: When): { date?: string; time?: string } {
  if (when.kind === 'date') return { date: when.value }
  if (when.kind === 'datetime') return { date: when.value.slice(0, 10), time: when.value.slice(11) }
  if (when.kind === 'time') return { time: when.value }
  if (when.kind === 'daypart' && when.date) return { date: when.date }
  if (when.kind === 'interval') return { date: when.start.slice(0, 10) }
  return {}
}

const runs = { date: ['date_from', 'date_to'], time: ['time_from', 'time_to'] } as const

/**
 * Applies one utterance to what is known: an accepted proposal first, then what was said, so that "yes, but at
 * four" takes the day and changes the time. A refusal of exactly what is known forgets it. The past is no wish.
 */
export function applyUtterance(
  known: State,
  said: readonly Mention[],
  accepted: Slots,
  when: When | null,
  context: Pick<ReadingContext, 'asked'>,
): State {
  const state: State = { ...known, ...accepted }
  const passing = when?.past && !context.asked.includes('date_of_birth')
  for (const { slot, value } of said) {
    if (passing && /^(date|time)/.test(slot) && slot !== 'date_of_birth') continue
    state[slot] = value
    if (slot === 'date' || slot === 'time') for (const end of runs[slot]) delete state[end]
    if (slot === 'date_from') delete state.date
    if (slot === 'time_from') delete state.time
  }
  if (when && !passing) applyWhen(state, when)
  return state
}

function applyWhen(state: State, when: When): void {
  const { constraint } = when
  if (state.constraint && state.constraint.relation !== 'not' && when.kind !== 'open') delete state.constraint
  if (when.moved) applyMove(state)
  else if (when.negated) {
    const refused = partsOf(when)
    if (refused.date && refused.date === state.date) delete state.date
    if (refused.time && refused.time === state.time) delete state.time
  } else if (when.kind === 'date_interval') {
    delete state.date
    Object.assign(state, { date_from: when.start, date_to: when.end })
  } else if (when.kind === 'datetime' && !state.date) {
    // "in two hours" names no day, but has one.
    state.date = when.value.slice(0, 10)
  } else if (when.kind === 'daypart' && !state.time) {
    Object.assign(state, partHours[when.part])
  }
  if (constraint) state.constraint = constraint
}

/** Keeps the end of what was said as a range. */
function applyMove(state: State): void {
  const { date_to, time_to } = state
  for (const end of ['date_from', 'date_to', 'time_from', 'time_to'] as const) delete state[end]
  if (date_to) state.date = date_to
  if (time_to) state.time = time_to
}

const partHours = {
  morning: { time_from: '07:00', time_to: '12:00' },
  afternoon: { time_from: '12:00', time_to: '18:00' },
  evening: { time_from: '17:00', time_to: '21:00' },
  night: { time_from: '19:00', time_to: '23:59' },
} as const
