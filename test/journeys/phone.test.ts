import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { texts } from '../../web/texts/index.ts'
import { findBarriers, launchBrowser, openVisitor, type Visitor } from '../browser.ts'
import { createHome, errorsOf, type Home, type Product } from '../product.ts'

/*
 * Somebody without any provider account calls their receptionist on the telephone in the browser, in English and in
 * Spanish, books, hangs up, and finds the call with its words, its receipts and its times.
 */

let home: Home
let product: Product
let browser: Browser
let member: Visitor
let page: Page

// Each step stands on the one before: after the first that fails, the rest has nothing to tell.
let failed = false
beforeEach(({ skip }) => skip(failed))
afterEach(async ({ task }) => {
  failed ||= task.result?.state === 'fail'
  if (task.result?.state !== 'fail') return
  console.error(errorsOf(product))
  await member.picture('00-failed')
})

beforeAll(async () => {
  home = await createHome()
  ;[product, browser] = await Promise.all([home.start(), launchBrowser()])
  member = await openVisitor(browser, {
    locale: 'en-US',
    timezoneId: 'America/New_York',
    journey: 'phone',
  })
  page = member.page
  await tell('POST', '/api/auth/sign-up/email', {
    email: 'ines@example.com',
    password: 'a bell on every desk',
    name: 'Ines Vidal',
  })
  const { id } = await tell('POST', '/api/organizations', {
    name: 'Harbor Dental',
    vertical: 'dental',
    timezone: 'America/New_York',
    country: 'US',
  })
  const always = [{ open: '08:00', close: '18:00' }]
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
  await tell('PATCH', `/api/organizations/${id}`, {
    hours: Object.fromEntries(days.map((day) => [day, always])),
    languages: ['en', 'es'],
  })
  await tell('POST', '/api/services', { name: 'Cleaning', duration_minutes: 30 })
  await tell('POST', '/api/agents', { name: 'Robin', vertical: 'dental' })
})
afterAll(async () => {
  await browser?.close()
  await home?.remove()
})

async function tell(method: string, path: string, data?: object) {
  const answer = await page.request.fetch(product.url + path, {
    method,
    headers: { origin: product.url },
    ...(data && { data }),
  })
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
  return answer.json() as Promise<{ id: string }>
}

const answers = () => page.locator('[role=log] [data-who=receptionist]')

/** Says something by keyboard, as where there is no microphone, and waits for the whole answer. */
async function say(words: string): Promise<string> {
  const before = await answers().count()
  const field = page.getByRole('textbox', { name: texts.en.phone.say })
  await field.fill(words)
  await field.press('Enter')
  const answer = answers().nth(before)
  await answer.locator('small').first().waitFor()
  return (await answer.locator('p').first().textContent()) ?? ''
}

/** Says yes, a name or a number, whatever is asked for, until something is booked. */
async function bookBySpeaking(first: string, replies: [asked: RegExp, said: string][]): Promise<void> {
  let answer = await say(first)
  for (let turns = 0; turns < 12; turns++) {
    if ((await page.locator('[role=log] code').count()) > 0) return
    answer = await say(replies.find(([asked]) => asked.test(answer))?.[1] ?? replies.at(-1)![1])
  }
  throw new Error(`Nothing was booked; the last answer was: ${answer}`)
}

test('rings the receptionist, who greets and says that it is a machine', async () => {
  await page.goto(`${product.url}/app/calls`)
  await page.getByText(texts.en.calls.noneTitle).waitFor()
  await member.picture('01-no-calls')
  await page.getByRole('link', { name: texts.en.calls.callIt }).click()
  await page.getByRole('button', { name: texts.en.phone.call, exact: true }).waitFor()
  await member.picture('02-telephone', { dark: true })
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: texts.en.phone.call, exact: true }).click()
  await answers().first().waitFor()
  expect(await answers().first().textContent()).toMatch(/automated assistant.*Harbor Dental/)
})

test('books by speaking, and hangs up', async () => {
  await bookBySpeaking('hi id like to book a cleaning tomorrow at ten', [
    [/name/i, 'nora quinn'],
    [/number|phone|reach/i, 'two one two five five five zero one seven seven'],
    [/shall|book it|right\?|correct/i, 'yes please'],
    [/new patient|before/i, 'yes'],
    [/first|which|time|day/i, 'the first one'],
    [/.*/, 'yes'],
  ])
  await member.picture('03-booked')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: texts.en.phone.hangUp }).click()
  await page.getByText(texts.en.phone.ends.user_hangup!).waitFor()
})

test('the call is kept with its words, its receipt and its times', async () => {
  await page.getByRole('link', { name: texts.en.phone.seeCall }).click()
  await page.getByRole('heading', { name: texts.en.calls.waits }).waitFor()
  await page.getByText(texts.en.calls.outcomes.booked).first().waitFor()
  await page.getByText('nora quinn').first().waitFor()
  await page.locator('summary', { hasText: texts.en.calls.blackBox }).click()
  await page.getByText('user_hangup').first().waitFor()
  await member.picture('04-call', { dark: true })
  expect(await findBarriers(page)).toEqual([])
  await page.goto(`${product.url}/app/calls`)
  await page.getByRole('row').filter({ hasText: texts.en.calls.outcomes.booked }).waitFor()
  await member.picture('05-calls')
})

test('speaks Spanish with who calls in Spanish', async () => {
  await page.goto(`${product.url}/app/phone`)
  await page.getByLabel(texts.en.phone.language).selectOption('es')
  await page.getByRole('button', { name: texts.en.phone.call, exact: true }).click()
  await answers().first().waitFor()
  expect(await answers().first().textContent()).toContain('asistente automático')
  await bookBySpeaking('buenas quiero pedir una cita para una limpieza mañana a las once', [
    [/nombre/i, 'me llamo luis ortega'],
    [/teléfono|número/i, 'dos uno dos cinco cinco cinco cero uno ocho ocho'],
    [/reserv|agend|correcto|bien\?/i, 'sí por favor'],
    [/primera vez|paciente/i, 'sí'],
    [/cuál|hora|día/i, 'la primera'],
    [/.*/, 'sí'],
  ])
  await member.picture('06-spanish')
  await page.getByRole('button', { name: texts.en.phone.hangUp }).click()
  await page.getByText(texts.en.phone.ends.user_hangup!).waitFor()
  expect(member.complaints).toEqual([])
})
