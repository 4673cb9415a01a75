import type { FastifyRequest } from 'fastify'
import type { Language } from '#contract/languages.ts'

/** The first language of `Accept-Language` that Frontdesk writes; English for who names none. */
export function readerLanguage({ headers }: Pick<FastifyRequest, 'headers'>): Language {
  for (const tag of headers['accept-language']?.split(',') ?? []) {
    const name = /^\s*(en|es)\b/i.exec(tag)?.[1]?.toLowerCase()
    if (name === 'en' || name === 'es') return name
  }
  return 'en'
}
