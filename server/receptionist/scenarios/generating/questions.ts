import type { Language } from '#contract/languages.ts'
import type { Profile } from '../../profile.ts'
import { cut, type Draft, honest, weekOf } from './draft.ts'
import { words } from './words.ts'

const maxPrices = 4
/** An amount of money in anybody's words. */
const anyPrice = '/[$€£]\\s?\\d|\\b\\d+([.,]\\d+)?\\s?(dollars|euros|pesos|d[oó]lares)\\b/'

export interface AskedFaq {
  question: string
  answer: string
  language: Language
}

/** What the business knows is answered as it told it; what it does not know is not made up. */
export function listQuestions(profile: Profile, language: Language, faqs: readonly AskedFaq[]): Draft[] {
  return [
    ...prices(profile, language),
    ...hours(profile, language),
    ...area(profile, language),
    ...faqs.map((faq) => askFaq(faq, language)),
  ]
}

function ask(name: string, opening: string, expectations: Draft['expectations']): Draft {
  return {
    name,
    caller: { kind: 'simulated', goal: 'ask', seed: 1, opening },
    expectations: [...expectations, honest],
  }
}

function prices({ services }: Profile, language: Language): Draft[] {
  const say = words[language]
  const known = services.flatMap(({ name, price_cents, price_text }) => {
    const figure =
      price_text?.match(/\d[\d.,]*/)?.[0] ?? (price_cents === null ? undefined : amountOf(price_cents))
    return figure ? [{ name, figure }] : []
  })
  const unknown = services.find(({ price_cents, price_text }) => price_cents === null && !price_text)
  return [
    ...known.slice(0, maxPrices).map(({ name, figure }) =>
      ask(say.nameOfPrice(cut(name)), say.askPrice(name), [
        { kind: 'says', words: figure },
        { kind: 'outcome', outcome: 'answered' },
      ]),
    ),
    ...(unknown
      ? [ask(say.names.noPrice, say.askPrice(unknown.name), [{ kind: 'says', words: anyPrice, said: false }])]
      : []),
  ]
}

function amountOf(cents: number): string {
  return cents % 100 === 0 ? new Intl.NumberFormat('en-US').format(cents / 100) : (cents / 100).toFixed(2)
}

function hours(profile: Profile, language: Language): Draft[] {
  const known = weekOf(profile)?.known
  if (!known) return []
  const say = words[language]
  return [
    ask(say.names.hours, say.askHours(known.day), [
      { kind: 'says', words: known.opens },
      { kind: 'outcome', outcome: 'answered' },
    ]),
  ]
}

function area({ business }: Profile, language: Language): Draft[] {
  const place = business.service_area.cities[0] ?? business.service_area.postal_codes[0]
  if (!place || !business.confirmed.has('service_area')) return []
  const say = words[language]
  const check = (in_area: boolean) =>
    ({ kind: 'skill', skill: 'check_service_area', result: { in_area } }) as const
  return [
    ask(say.names.inArea, say.askArea(place), [check(true)]),
    ask(say.names.outOfArea, say.askArea(say.farAway), [check(false)]),
  ]
}

/** The answer is shortened when it is said: its figures stay. */
function askFaq({ question, answer }: AskedFaq, language: Language): Draft {
  const figure = answer.match(/\d[\d.,:]*\d|\d/)?.[0]
  return ask(words[language].nameOfFaq(cut(question, 90)), question, [
    { kind: 'outcome', outcome: 'answered' },
    ...(figure ? [{ kind: 'says' as const, words: figure }] : []),
  ])
}
