import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, openVisitor, type Visitor } from '../browser.ts'
import { ask } from '../conversing.ts'
import { type ForeignSite, startForeignSite } from '../injected-site.ts'
import { type Injection, injectionIn, listInjections, textOf } from '../injections.ts'
import { type Client, createHome, eventually, type Home, type Product, request, signUp } from '../product.ts'
import { type ScriptedLlm, startScriptedLlm } from '../scripted-llm.ts'

/*
 * What people, websites, files and the model itself write is shown as words, on every page of the app, in the widget
 * and in mails. INJECTIONS sets how many are tried; bench/ tries 150.
 */

const injections = listInjections(Number(process.env.INJECTIONS ?? 60))
const groups = Array.from({ length: Math.ceil(injections.length / 5) }, (_, i) =>
  injections.slice(i * 5, i * 5 + 5),
)

let home: Home
let product: Product
let browser: Browser
let llm: ScriptedLlm
let site: ForeignSite
let owner: Client
let desk: Visitor
let agentId: string
let conversationId: string
/** Numbers of the injections that ran, wherever it was. */
const ran = new Set<number>()

beforeAll(async () => {
  ;[llm, site, browser] = await Promise.all([startScriptedLlm(), startForeignSite(groups), launchBrowser()])
  home = await createHome({
    FRONTDESK_ALLOW_PRIVATE_HOSTS: site.host,
    LLM_PROVIDER: 'openai-compatible',
    LLM_MODEL: 'scripted',
    OPENAI_BASE_URL: `${llm.url}/v1`,
    OPENAI_API_KEY: 'test',
    CHAT_TURNS_PER_VISITOR_PER_MINUTE: '10000',
  })
  product = await home.start()
  owner = await signUp(product.url, {
    name: `Bakery ${injections[2]!.text}`.slice(0, 120),
    vertical: 'custom',
  })
  desk = await openVisitor(browser, { journey: 'injection' })
  watch(desk.context)
  await signInAs(desk, owner)
  await fillBusiness()
})
afterAll(async () => {
  await browser?.close()
  await home?.remove()
  await llm?.close()
  site?.close()
})

test('the watch sees injections that run: a page that takes them for markup is full of them', async () => {
  const control = await browser.newContext()
  const seen = new Set<number>()
  watch(control, seen)
  const page = await control.newPage()
  for (const { text } of injections.slice(0, 30)) {
    await page.setContent(`<!doctype html><p>${text}</p>`, { waitUntil: 'domcontentloaded' }).catch(() => {})
    await page.waitForTimeout(0)
  }
  await eventually(
    async () => seen.size,
    (size) => size >= 15,
    10_000,
  )
  await control.close()
})

test.for([
  'contacts',
  'leads',
  'conversations',
  'mailbox',
  'calendar',
  'agents',
  'settings/business',
  'settings/services',
  'settings/members',
  'settings/audit-log',
  'settings/api-keys',
])('the page of %s shows words', async (path) => {
  await visit(`/app/${path}`)
})

test('every page of one thing shows words: a contact, a lead, a mail, a conversation', async () => {
  for (const [kind, list] of Object.entries({
    contacts: '/api/contacts',
    leads: '/api/leads',
    mailbox: '/api/mailbox',
    conversations: '/api/conversations',
  })) {
    const { items } = await listOf(list)
    expect(items.length, kind).toBeGreaterThan(0)
    for (const { id } of items.slice(0, 4)) await visit(`/app/${kind}/${id}`)
  }
  await visit(`/app/conversations/${conversationId}`)
  expect(await desk.page.getByRole('log').textContent()).toContain(injections[0]!.text)
})

test('what was learned from websites, files and texts is shown as words', async () => {
  for (const part of ['', '/knowledge', '/faqs', '/questions', '/behaviour', '/look'])
    await visit(`/app/agents/${agentId}${part}`)
})

test('the widget on a foreign page shows words, of the visitor and of the model', async () => {
  const visitor = await openVisitor(browser, { journey: 'injection' })
  watch(visitor.context)
  await visitor.page.goto(
    `http://${site.host}/shop?agent=${agentId}&product=${encodeURIComponent(product.url)}`,
  )
  await visitor.page.getByRole('button', { name: 'Chat' }).click()
  const frame = visitor.page.frameLocator('iframe')
  await frame.getByRole('textbox').waitFor()
  for (const group of groups) {
    llm.say({ text: textOf(group) })
    await ask(frame, textOf(group))
  }
  expect(await frame.getByRole('log').textContent()).toContain(injections[2]!.text)
  await touchLinks(visitor.page)
  expect(visitor.complaints).toEqual([])
  await visitor.close()
})

test('mails are words too, where their reader runs scripts', async () => {
  const context = await browser.newContext()
  watch(context)
  const page = await context.newPage()
  const { items } = await listOf('/api/mailbox')
  expect(items.length).toBeGreaterThan(5)
  for (const { id } of items.slice(0, 40)) {
    const { html } = (await owner.call<{ html: string }>('GET', `/api/mailbox/${id}`)).body
    await page.setContent(html, { waitUntil: 'domcontentloaded' })
    await touchLinks(page)
  }
  await context.close()
})

test('nothing ran, and no page tried to', () => {
  expect([...ran].map((number) => injections[number - 1])).toEqual([])
  // A policy that stopped a script would say so here: words that got as far as that were taken for markup.
  expect(desk.complaints).toEqual([])
})

/** Notes every injection that runs in any page or frame of a browser. */
function watch(context: BrowserContext, into = ran): void {
  context.on('console', (message) => {
    const number = injectionIn(message.text())
    if (number) into.add(number)
  })
  context.on('dialog', (dialog) => {
    into.add(Number(dialog.message()) || 0)
    void dialog.dismiss().catch(() => {})
  })
}

/** Opens a page of the app, waits until it has what it shows, and follows what looks like a link to a script. */
async function visit(path: string): Promise<void> {
  const { page } = desk
  await page.goto(product.url + path)
  await page.getByRole('main').waitFor()
  await page.waitForLoadState('networkidle')
  await touchLinks(page)
}

/** Links whose address is a program run when they are clicked: there must be none. */
async function touchLinks(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const programs = await frame
      .locator('a[href^="javascript:" i], form[action^="javascript:" i], a[href^="data:text/html" i]')
      .count()
    expect(programs, frame.url()).toBe(0)
  }
}

async function listOf(path: string): Promise<{ items: { id: string }[] }> {
  return (await owner.call<{ items: { id: string }[] }>('GET', `${path}?limit=100`)).body
}

/** The browser is logged in as somebody who signed up by the API. */
async function signInAs({ context }: Visitor, client: Client): Promise<void> {
  const { body } = await client.call<{ user: { email: string } }>('GET', '/api/me')
  const answer = await context.request.post(`${product.url}/api/auth/sign-in/email`, {
    headers: { origin: product.url },
    data: { email: body.user.email, password: 'correct horse battery' },
  })
  expect(answer.ok()).toBe(true)
}

/** Puts injections wherever somebody from outside can put words. */
async function fillBusiness(): Promise<void> {
  const create = async (path: string, body: object) => {
    const answer = await owner.call<{ id: string }>('POST', path, body)
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300)
    return answer.body.id
  }
  agentId = await create('/api/agents', { name: injections[5]!.text.slice(0, 80) })
  await owner.call('PATCH', `/api/agents/${agentId}`, { status: 'active', brain: 'llm' })
  await create(`/api/agents/${agentId}/scrape`, { url: `http://${site.host}/`, max_pages: 100 })
  await create(`/api/agents/${agentId}/sources`, {
    kind: 'text',
    title: injections[3]!.text,
    text: textOf(injections),
  })
  await uploadFile(injections[2]!.text)
  const service = await create('/api/services', {
    name: injections[4]!.text.slice(0, 120),
    description: textOf(groups[0]!),
  })
  await owner.call('PUT', '/api/scheduling/settings', {
    notice_minutes: 0,
    horizon_days: 60,
    slot_step_minutes: 30,
    capacity: 5,
    auto_confirm: true,
  })
  for (const [i, group] of groups.entries()) {
    const [name] = group
    const email = `guest-${i}@example.com`
    const contact = await create('/api/contacts', {
      name: name!.text.slice(0, 120),
      email,
      company: group.at(1)?.text.slice(0, 160),
      address: group.at(2)?.text.slice(0, 300),
      notes: textOf(group),
      tags: [group.at(-1)!.text.slice(0, 40)],
    })
    await create('/api/leads', {
      contact_id: contact,
      intent: group.at(-1)!.text.slice(0, 200),
      summary: textOf(group),
      notes: textOf(group),
      intake: { wish: textOf(group) },
    })
    await create(`/api/agents/${agentId}/faqs`, {
      question: `${name!.text.slice(0, 400)}?`,
      answer: textOf(group),
    })
    const start = `2030-01-${String(7 + (i % 20)).padStart(2, '0')}T${10 + Math.floor(i / 20)}:00:00Z`
    await create('/api/appointments', {
      service_id: service,
      start,
      override: true,
      notes: textOf(group),
      contact: { name: name!.text.slice(0, 120), email },
    })
    await say(group)
  }
  const crawl = () => owner.call<{ status: string }>('GET', `/api/agents/${agentId}/scrape/status`)
  await eventually(crawl, ({ body }) => body.status === 'completed', 60_000)
  await eventually(
    () => listOf('/api/mailbox'),
    ({ items }) => items.length >= groups.length,
    30_000,
  )
}

/** A turn in which the visitor and the model say the same. */
async function say(group: Injection[]): Promise<void> {
  llm.say({ text: textOf(group) })
  const metadata = {
    page_url: group[0]!.text,
    referrer: `javascript:${group[0]!.text}`,
    known: { name: group[0]!.text.slice(0, 120) },
  }
  const said = {
    agent_id: agentId,
    visitor_id: 'injector',
    conversation_id: conversationId,
    message: textOf(group),
    metadata,
  }
  const { status, body } = await request(product.url, 'POST', '/api/chat', said)
  expect(status, JSON.stringify(body)).toBe(200)
  conversationId = (body as { conversation_id: string }).conversation_id
}

async function uploadFile(name: string): Promise<void> {
  const form = new FormData()
  form.append(
    'file',
    new Blob([textOf(groups[0]!)], { type: 'text/plain' }),
    `${name.replace(/[/\\]/g, '')}.txt`,
  )
  const answer = await fetch(`${product.url}/api/agents/${agentId}/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${owner.token}`, origin: product.url },
    body: form,
  })
  expect(answer.status, await answer.text()).toBe(201)
}
