import type { z } from 'zod'
import type { Language } from '#contract/languages.ts'

/* What is wrong with a field and how to mend it, where the contract has no sentence of its own. */

type Issue = Parameters<z.core.$ZodErrorMap>[0]
interface Sentences {
  missing: string
  kind(expected: string): string
  tooSmall(minimum: string, of: Measure): string
  tooBig(maximum: string, of: Measure): string
  oneOf(choices: string): string
  unknown(keys: string): string
  format(format: string): string
}
type Measure = 'characters' | 'entries' | 'number'

const measures: Record<string, Measure> = { string: 'characters', array: 'entries', set: 'entries' }

/** Zod's way to ask for a message; undefined leaves Zod's own. */
export function explainIssuesIn(language: Language): z.core.$ZodErrorMap {
  const say = sentences[language]
  return (issue) => explain(issue, say)
}

function explain(issue: Issue, say: Sentences): string | undefined {
  const of = measures[String(issue.origin)] ?? 'number'
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? say.missing : say.kind(String(issue.expected))
    case 'too_small':
      return of === 'characters' && Number(issue.minimum) === 1
        ? say.missing
        : say.tooSmall(String(issue.minimum), of)
    case 'too_big':
      return say.tooBig(String(issue.maximum), of)
    case 'invalid_value':
      return say.oneOf((issue.values as unknown[]).map(String).join(', '))
    case 'unrecognized_keys':
      return say.unknown((issue.keys as string[]).join(', '))
    case 'invalid_format':
      return say.format(String(issue.format))
    default:
      return undefined
  }
}

const formats: Record<Language, Record<string, string>> = {
  en: {
    email: 'Write an e-mail address, such as ana@example.com.',
    url: 'Write a web address that starts with https://.',
    uuid: 'This is not an id.',
    datetime: 'Write a date with time and zone, such as 2026-03-02T09:30:00Z.',
    date: 'Write a date as YYYY-MM-DD.',
  },
  es: {
    email: 'Escribe un correo electrónico, como ana@example.com.',
    url: 'Escribe una dirección web que empiece por https://.',
    uuid: 'Esto no es un identificador.',
    datetime: 'Escribe una fecha con hora y zona, como 2026-03-02T09:30:00Z.',
    date: 'Escribe una fecha como AAAA-MM-DD.',
  },
}

const kinds: Record<string, string> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  array: 'una lista',
  object: 'un objeto',
  record: 'un objeto',
}

const sentences: Record<Language, Sentences> = {
  en: {
    missing: 'This is needed.',
    kind: (expected) => `This must be of the kind ${expected}.`,
    tooSmall: (minimum, of) =>
      of === 'number' ? `This must be at least ${minimum}.` : `This needs at least ${minimum} ${of}.`,
    tooBig: (maximum, of) =>
      of === 'number' ? `This must be at most ${maximum}.` : `This takes at most ${maximum} ${of}.`,
    oneOf: (choices) => `Choose one of: ${choices}.`,
    unknown: (keys) => `This is not known here: ${keys}.`,
    format: (format) => formats.en[format] ?? 'This is not written as it should be.',
  },
  es: {
    missing: 'Este dato hace falta.',
    kind: (expected) => `Aquí va ${kinds[expected] ?? `un valor del tipo ${expected}`}.`,
    tooSmall: (minimum, of) =>
      of === 'number' ? `Como mínimo, ${minimum}.` : `Como mínimo, ${minimum} ${spanishMeasure[of]}.`,
    tooBig: (maximum, of) =>
      of === 'number' ? `Como máximo, ${maximum}.` : `Como máximo, ${maximum} ${spanishMeasure[of]}.`,
    oneOf: (choices) => `Elige uno de estos valores: ${choices}.`,
    unknown: (keys) => `Esto no se conoce aquí: ${keys}.`,
    format: (format) => formats.es[format] ?? 'Esto no tiene la forma esperada.',
  },
}

const spanishMeasure = { characters: 'caracteres', entries: 'elementos' } as const
