import { describe, expect, it } from 'vitest'
import type { Language } from '#contract/languages.ts'
import { Rehearsal } from '../rehearsal/rehearsal.ts'
import { countWords, spokenWords } from '../speech.ts'
import { custom as customEn } from './custom/en.ts'
import { custom as customEs } from './custom/es.ts'
import { dental as dentalEn } from './dental/en.ts'
import { dental as dentalEs } from './dental/es.ts'
import { ecommerce as ecommerceEn } from './ecommerce/en.ts'
import { ecommerce as ecommerceEs } from './ecommerce/es.ts'
import { homeServices as homeServicesEn } from './home-services/en.ts'
import { homeServices as homeServicesEs } from './home-services/es.ts'
import { legal as legalEn } from './legal/en.ts'
import { legal as legalEs } from './legal/es.ts'
import { realEstate as realEstateEn } from './real-estate/en.ts'
import { realEstate as realEstateEs } from './real-estate/es.ts'
import { salon as salonEn } from './salon/en.ts'
import { salon as salonEs } from './salon/es.ts'
import type { Ending, Script, Scripts } from './script.ts'

/*
 * Whole conversations of every trade, as its owner would hear them on a bad day. Each is asserted line by line, and
 * all of them together keep the manners of the house.
 */

const trades: readonly [name: string, language: Language, scripts: Scripts][] = [
  ['home services', 'en', homeServicesEn],
  ['home services', 'es', homeServicesEs],
  ['dental', 'en', dentalEn],
  ['dental', 'es', dentalEs],
  ['legal', 'en', legalEn],
  ['legal', 'es', legalEs],
  ['salon', 'en', salonEn],
  ['salon', 'es', salonEs],
  ['real estate', 'en', realEstateEn],
  ['real estate', 'es', realEstateEs],
  ['e-commerce', 'en', ecommerceEn],
  ['e-commerce', 'es', ecommerceEs],
  ['anything else', 'en', customEn],
  ['anything else', 'es', customEs],
]

/** What one turn left behind, for the promises of the house. */
interface Turn {
  caller: string
  answer: string
  sentences: readonly string[]
}

/** Plays a script line by line; what a line must bring is asserted where it falls. */
async function play({ desk }: Scripts, { scene, busy = [], lines, never }: Script) {
  const r = new Rehearsal({ ...desk, ...scene })
  for (const start of busy) r.skills.busy.add(start)
  const turns: Turn[] = []
  let wasUnanswered = false
  for (const [caller, says, not] of lines) {
    expect(r.ended, `"${caller}" comes after the goodbye`).toBe(false)
    const answer = await r.say(caller)
    const where = `${turns.map((turn) => `> ${turn.caller}\n  ${turn.answer}`).join('\n')}\n> ${caller}\n  ${answer}`
    if (says) expect(answer, where).toMatch(says)
    if (not) expect(answer, where).not.toMatch(not)
    if (never) expect(answer, where).not.toMatch(never)
    wasUnanswered ||= r.outcome?.answered === false
    turns.push({ caller, answer, sentences: r.sentences })
  }
  return { r, turns, wasUnanswered }
}

function endingOf(r: Rehearsal, wasUnanswered: boolean): Ending {
  const last = r.skills.used.findLast(({ skill, ok }) => ok && r.skills.done.includes(skill))
  if (last?.skill === 'escalate') return last.input.level === 'emergency' ? 'emergency' : 'person'
  const endings: Partial<Record<string, Ending>> = {
    book_appointment: 'booked',
    reschedule_appointment: 'moved',
    cancel_appointment: 'cancelled',
    capture_lead: 'lead',
    take_message: 'message',
  }
  return endings[last?.skill ?? ''] ?? (wasUnanswered ? 'unanswered' : 'answered')
}

/** The deeds that count, with their instants as the wall clock of the business. */
function deedsOf(r: Rehearsal) {
  const zone = r.now.timeZoneId
  const toWall = (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value)
      ? Temporal.Instant.from(value).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16)
      : value
  return r.skills.used
    .filter(({ skill, ok }) => ok && r.skills.done.includes(skill) && skill !== 'check_service_area')
    .map(({ skill, input }) => ({
      skill,
      input: Object.fromEntries(Object.entries(input).map(([key, value]) => [key, toWall(value)])),
    }))
}

function keepsManners(turns: readonly Turn[], language: Language, isVoice: boolean): void {
  let before: readonly string[] = []
  for (const { caller, answer, sentences } of turns) {
    const where = `"${caller}" → "${answer}"`
    expect(sentences.length, `says something: ${where}`).toBeGreaterThan(0)
    expect(new Set(sentences).size, `no sentence twice: ${where}`).toBe(sentences.length)
    expect(sentences.filter((one) => one.includes('?')).length, `one question: ${where}`).toBeLessThan(2)
    expect(answer, where).not.toMatch(/undefined|null|\[object|NaN|\{\{| {2}|\.\./)
    const isAskedAgain = /\b(again|repeat|repita|repite|otra vez)\b/i.test(caller)
    if (!isAskedAgain)
      expect(
        sentences.filter((one) => before.includes(one)),
        `not twice in a row: ${where}`,
      ).toEqual([])
    if (isVoice) for (const one of sentences) expect(countWords(one), where).toBeLessThanOrEqual(spokenWords)
    if (language === 'es') expect(answer, where).not.toMatch(/\b(the|your|please|we're|shall)\b/i)
    else expect(answer, where).not.toMatch(/[¿¡]|\b(usted|gracias)\b/i)
    before = sentences
  }
}

describe.each(trades)('%s (%s)', (_, language, scripts) => {
  it('has ten conversations and more', () => {
    expect(scripts.scripts.length).toBeGreaterThanOrEqual(10)
    expect(new Set(scripts.scripts.map(({ name }) => name)).size).toBe(scripts.scripts.length)
  })

  it.each(scripts.scripts.map((script) => [script.name, script] as const))('%s', async (__, script) => {
    const { r, turns, wasUnanswered } = await play(scripts, script)
    if (script.scene?.language !== 'auto')
      keepsManners(turns, language, { ...scripts.desk, ...script.scene }.channel === 'voice')
    expect(
      endingOf(r, wasUnanswered),
      turns.map(({ caller, answer }) => `> ${caller}\n  ${answer}`).join('\n'),
    ).toBe(script.ending)
    const wanted = (script.done ?? []).map((deed) =>
      typeof deed === 'string' ? ([deed, {}] as const) : deed,
    )
    const deeds = deedsOf(r)
    expect(deeds.map(({ skill }) => skill)).toEqual(wanted.map(([skill]) => skill))
    for (const [index, [, input]] of wanted.entries()) expect(deeds[index]!.input).toMatchObject(input)
    if (!r.ended) await r.say(language === 'en' ? 'goodbye' : 'adiós')
    expect(r.ended, 'always ends').toBe(true)
  })
})
