import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ScenarioResult, ScenarioRun } from '#contract/scenarios.ts'
import { texts } from '../../web/texts/index.ts'
import { findBarriers, launchBrowser, openVisitor, type Visitor } from '../browser.ts'
import { createHome, errorsOf, eventually, type Home, type Product, signUp } from '../product.ts'

/*
 * The test bench as an owner uses it: generates tests, lets them call, sees one fail beside what was said, mends it,
 * and makes a test of a real conversation.
 */

let home: Home
let product: Product
let browser: Browser

beforeAll(async () => {
  home = await createHome()
  ;[product, browser] = await Promise.all([home.start(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await home?.remove()
})

const stories = {
  en: {
    browser: { locale: 'en-US', timezoneId: 'America/Chicago' },
    email: 'iris-en@example.com',
    service: 'Haircut',
    test: 'Asks for the price of a haircut',
    price: 'How much is a haircut?',
    visitor: 'Hi, this is Renata Solis. What are your hours on Monday?',
    trial: 'Where are you?',
  },
  es: {
    browser: { locale: 'es-MX', timezoneId: 'America/Mexico_City' },
    email: 'iris-es@example.com',
    service: 'Corte de pelo',
    test: 'Pregunta cuánto cuesta un corte',
    price: '¿Cuánto cuesta el corte de pelo?',
    visitor: 'Hola, soy Renata Solís. ¿Qué horario tienen el lunes?',
    trial: '¿Dónde están?',
  },
} as const

const hours = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [{ open: '09:00', close: '17:00' }]]),
)
type RunView = ScenarioRun & { results: ScenarioResult[] }

describe.each(['en', 'es'] as const)('the test bench in %s', (language) => {
  const story = stories[language]
  const { scenarios: bench, inbox } = texts[language]
  let visitor: Visitor
  let page: Page
  let agentId: string

  const shoot = (step: string) => visitor.picture(step, { dark: true })
  const isUsable = async () => expect(await findBarriers(page)).toEqual([])
  const open = (path: string) => page.goto(`${product.url}/app${path}`)
  const list = () => page.getByRole('list', { name: bench.listLabel })

  /** One request of the owner, who is logged in. */
  async function tell<T = { id: string }>(method: string, path: string, data?: object): Promise<T> {
    const headers = { origin: product.url }
    const answer = await page.request.fetch(product.url + path, { method, headers, ...(data && { data }) })
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }
  async function finishedRun(): Promise<RunView> {
    await page.waitForURL(/tests\/runs\//)
    const id = new URL(page.url()).pathname.split('/').at(-1)
    const read = () => tell<RunView>('GET', `/api/scenario-runs/${id}`)
    return eventually(read, ({ status }) => status === 'finished', 120_000)
  }

  beforeAll(async () => {
    visitor = await openVisitor(browser, { ...story.browser, journey: `scenarios-${language}` })
    page = visitor.page
    await tell('POST', '/api/auth/sign-up/email', {
      email: story.email,
      password: 'a bell on every desk',
      name: 'Iris Vega',
    })
    const { id } = await tell('POST', '/api/organizations', {
      name: 'Salon Iris',
      vertical: 'salon',
      timezone: story.browser.timezoneId,
      languages: [language],
    })
    await tell('PATCH', `/api/organizations/${id}`, { hours })
    await tell('POST', '/api/services', { name: story.service, duration_minutes: 45, price_cents: 4_500 })
    agentId = (await tell('POST', '/api/agents', { name: 'Iris' })).id
    await tell('PATCH', `/api/agents/${agentId}`, { status: 'active' })
  })
  let failed = false
  beforeEach(({ skip }) => skip(failed))
  afterEach(async ({ task }) => {
    failed ||= task.result?.state === 'fail'
    if (task.result?.state !== 'fail') return
    console.error(errorsOf(product))
    await visitor.picture('00-failed')
  })
  afterAll(() => visitor?.close())

  test('begins empty, and says what a test is', async () => {
    await open(`/agents/${agentId}/tests`)
    await page.getByRole('heading', { name: bench.noneTitle }).waitFor()
    await shoot('01-empty')
    await isUsable()
  })

  test('makes tests of the business, of which the owner keeps what they want', async () => {
    await page.getByRole('button', { name: bench.generate }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox').nth(2).waitFor()
    await shoot('02-generated')
    await isUsable()
    // The second of the list stays out.
    await dialog.getByRole('checkbox').nth(2).click()
    await dialog.getByRole('button', { name: /\d/ }).click()
    await dialog.waitFor({ state: 'hidden' })
    await list().getByRole('listitem').first().waitFor()
    await shoot('03-list')
    await isUsable()
  })

  test('lets them all call, with the progress in sight', async () => {
    await page.getByRole('button', { name: bench.runAll }).click()
    await page.waitForURL(/tests\/runs\//)
    await page.getByRole('progressbar').or(page.getByText(/✓/)).first().waitFor()
    await visitor.picture('04-running')
    const run = await finishedRun()
    const others = run.results.filter(({ status }) => status !== 'passed')
    const missed = others.map(({ scenario, error, checks }) => [scenario.name, error, checks])
    expect(missed).toEqual([])
    await page.getByText(bench.allPassed(run.total)).waitFor()
    await shoot('05-passed')
    await isUsable()
  })

  test('writes one by hand that fails, and shows what was said beside what was expected', async () => {
    await open(`/agents/${agentId}/tests/new`)
    await page.getByLabel(bench.edit.name, { exact: true }).first().fill(story.test)
    await page.getByText(bench.edit.kinds.script).click()
    await page.getByLabel(bench.edit.turns).fill(story.price)
    await page.getByRole('button', { name: bench.edit.add, exact: true }).click()
    await page.getByRole('menuitem', { name: bench.kinds.says }).click()
    await page.getByPlaceholder(bench.edit.words).fill('99')
    await page.getByRole('button', { name: `${bench.edit.remove}: ${bench.kinds.outcome}` }).click()
    await shoot('06-editor')
    await isUsable()
    await page.getByRole('button', { name: bench.edit.saveAndRun }).click()
    const run = await finishedRun()
    expect(run).toMatchObject({ total: 1, failed: 1 })
    await page.getByText(bench.expects.says('“99”')).waitFor()
    await page.getByText(bench.found.not_said()).waitFor()
    await page.getByText(story.price).waitFor()
    await shoot('07-failed')
    await isUsable()
  })

  test('mends it, and is told that it failed before', async () => {
    await page.getByRole('link', { name: bench.result.editTest }).click()
    await page.getByPlaceholder(bench.edit.words).fill('45')
    await page.getByRole('button', { name: bench.edit.saveAndRun }).click()
    await page.getByText(bench.changes.newly_passing).waitFor()
    await shoot('08-mended')
  })

  test('makes a test of a conversation in the inbox, without the name of who had it', async () => {
    await tell('POST', '/api/chat', {
      agent_id: agentId,
      visitor_id: `v-${language}`,
      message: story.visitor,
    })
    await open('/conversations')
    await page.locator('a[id^="conversation-"]').first().click()
    await page.getByRole('button', { name: inbox.actions }).click()
    await shoot('09-inbox')
    await page.getByRole('menuitem', { name: inbox.makeScenario }).click()
    await page.getByText(bench.edit.fromConversation).waitFor()
    const lines = await page.getByLabel(bench.edit.turns).inputValue()
    expect(lines).toContain('{name}')
    expect(lines).not.toContain('Renata')
    await shoot('10-from-conversation')
    await isUsable()
    await page.getByRole('button', { name: bench.edit.create }).click()
    await list().waitFor()
    await shoot('11-list')
  })

  test('what a member tries stays out of the inbox, and is found by its filter', async () => {
    await open(`/agents/${agentId}`)
    await page.getByRole('complementary').getByRole('textbox').fill(story.trial)
    await page.keyboard.press('Enter')
    const conversations = (query = '') =>
      tell<{ items: { is_test: boolean }[] }>('GET', `/api/conversations${query}`)
    await eventually(
      () => conversations('?is_test=true'),
      ({ items }) => items.length === 1,
    )
    expect((await conversations()).items.map(({ is_test }) => is_test)).toEqual([false])
    await open('/conversations?is_test=true')
    await page.locator('a[id^="conversation-"]').first().click()
    await page.getByText(inbox.test, { exact: true }).first().waitFor()
    await visitor.picture('12-trial')
  })

  test('nothing complained on the way', () => {
    expect(visitor.complaints).toEqual([])
  })
})

test('a run that is killed in the middle goes on after the restart, and plays nothing twice', async () => {
  const owner = await signUp(product.url, { name: 'Salon Sudden', vertical: 'salon' })
  const agentId = (await owner.call<{ id: string }>('POST', '/api/agents', { name: 'Iris' })).body.id
  const scenarios = Array.from({ length: 40 }, (_, index) => ({
    name: `Says hello ${index}`,
    language: 'en',
    caller: { kind: 'script', turns: ['Hello', 'What do you do?', 'Goodbye'] },
    expectations: [{ kind: 'honest' }],
  }))
  await owner.call('POST', `/api/agents/${agentId}/scenarios/import`, { scenarios })
  const { body } = await owner.call<ScenarioRun>('POST', `/api/agents/${agentId}/scenario-runs`, {})
  const read = async () => (await owner.call<RunView>('GET', `/api/scenario-runs/${body.id}`)).body
  await eventually(read, ({ done }) => done >= 5)
  const before = await read()
  await product.kill()
  product = await home.start()
  const after = await eventually(read, ({ status }) => status === 'finished', 90_000)
  expect(after).toMatchObject({ total: 40, done: 40, passed: 40 })
  // What was stored before the kill is as it was.
  const finishedAt = (run: RunView) => new Map(run.results.map(({ id, finished_at }) => [id, finished_at]))
  for (const [id, at] of finishedAt(before)) if (at) expect(finishedAt(after).get(id)).toBe(at)
  const conversations = await owner.call<{ items: unknown[] }>('GET', '/api/conversations')
  expect(conversations.body.items).toEqual([])
})
