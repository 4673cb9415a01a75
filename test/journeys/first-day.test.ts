import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { texts } from '../../web/texts/index.ts'
import { findBarriers, launchBrowser, openVisitor, type Visitor } from '../browser.ts'
import { ask, lastAnswer } from '../conversing.ts'
import { createHome, errorsOf, type Home, type Product } from '../product.ts'
import { type SiteServer, serveHeldSite } from '../site-server.ts'
import { stories } from './first-day-stories.ts'

/*
 * The first day of somebody who has never seen Frontdesk: signs up, picks a trade, pastes a website, watches it being
 * read, talks with the receptionist, books with it, puts it to work, and finds everything on the desk.
 */

let home: Home
let product: Product
let browser: Browser
let sites: Record<string, SiteServer & { release(): void }>

beforeAll(async () => {
  const held = await Promise.all(
    Object.values(stories).map(({ site, heldPage }) => serveHeldSite(site, heldPage)),
  )
  sites = Object.fromEntries(Object.keys(stories).map((language, at) => [language, held[at]!]))
  home = await createHome({ FRONTDESK_ALLOW_PRIVATE_HOSTS: held.map(({ host }) => host).join(',') })
  ;[product, browser] = await Promise.all([home.start(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await home?.remove()
  await Promise.all(Object.values(sites ?? {}).map((site) => site.close()))
})

describe.each(['en', 'es'] as const)('a first day in %s', (language) => {
  const story = stories[language]
  const words = texts[language]
  const owner = {
    name: story.owner,
    email: `owner-${language}@example.com`,
    password: 'a bell on every desk',
  }
  let visitor: Visitor
  let page: Page
  let code: string

  const shoot = (step: string, options?: { dark?: boolean }) => visitor.picture(step, options)
  const isUsable = async () => expect(await findBarriers(page)).toEqual([])

  beforeAll(async () => {
    visitor = await openVisitor(browser, { ...story.browser, journey: `first-day-${language}` })
    page = visitor.page
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

  test('leads from the front page through sign-up to the trade', async () => {
    await page.goto(product.url)
    // A browser that speaks Spanish is led to the Spanish page by itself.
    await page.getByRole('heading', { name: words.publicHome.heading }).waitFor()
    await shoot('01-front-page', { dark: true })
    await isUsable()
    await page.getByRole('link', { name: words.publicHome.startFree }).first().click()
    await page.getByLabel(words.auth.name, { exact: true }).fill(owner.name)
    await page.getByLabel(words.auth.email, { exact: true }).fill(owner.email)
    await page.getByLabel(words.auth.password, { exact: true }).fill(owner.password)
    await shoot('02-sign-up')
    await isUsable()
    await page.getByRole('button', { name: words.auth.signUp.submit }).click()
    await page.getByRole('heading', { name: words.welcome.industry.title }).waitFor()
    await shoot('03-trade')
    await isUsable()
    await page.getByRole('button', { name: words.welcome.trades[story.vertical].label }).click()
    await page.getByRole('heading', { name: words.welcome.website.title }).waitFor()
  })

  test('reads the website page by page, also for who reloads in the middle', async () => {
    const site = sites[language]!
    await page.getByRole('textbox', { name: words.welcome.website.label }).fill(site.url)
    await shoot('04-website')
    await isUsable()
    await page.getByRole('button', { name: words.welcome.website.submit }).click()
    await page.getByRole('heading', { name: words.welcome.website.reading(site.host) }).waitFor()
    await page.getByText(words.welcome.website.pages(story.pages - 1, story.pages)).waitFor()
    await page.getByRole('listitem').filter({ hasText: words.welcome.learned.hours.found }).first().waitFor()
    await shoot('05-reading')
    await page.reload()
    await page.getByText(words.welcome.website.pages(story.pages - 1, story.pages)).waitFor()
    site.release()
    await page.getByRole('heading', { name: words.welcome.website.read(site.host) }).waitFor()
    await shoot('06-read')
    await isUsable()
    await page.getByRole('button', { name: words.welcome.website.goOn, exact: true }).click()
  })

  test('meets the receptionist with the facts of the website, and goes on in another browser', async () => {
    await page.getByRole('heading', { name: words.welcome.receptionist.title }).waitFor()
    const profile = page.getByRole('region', { name: words.welcome.profile.title })
    for (const fact of story.facts) await profile.getByText(fact, { exact: false }).first().waitFor()
    await shoot('07-receptionist', { dark: true })
    await isUsable()
    await profile.getByRole('button', { name: words.welcome.profile.confirm }).click()
    await profile.getByText(words.welcome.profile.confirmed).waitFor()

    const elsewhere = await openVisitor(browser, { ...story.browser, journey: `first-day-${language}` })
    await elsewhere.page.goto(`${product.url}/welcome`)
    await elsewhere.page.getByLabel(words.auth.email, { exact: true }).fill(owner.email)
    await elsewhere.page.getByLabel(words.auth.password, { exact: true }).fill(owner.password)
    await elsewhere.page.getByRole('button', { name: words.auth.signIn.submit, exact: true }).click()
    await elsewhere.page.getByRole('heading', { name: words.welcome.receptionist.title }).waitFor()
    await elsewhere.page.getByText(words.welcome.profile.confirmed).waitFor()
    expect(elsewhere.complaints).toEqual([])
    await elsewhere.close()
  })

  test('answers from the website with its source, and from the prices that were confirmed', async () => {
    const suggestion = page.getByRole('log').getByRole('button').first()
    const question = (await suggestion.textContent())!
    expect(Object.keys(story.faqs)).toContain(question)
    await suggestion.click()
    expect(await lastAnswer(page, 1)).toContain(story.faqs[question])
    await page.getByRole('log').getByRole('link', { name: story.faqPage }).waitFor()
    expect(await ask(page, story.price.question)).toContain(story.price.answer)
    await shoot('08-answers')
  })

  test('books in a natural conversation with a change of mind', async () => {
    const days = story.days()
    const answers: string[] = []
    for (const line of story.booking(days)) answers.push(await ask(page, line))
    const last = answers.at(-1)!
    expect(last).toContain(days.second.spoken)
    expect(answers.some((answer) => answer.includes(days.first.spoken))).toBe(true)
    const receipt = page.getByRole('log').locator('code').last()
    code = (await receipt.textContent())!
    expect(code).toMatch(/^[A-Z0-9]{6}$/)
    expect(last).toContain(code)
    await shoot('09-booked', { dark: true })
    await isUsable()
  })

  test('goes live with a line of code for the website', async () => {
    await page.getByRole('button', { name: words.welcome.receptionist.goOn, exact: true }).click()
    await page.getByRole('heading', { name: words.welcome.live.title }).waitFor()
    const embed = await page.getByRole('region', { name: words.welcome.live.codeLabel }).textContent()
    expect(embed).toMatch(/<script[^>]+loader\.js"[^>]*data-agent="[0-9a-f-]{36}"/)
    await shoot('10-go-live')
    await isUsable()
    await page.getByRole('button', { name: words.welcome.live.finish }).click()
    await page.getByText(words.welcome.live.working).waitFor()
    await page.getByRole('link', { name: words.welcome.live.toHome }).click()
    await page.getByText(story.person.name).first().waitFor()
    await shoot('11-home', { dark: true })
    await isUsable()
  })

  test('shows the conversation with what was said, done and known', async () => {
    await openPage(page, words.shell.conversations, words.inbox.list)
    await page.getByRole('link', { name: story.person.name }).first().click()
    const log = page.getByRole('log')
    await log.getByText(story.price.question).waitFor()
    await log.getByText(code).first().waitFor()
    await log.getByRole('link', { name: story.faqPage }).first().waitFor()
    await page.getByText(story.person.email).first().waitFor()
    await shoot('12-inbox', { dark: true })
    await isUsable()
  })

  test('shows the lead and the contact', async () => {
    await openPage(page, words.shell.leads, words.leads.title)
    await page.getByRole('row').getByText(story.person.name).waitFor()
    await shoot('13-leads')
    await isUsable()
    await page.getByRole('row').getByText(story.person.name).click()
    await page.getByText(story.person.email).first().waitFor()
    await shoot('14-lead')
    await isUsable()
    await openPage(page, words.shell.contacts, words.contacts.title)
    await page.getByText(story.person.name).first().waitFor()
    await shoot('15-contacts')
    await isUsable()
  })

  test('has the appointment in the calendar, one click from the conversation', async () => {
    await openPage(page, words.shell.conversations, words.inbox.list)
    await page.getByRole('link', { name: story.person.name }).first().click()
    await page.getByRole('link', { name: words.inbox.openAppointment }).last().click()
    const appointment = page.getByRole('dialog')
    await appointment.getByText(code).waitFor()
    await appointment.getByText(story.person.name).first().waitFor()
    await shoot('16-appointment')
    await isUsable()
    await page.keyboard.press('Escape')
    await appointment.waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: story.person.name }).waitFor()
    await shoot('17-calendar', { dark: true })
    await isUsable()
  })

  test('has the confirmation in the mailbox, with its calendar file', async () => {
    await openPage(page, words.shell.mailbox, words.mailbox.title)
    await page.getByRole('main').getByRole('link').filter({ hasText: story.person.email }).click()
    await page.getByText('.ics').first().waitFor()
    await shoot('18-mailbox')
    const read = async (path: string) => (await page.request.get(product.url + path)).json()
    const { items } = await read('/api/mailbox')
    const mail = await read(`/api/mailbox/${items[0].id}`)
    expect(mail).toMatchObject({ to: story.person.email, text: expect.stringContaining(code) })
    const invite = Buffer.from(mail.attachments[0].content_base64, 'base64').toString()
    expect(invite).toContain('BEGIN:VEVENT')
  })

  test('nothing complained on the way', () => {
    expect(visitor.complaints).toEqual([])
  })
})

/** Goes to a page of the app by its entry in the navigation. */
async function openPage(page: Page, entry: string, heading: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: entry, exact: true }).first().click()
  await page.getByRole('heading', { name: heading }).first().waitFor()
}
