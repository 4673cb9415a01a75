import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createWorld } from '#test/world.ts'
import { inSpanish } from './spanish-refusals.ts'

const folder = join(import.meta.dirname, '../../contract')

/** Every sentence that the schemas of the contract say themselves. */
async function sentencesOfContract(): Promise<Set<string>> {
  const sentences = new Set<string>()
  const seen = new Set<unknown>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    const { error } = value as { error?: unknown }
    if (typeof error === 'function') {
      const said: unknown = error({ code: 'custom', input: undefined })
      if (typeof said === 'string') sentences.add(said)
    }
    const inside = value instanceof z.ZodType ? value._zod.def : value
    for (const part of Object.values(inside)) walk(part)
    const { _zod: own } = value as { _zod?: { def?: unknown } }
    walk(own?.def)
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts') && !file.endsWith('.test.ts')) walk({ ...(await import(join(folder, file))) })
  return sentences
}

test('every sentence of the contract about a field is said in Spanish too', async () => {
  const sentences = [...(await sentencesOfContract())]
  expect(sentences.length).toBeGreaterThan(20)
  expect(sentences.filter((sentence) => inSpanish(sentence) === sentence)).toEqual([])
})

test('whoever asks in Spanish is told in Spanish what is wrong with which field, and others in English', async () => {
  const { brightside, close } = await createWorld()
  const refuse = async (language: string) => {
    const contact = { name: ' ', email: 'nobody', phone: 7 }
    const { status, body } = await brightside.api<{ errors: { path: string; message: string }[] }>(
      'POST',
      '/api/contacts',
      contact,
      brightside.owner,
      {
        'accept-language': language,
      },
    )
    expect(status).toBe(400)
    return Object.fromEntries(body.errors.map(({ path, message }) => [path, message]))
  }
  expect(await refuse('es-MX,es;q=0.9,en;q=0.8')).toEqual({
    name: 'Escribe un nombre.',
    email: 'Esto no es un correo electrónico.',
    phone: 'Escribe un teléfono con su prefijo.',
  })
  expect(await refuse('fr,en;q=0.5')).toEqual({
    name: 'Give a name.',
    email: 'This is not an e-mail address.',
    phone: 'Write a phone number with its area code.',
  })
  await close()
})
