import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Agent } from '#contract/agents.ts'
import type { ChatAnswer, ChatConfig } from '#contract/chat.ts'
import { texts } from '../../web/texts/index.ts'
import { findBarriers, launchBrowser, openVisitor, type Visitor } from '../browser.ts'
import { createHome, errorsOf, type Home, type Product } from '../product.ts'

/*
 * Somebody changes how their receptionist speaks: keeps the change, publishes it, sees what came of it, takes it back,
 * and lets two versions compete, while visitors talk with what is live.
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
    browser: { locale: 'en-US', timezoneId: 'America/New_York' },
    email: 'dana-en@example.com',
    instructions: 'Offer the spring check-up first.',
    rewritten: 'Offer the autumn check-up first.',
    greeting: 'Good day, this is Ida. What can I do for you?',
    note: 'A warmer greeting',
    name: 'Does the warmer greeting book more?',
    hello: 'Good morning',
  },
  es: {
    browser: { locale: 'es-MX', timezoneId: 'America/Mexico_City' },
    email: 'dana-es@example.com',
    instructions: 'Ofrece primero la revisión de primavera.',
    rewritten: 'Ofrece primero la revisión de otoño.',
    greeting: 'Buen día, habla Ida. ¿En qué le ayudo?',
    note: 'Un saludo más cálido',
    name: '¿Se agenda más con el saludo cálido?',
    hello: 'Buenos días',
  },
} as const

describe.each(['en', 'es'] as const)('versions in %s', (language) => {
  const story = stories[language]
  const { versions: words, agent: agentWords, inbox } = texts[language]
  const { draft, publishing, experiments } = words
  let visitor: Visitor
  let page: Page
  let agentId: string

  const shoot = (step: string) => visitor.picture(step, { dark: true })
  const isUsable = async () => expect(await findBarriers(page)).toEqual([])
  const open = (rest: string) => page.goto(`${product.url}/app/agents/${agentId}${rest}`)
  const button = (name: string) => page.getByRole('button', { name }).first()
  const dialog = () => page.getByRole('dialog')
  const row = (number: number) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: words.version(number) }) })

  /** One request of the owner, who is logged in. */
  async function tell<T = { id: string }>(method: string, path: string, data?: object): Promise<T> {
    const headers = { origin: product.url }
    const answer = await page.request.fetch(product.url + path, { method, headers, ...(data && { data }) })
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
    return answer.json()
  }
  const live = async () => (await tell<Agent>('GET', `/api/agents/${agentId}`)).version
  const greetingOf = async (person: string) =>
    (
      await tell<ChatConfig>(
        'GET',
        `/api/chat/config?agent_id=${agentId}&language=${language}&visitor_id=${person}`,
      )
    ).welcome
  const talk = (person: string) =>
    tell<ChatAnswer>('POST', '/api/chat', { agent_id: agentId, visitor_id: person, message: story.hello })

  beforeAll(async () => {
    visitor = await openVisitor(browser, { ...story.browser, journey: `versions-${language}` })
    page = visitor.page
    await tell('POST', '/api/auth/sign-up/email', {
      email: story.email,
      password: 'a bell on every desk',
      name: 'Dana Bright',
    })
    const { timezoneId: timezone } = story.browser
    await tell('POST', '/api/organizations', {
      name: 'Brightside Dental',
      vertical: 'dental',
      timezone,
      country: language === 'en' ? 'US' : 'MX',
    })
    const { instructions } = story
    agentId = (await tell('POST', '/api/agents', { name: 'Ida', language, instructions })).id
    await tell('PATCH', `/api/agents/${agentId}`, { status: 'active' })
  })
  // Each step stands on the one before: after the first that fails, the rest has nothing to tell.
  let failed = false
  beforeEach(({ skip }) => skip(failed))
  afterEach(async ({ task }) => {
    failed ||= task.result?.state === 'fail'
    if (task.result?.state !== 'fail') return
    console.error(errorsOf(product))
    await shoot('00-failed')
  })
  afterAll(() => visitor?.close())

  test('one version is there from the beginning, and the page says what will come of more', async () => {
    await open('/versions')
    await page.getByRole('heading', { name: words.onlyOneTitle }).waitFor()
    await row(1).getByText(words.live).waitFor()
    await shoot('01-one-version')
    await isUsable()
    await page.getByRole('link', { name: words.onlyOneAction }).click()
  })

  test('a change is kept without any visitor hearing it, and is still there after a reload', async () => {
    await page.getByRole('textbox', { name: agentWords.behaviour.instructions }).fill(story.rewritten)
    const spoken = agentWords.behaviour.inLanguage[language]
    await page.getByRole('textbox', { name: agentWords.behaviour.welcome(spoken) }).fill(story.greeting)
    await page.getByText(draft.unkept).waitFor()
    await button(draft.keep).click()
    await page.getByText(draft.unpublished(2)).waitFor()
    expect(await greetingOf('v-before')).not.toBe(story.greeting)
    await page.reload()
    await page.getByText(draft.unpublished(2)).waitFor()
    // Beside it the owner hears it already.
    const room = page.getByRole('complementary')
    await room.getByText(story.greeting).waitFor()
    await room.getByText(draft.tryDraft).waitFor()
    await shoot('02-draft')
    await isUsable()
  })

  test('publishing shows word by word what changes, lets tests hear it first, and then visitors do', async () => {
    await talk('v-early')
    await tell('POST', `/api/agents/${agentId}/scenarios`, {
      name: story.hello,
      language,
      caller: { kind: 'script', turns: [story.hello] },
      expectations: [{ kind: 'honest' }],
    })
    await page.reload()
    await button(draft.publish).click()
    await dialog().getByRole('button', { name: publishing.test }).click()
    await dialog().getByText(publishing.passed(1)).waitFor()
    const removed = dialog()
      .locator('del')
      .filter({ hasText: /spring|primavera/ })
    await removed.waitFor()
    await dialog().getByRole('textbox', { name: publishing.note }).fill(story.note)
    await shoot('03-publishing')
    await isUsable()
    await dialog().getByRole('button', { name: publishing.publish }).click()
    await page.getByText(publishing.done(2)).waitFor()
    await page.getByText(draft.unpublished(2)).waitFor({ state: 'hidden' })
    expect(await live()).toBe(2)
    expect(await greetingOf('v-after')).toBe(story.greeting)
    await talk('v-late')
  })

  test('the history tells who, why and what came of it, and what changed', async () => {
    await page.getByRole('link', { name: agentWords.sections.versions }).click()
    await row(2).getByText(story.note).waitFor()
    await row(2)
      .getByText(words.served(1, '50'))
      .or(row(2).getByText(/50\s?%/))
      .first()
      .waitFor()
    await row(2).getByRole('button', { name: words.show }).click()
    await row(2)
      .locator('ins')
      .filter({ hasText: /autumn|otoño/ })
      .waitFor()
    await page.reload()
    await row(2)
      .locator('del')
      .filter({ hasText: /spring|primavera/ })
      .waitFor()
    await shoot('04-history')
    await isUsable()
  })

  test('the inbox names the version that served a conversation', async () => {
    const { conversation_id } = await talk('v-inbox')
    await page.goto(`${product.url}/app/conversations/${conversation_id}`)
    await page.getByRole('link', { name: inbox.version(2) }).waitFor()
  })

  test('who was overtaken sees what the other changed, and publishes on top of it', async () => {
    await open('/behaviour')
    await page.getByRole('textbox', { name: agentWords.behaviour.name }).fill('Nova')
    await button(draft.keep).click()
    await page.getByText(draft.unpublished(1)).waitFor()
    await tell('PATCH', `/api/agents/${agentId}`, { max_messages: 60 })
    await button(draft.publish).click()
    await dialog().getByText(publishing.outdated(3)).waitFor()
    await dialog().getByText(agentWords.behaviour.maxMessages).waitFor()
    await shoot('05-overtaken')
    await dialog().getByRole('button', { name: publishing.anyway }).click()
    await page.getByText(publishing.done(4)).waitFor()
    expect(await tell<Agent>('GET', `/api/agents/${agentId}`)).toMatchObject({
      name: 'Nova',
      max_messages: 60,
    })
  })

  test('a draft that is thrown away can be brought back', async () => {
    await page.getByRole('textbox', { name: agentWords.behaviour.name }).fill('Somebody else')
    await button(draft.keep).click()
    await page.getByText(draft.unpublished(1)).waitFor()
    await button(draft.discard).click()
    await page.getByText(draft.unpublished(1)).waitFor({ state: 'hidden' })
    expect(await page.getByRole('textbox', { name: agentWords.behaviour.name }).inputValue()).toBe('Nova')
    await button(texts[language].common.undo).click()
    await page.getByText(draft.unpublished(1)).waitFor()
    await button(draft.discard).click()
    await page.getByText(draft.unpublished(1)).waitFor({ state: 'hidden' })
  })

  test('an earlier version comes back as a new one', async () => {
    await open('/versions')
    await row(1).getByRole('button', { name: words.restore }).click()
    await dialog().getByText(words.restoreTitle(1)).waitFor()
    await dialog()
      .getByRole('button', { name: words.restoreConfirm(1) })
      .click()
    await row(5).getByText(words.live).waitFor()
    await row(5).getByText(words.restoredFrom(1)).waitFor()
    expect(await live()).toBe(5)
    expect(await greetingOf('v-back')).not.toBe(story.greeting)
  })

  test('two versions compete, and the figures hold their tongue until they mean something', async () => {
    await button(experiments.start).click()
    await dialog().getByRole('textbox', { name: experiments.name }).fill(story.name)
    await dialog().getByRole('combobox', { name: experiments.first }).selectOption('5')
    await dialog().getByRole('combobox', { name: experiments.second }).selectOption('2')
    await shoot('06-new-experiment')
    await isUsable()
    await dialog().getByRole('button', { name: experiments.begin }).click()
    const card = page.getByRole('article', { name: story.name })
    await card.waitFor()
    const people = Array.from({ length: 12 }, (_, n) => `visitor-${n}`)
    const greetings = await Promise.all(people.map(greetingOf))
    expect(new Set(greetings).size).toBe(2)
    for (const person of people.slice(0, 4)) await talk(person)
    await page.reload()
    await card.getByText(/100/).first().waitFor()
    await shoot('07-experiment')
    await isUsable()
  })

  test('the better one is made live, and the comparison is over', async () => {
    const card = page.getByRole('article', { name: story.name })
    await card.getByRole('button', { name: experiments.pause }).click()
    await card.getByText(experiments.statuses.paused).waitFor()
    await card.getByRole('button', { name: experiments.promote(2) }).click()
    await dialog()
      .getByRole('button', { name: experiments.promote(2) })
      .click()
    await row(6).getByText(words.live).waitFor()
    await page.getByText(`${experiments.earlier} (1)`).click()
    await page.getByText(experiments.promoted(2)).waitFor()
    await shoot('08-promoted')
    expect(await greetingOf('v-end')).toBe(story.greeting)
    expect(visitor.complaints).toEqual([])
  })
})
