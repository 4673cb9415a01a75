import type { Language } from '#contract/languages.ts'

/** Where and when words are spoken, as far as it decides how figures are read out. */
export interface SpeakingContext {
  language: Language
  /** Today at the business: years are said when they are not this one. */
  today: Temporal.PlainDate
  /** Two letters: in which order the figures of a date stand, and which code of a number goes without saying. */
  country: string
  /** ISO code: what `$` is called. */
  currency: string
}

/** The small words that figures and signs are read with. */
export const spokenWords = {
  en: {
    at: 'at',
    dot: 'dot',
    dash: 'dash',
    underscore: 'underscore',
    slash: 'slash',
    plus: 'plus',
    to: 'to',
    and: 'and',
    or: 'or',
    number: 'number',
    about: 'about',
    percent: 'percent',
    degrees: 'degrees',
    extension: 'extension',
    aroundTheClock: 'around the clock, seven days a week',
  },
  es: {
    at: 'arroba',
    dot: 'punto',
    dash: 'guion',
    underscore: 'guion bajo',
    slash: 'barra',
    plus: 'más',
    to: 'a',
    and: 'y',
    or: 'o',
    number: 'número',
    about: 'unos',
    percent: 'por ciento',
    degrees: 'grados',
    extension: 'extensión',
    aroundTheClock: 'las veinticuatro horas, los siete días de la semana',
  },
} as const

/** A currency: one, several, and its hundredth parts. */
type Coins = readonly [one: string, many: string, cent: string, cents: string]

export const coins: Record<Language, Record<string, Coins>> = {
  en: {
    USD: ['dollar', 'dollars', 'cent', 'cents'],
    EUR: ['euro', 'euros', 'cent', 'cents'],
    GBP: ['pound', 'pounds', 'penny', 'pence'],
    MXN: ['peso', 'pesos', 'centavo', 'centavos'],
  },
  es: {
    USD: ['dólar', 'dólares', 'centavo', 'centavos'],
    EUR: ['euro', 'euros', 'céntimo', 'céntimos'],
    GBP: ['libra', 'libras', 'penique', 'peniques'],
    MXN: ['peso', 'pesos', 'centavo', 'centavos'],
  },
}
