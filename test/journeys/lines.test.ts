import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openRetell, type Seller } from '#server/providers/voice/test-sellers.ts'
import { texts } from '../../web/texts/index.ts'
import { findBarriers, launchBrowser, openVisitor, type Visitor } from '../browser.ts'
import { createHome, errorsOf, type Home, type Product } from '../product.ts'

/*
 * An owner without any provider account enables voice: chooses an area and a number, watches the steps, is told what
 * to dial so that calls come, and keeps a nuisance off the line, and lets them in again.
 */

const secret = 'the secret that was typed at Vapi'
let seller: Seller
let home: Home
let product: Product
let browser: Browser
let owner: Visitor
let page: Page
const numbers = texts.en.settings.numbers

// Each step stands on the one before: after the first that fails, the rest has nothing to tell.
let failed = false
beforeEach(({ skip }) => skip(failed))
afterEach(async ({ task }) => {
  failed ||= task.result?.state === 'fail'
  if (task.result?.state !== 'fail') return
  console.error(errorsOf(product))
  await owner.picture('00-failed')
})

beforeAll(async () => {
  seller = await openRetell()
  home = await createHome({
    RETELL_API_KEY: 'key_test',
    RETELL_BASE_URL: seller.url,
    VAPI_SERVER_SECRET: secret,
  })
  ;[product, browser] = await Promise.all([home.start(), launchBrowser()])
  owner = await openVisitor(browser, { locale: 'en-US', timezoneId: 'America/New_York', journey: 'lines' })
  page = owner.page
  const person = { email: 'ines@example.com', password: 'a bell on every desk', name: 'Ines Vidal' }
  await tell('/api/auth/sign-up/email', person)
  const business = { name: 'Harbor Dental', vertical: 'dental', timezone: 'America/New_York', country: 'US' }
  await tell('/api/organizations', business)
  await tell('/api/agents', { name: 'Robin', vertical: 'dental' })
})
afterAll(async () => {
  await browser?.close()
  await home?.remove()
  await seller?.close()
})

async function tell(path: string, data: object, headers: Record<string, string> = {}): Promise<void> {
  const origin = product.url
  const answer = await page.request.post(origin + path, { headers: { origin, ...headers }, data })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
}

const button = (name: string) => page.getByRole('button', { name, exact: true })

test('a number of the area is found, and enabled with one click', async () => {
  await page.goto(`${product.url}/app/settings/numbers`)
  await page.getByText(numbers.noneTitle).waitFor()
  await owner.picture('01-no-lines')
  await button(numbers.enable).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(numbers.areaCode).fill('212')
  await dialog.getByRole('button', { name: numbers.findNumbers }).click()
  await dialog.getByLabel(numbers.provider).selectOption('sandbox')
  await dialog.getByRole('radio').nth(1).check()
  await owner.picture('02-numbers', { dark: true })
  expect(await findBarriers(page)).toEqual([])
  await dialog.getByLabel(numbers.label).fill('Main line')
  await dialog.getByRole('button', { name: numbers.enable }).click()
  await page.getByText(numbers.answeredBy('Robin')).waitFor()
  await owner.picture('03-line')
  expect(await findBarriers(page)).toEqual([])
})

test('a refusal of the provider is shown, and trying again leads to the number', async () => {
  seller.answerNext('reject')
  await button(numbers.enable).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(numbers.areaCode).fill('415')
  await dialog.getByRole('button', { name: numbers.findNumbers }).click()
  await dialog.getByText(numbers.anyOfArea('415')).waitFor()
  await dialog.getByRole('button', { name: numbers.enable }).click()
  await button(texts.en.common.tryAgain).waitFor()
  await owner.picture('04-failed', { dark: true })
  expect(await findBarriers(page)).toEqual([])
  await button(texts.en.common.tryAgain).click()
  await page
    .getByRole('listitem')
    .filter({ hasText: `Retell · ${numbers.answeredBy('Robin')}` })
    .waitFor()
  await page.getByText(numbers.onTheirWay).waitFor({ state: 'detached' })
  expect(seller.held()).toHaveLength(1)
})

test('what to dial is shown for each company', async () => {
  // Calls that were sent on to a made-up number would be lost: only the bought one is forwarded to.
  expect(await button(numbers.forward).count()).toBe(1)
  await button(numbers.forward).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/^\*924155550\d{3}$/).waitFor()
  await dialog.getByLabel(numbers.forwarding.carrier).selectOption('spain')
  await dialog.getByText(/^\*\*61\*\+14155550\d{3}#$/).waitFor()
  await owner.picture('05-forwarding', { dark: true })
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')
})

test('a caller is blocked, let in, and blocked again by taking it back', async () => {
  const { blocked } = numbers
  await page.getByLabel(blocked.number).fill('212 555 0166')
  await button(blocked.block).click()
  await page.getByText('(212) 555-0166').waitFor()
  await owner.picture('06-blocked')
  await button(blocked.unblock).click()
  await page.getByText(blocked.none).waitFor()
  await button(texts.en.common.undo).click()
  await button(blocked.unblock).waitFor()
  expect(await findBarriers(page)).toEqual([])
})

test('a call in which nobody spoke is spam until somebody says otherwise, and its caller can be blocked', async () => {
  const message = {
    type: 'end-of-call-report',
    call: { id: 'silent', type: 'inboundPhoneCall' },
    phoneNumber: { number: seller.held()[0] },
    customer: { number: '+12125550199' },
    startedAt: '2026-03-02T15:00:00.000Z',
    endedAt: '2026-03-02T15:00:40.000Z',
    endedReason: 'silence-timed-out',
  }
  await tell('/webhooks/vapi', { message }, { 'x-vapi-secret': secret })
  await page.goto(`${product.url}/app/calls`)
  await page.getByRole('row').filter({ hasText: '(212) 555-0199' }).click()
  await button(texts.en.calls.notSpam).click()
  await button(texts.en.calls.isSpam).waitFor()
  await button(numbers.blocked.blockCaller).click()
  await button(numbers.blocked.unblockCaller).waitFor()
  await owner.picture('07-call')
  expect(await findBarriers(page)).toEqual([])
  expect(owner.complaints).toEqual([])
})
