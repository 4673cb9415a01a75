import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyPermissions } from '#contract/permissions.ts'
import { type Operation, readOperations } from './isolation/description.ts'
import { countTries, findLeaks, type Response, type Trial } from './isolation/leaks.ts'
import { buildRequest, idsFrom, type Request } from './isolation/requests.ts'
import { fingerprint, type Ids, seedBusiness } from './isolation/seed.ts'
import { type Business, createWorld, type World } from './world.ts'

/*
 * Every route of the API, with every id that it takes, asked by one business for what belongs to another.
 * The routes come from the API's own description, so one that is added later is tried by itself.
 */

const secret = 'LAKESIDESECRET'
let world: World
let brightside: Business
let lakeside: Business
let operations: Operation[]
let own: Ids
let foreign: Ids
beforeAll(async () => {
  world = await createWorld()
  ;({ brightside, lakeside } = world)
  operations = readOperations((await world.api('GET', '/api/openapi.json')).body as never)
  own = await seedBusiness(world, brightside, 'BRIGHTSIDEOWN')
  foreign = await seedBusiness(world, lakeside, secret)
})
afterAll(() => world.close())

let address = 0
/** Sends with these headers, each time from another address, so that no rate limit stands in for a refusal. */
async function send(
  { method, url, headers, payload }: Request,
  more: Record<string, string> = {},
): Promise<Response> {
  address++
  const response = await world.http.inject({
    method: method as 'GET',
    url,
    headers: { ...headers, ...more },
    remoteAddress: `127.1.${address >> 8}.${address & 255}`,
    ...(payload === undefined ? {} : { payload }),
  })
  return { status: response.statusCode, text: response.body }
}

const asMember = (business: Business) => ({ authorization: `Bearer ${business.owner.token}` })

function trialWith(headers: Record<string, string>): Trial {
  const from = (request: Request, { isPublic }: Operation) => send(request, isPublic ? {} : headers)
  return { operations, own, foreign, canary: secret, send: from }
}

async function createKey(business: Business): Promise<string> {
  const answer = await business.api<{ key: string }>('POST', '/api/api-keys', {
    name: 'All',
    permissions: keyPermissions,
  })
  return answer.body.key
}

test("no route tells or does anything with another organization's ids, for its owner or its API key", async () => {
  const key = await createKey(brightside)
  const before = await fingerprint(world, lakeside.id)
  expect(countTries(operations)).toBeGreaterThan(80)
  expect(await findLeaks(trialWith(asMember(brightside)))).toEqual([])
  const forKeys = operations.filter(({ name }) => !onlyByPeople.test(name))
  expect(await findLeaks({ ...trialWith({ 'x-api-key': key }), operations: forKeys })).toEqual([])
  expect(await fingerprint(world, lakeside.id)).toEqual(before)
})

/** What somebody does as a person, in whatever organization. */
const ofThePerson = /^\S+ \/api\/(me|organizations|consents|invitations\/\{id\}\/acceptance)$/
/** What only a person can do: an API key is refused before anything is looked up. */
const onlyByPeople = /^(DELETE|POST) \/api\/organizations\/|acceptance$|onboarding$|^\S+ \/api\/admin\//

test('X-Organization-Id of another organization is 404 on every route of an organization', async () => {
  const before = await fingerprint(world, lakeside.id)
  const headers = { ...asMember(brightside), 'x-organization-id': lakeside.id }
  const ofAnOrganization = operations.filter(({ isPublic, name }) => !isPublic && !ofThePerson.test(name))
  const wrong: string[] = []
  for (const operation of ofAnOrganization) {
    const { status, text } = await send(
      buildRequest(operation, idsFrom(foreign), () => false),
      headers,
    )
    if (status !== 404 || text.includes(secret))
      wrong.push(`${operation.name}: ${status} ${text.slice(0, 100)}`)
  }
  expect(wrong).toEqual([])
  expect(await fingerprint(world, lakeside.id)).toEqual(before)
})

test("an API key opens its own organization only, and another's key with one's own organization named is 404", async () => {
  const key = await createKey(lakeside)
  const lists = operations.filter(
    ({ method, slots, isPublic, isOperators, streams }) =>
      method === 'GET' && !slots.some(({ required }) => required) && !isPublic && !isOperators && !streams,
  )
  expect(lists.length).toBeGreaterThan(10)
  for (const list of lists) {
    const request = buildRequest(list, idsFrom(own), () => false)
    expect(
      (await send(request, { 'x-api-key': key, 'x-organization-id': brightside.id })).status,
      list.name,
    ).toBeOneOf([401, 404])
    expect((await send(request, asMember(brightside))).text, list.name).not.toContain(secret)
  }
})

test("live events of an organization, and of a visitor's conversation, hold nothing of another one", async () => {
  const base = await world.http.listen({ port: 0, host: '127.0.0.1' })
  const refused = [
    fetch(`${base}/api/events`, { headers: { ...asMember(brightside), 'x-organization-id': lakeside.id } }),
    fetch(`${base}/api/chat/events?conversation_id=${foreign.conversation}&visitor_id=${own.visitor}`),
  ]
  expect((await Promise.all(refused)).map(({ status }) => status)).toEqual([404, 404])
  const member = await follow(`${base}/api/events`, asMember(brightside))
  const visitor = await follow(
    `${base}/api/chat/events?conversation_id=${own.conversation}&visitor_id=${own.visitor}`,
  )
  await lakeside.api('POST', '/api/contacts', { name: `Another ${secret}` })
  await lakeside.api('POST', `/api/conversations/${foreign.conversation}/messages`, { content: secret })
  await brightside.api('POST', `/api/conversations/${own.conversation}/messages`, { content: 'This is ours' })
  expect(await visitor.until('This is ours')).not.toContain(secret)
  const seen = await member.until('conversation.taken_over')
  expect([secret, lakeside.id, foreign.conversation].filter((text) => seen.includes(text))).toEqual([])
})

/** Reads a stream of server-sent events until a text comes, and returns all that came. */
async function follow(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ until(text: string): Promise<string> }> {
  const response = await fetch(url, { headers })
  expect(response.status).toBe(200)
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let seen = (await reader.read()).value ?? ''
  return {
    async until(text) {
      while (!seen.includes(text)) {
        const late = AbortSignal.timeout(5_000)
        late.onabort = () => void reader.cancel()
        const { value, done } = await reader.read()
        if (done) throw new Error(`The stream ended without ${text}: ${seen}`)
        seen += value
      }
      await reader.cancel()
      return seen
    },
  }
}

test('every address of the API is described, so that none escapes these tests', () => {
  const described = new Set(operations.map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1')))
  const undescribed = routesOf(world).filter((path) => path.startsWith('/api/') && !described.has(path))
  // Identity answers for itself: it knows accounts and no organizations. The doors of voice providers know secrets
  // and signatures, and the telephone's socket turns others away in its own test.
  const ownTests = /^\/api\/(auth\/\*|docs.*|openapi\.json|retell\/.*|voice\/.*|phone\/socket)$/
  expect(undescribed.filter((path) => !ownTests.test(path))).toEqual([])
})

/** Addresses of the router, put together from the tree that it prints. */
function routesOf({ http }: World): string[] {
  const segments: string[] = []
  const found: string[] = []
  for (const line of http.printRoutes({ commonPrefix: false }).split('\n')) {
    const match = /^((?:│ {3}| {4})*)(?:├── |└── )(\S+)( \([A-Z, ]+\))?/.exec(line)
    if (!match) continue
    segments.length = match[1]!.length / 4
    segments.push(match[2]!)
    if (match[3]) found.push(segments.join(''))
  }
  return found
}

test('the owner of the same ids is served: the refusals above are for who asks, not for how', async () => {
  const rank = ({ method, path }: Operation) =>
    method === 'DELETE' ? 100 - path.length / 1000 : method === 'GET' ? 0 : 50
  const wrong: string[] = []
  const asked = operations.filter(({ isOperators, streams }) => !isOperators && !streams)
  for (const operation of asked.toSorted((a, b) => rank(a) - rank(b))) {
    const { status, text } = await send(
      buildRequest(operation, idsFrom(foreign), () => false),
      operation.isPublic ? {} : asMember(lakeside),
    )
    // Some things are done or gone by then: a 409 or 410 knows the row as well as a 200.
    if ([400, 401, 404, 405, 415, 422].includes(status) || status >= 500)
      wrong.push(`${operation.name}: ${status} ${text.slice(0, 160)}`)
  }
  expect(wrong).toEqual([])
})
