import { expect, test } from 'vitest'
import { readOperations } from './isolation/description.ts'
import { findLeaks, type Response } from './isolation/leaks.ts'
import type { Request } from './isolation/requests.ts'
import type { Ids } from './isolation/seed.ts'

/* The checker itself, tried on an API that leaks on purpose: what it does not catch here, it proves nowhere. */

const uuid = { type: 'string', format: 'uuid' }
const described = (parameters: object[] = [], body?: object) => ({
  parameters,
  responses: { 200: {} },
  ...(body ? { requestBody: { content: { 'application/json': { schema: body } } } } : {}),
})
const inPath = { name: 'id', in: 'path', required: true, schema: uuid }
const own = {
  contact: 'own-contact',
  service: 'own-service',
  conversation: 'own-talk',
  visitor: 'own-visitor',
} as Ids
const foreign = {
  contact: 'their-contact',
  service: 'their-service',
  conversation: 'their-talk',
  visitor: 'their-visitor',
} as Ids

function leaksOf(paths: object, send: (request: Request) => Response): Promise<string[]> {
  const operations = readOperations({ paths } as never)
  return findLeaks({ operations, own, foreign, canary: 'CANARY', send: async (request) => send(request) })
}
const oneRoute = { '/api/contacts/{id}': { get: described([inPath]) } }
const refusal = { status: 404, text: '{"code":"not_found"}' }

test('nothing is found in an API that refuses every id that is not its own', async () => {
  expect(
    await leaksOf(oneRoute, ({ url }) => (url.includes('own-') ? { status: 200, text: '{}' } : refusal)),
  ).toEqual([])
})

test("a route that shows somebody else's row is found", async () => {
  expect(
    await leaksOf(oneRoute, ({ url }) =>
      url.includes('their-') ? { status: 200, text: 'CANARY' } : refusal,
    ),
  ).toHaveLength(3)
})

test('a refusal that tells that the row exists is found: 403, 500, another sentence, or its words', async () => {
  for (const telling of [
    { status: 403, text: refusal.text },
    { status: 500, text: refusal.text },
    { status: 404, text: '{"code":"not_yours"}' },
    { status: 404, text: 'CANARY' },
  ]) {
    const leaks = await leaksOf(oneRoute, ({ url }) => (url.includes('their-') ? telling : refusal))
    expect(leaks, JSON.stringify(telling)).not.toEqual([])
  }
})

test('an id in a body that is taken without a look is found, though the one in the path is checked', async () => {
  const body = { type: 'object', properties: { service_id: uuid } }
  const paths = { '/api/contacts/{id}': { patch: described([inPath], body) } }
  const leaks = await leaksOf(paths, ({ url }) =>
    url.includes('own-') ? { status: 200, text: '{}' } : refusal,
  )
  expect(leaks[0]).toContain("PATCH /api/contacts/{id} with somebody else's service_id: 200")
})

test("a list that is filtered by somebody else's id and is not as empty as for nobody's is found", async () => {
  const paths = {
    '/api/appointments': { get: described([{ name: 'service_id', in: 'query', schema: uuid }]) },
  }
  const full = (text: string) =>
    leaksOf(paths, ({ url }) => ({ status: 200, text: url.includes('their-') ? text : '[]' }))
  expect(await full('[]')).toEqual([])
  expect(await full('[1]')).toHaveLength(1)
})

test("a public route that takes somebody else's conversation with an own visitor is found", async () => {
  const query = [
    { name: 'conversation_id', in: 'query', required: true, schema: uuid },
    { name: 'visitor_id', in: 'query', required: true, schema: { type: 'string' } },
  ]
  const paths = { '/api/chat/history': { get: { ...described(query), security: [] } } }
  const leaks = await leaksOf(paths, ({ url }) =>
    /their-talk&visitor_id=own-visitor/.test(url) ? { status: 200, text: 'CANARY' } : refusal,
  )
  expect(leaks).toHaveLength(3)
})

test('an id whose kind nobody has told stops everything, with the place to tell it', () => {
  const body = { type: 'object', properties: { voucher_id: uuid } }
  expect(() =>
    readOperations({ paths: { '/api/vouchers': { post: described([], body) } } } as never),
  ).toThrow(/'voucher_id'.*kindOfName/)
  expect(() =>
    readOperations({ paths: { '/api/vouchers/{id}': { get: described([inPath]) } } } as never),
  ).toThrow(/GET \/api\/vouchers\/\{id\}/)
})
