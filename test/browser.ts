import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'

/* Real Chromium for the journeys. Whatever a page complains about on its console fails the journey that opened it. */

const pictures = join(import.meta.dirname, 'screenshots')
const widths = { desktop: { width: 1440, height: 900 }, telephone: { width: 390, height: 844 } }

/** Starts Chromium: Debian's, or the one that CHROMIUM names. */
export function launchBrowser(): Promise<Browser> {
  const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser']
  const executablePath = candidates.find((path) => path && existsSync(path))
  if (!executablePath) throw new Error('Chromium is missing: install it, or name it in CHROMIUM.')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  })
}

export interface Visitor {
  page: Page
  context: BrowserContext
  /** What pages and frames of this visitor complained about: console errors, broken policies, uncaught errors. */
  complaints: string[]
  /** Pictures of the page as it is, at both widths, and in the dark when told: `<journey>/<step>-<width>-<scheme>.png`. */
  picture(step: string, options?: { dark?: boolean }): Promise<void>
  close(): Promise<void>
}

export interface VisitorOptions extends BrowserContextOptions {
  /** The folder of the pictures. */
  journey: string
}

/** A person with a browser of their own: nothing is stored in it, nobody is logged in. */
export async function openVisitor(
  browser: Browser,
  { journey, ...options }: VisitorOptions,
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: widths.desktop, reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(20_000)
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
  context.on('console', (message) => {
    // A refused request is told by the page itself; the line that Chromium adds says nothing about the page.
    const isRefusal = /^Failed to load resource: the server responded with a status of 4\d\d/.test(
      message.text(),
    )
    if (message.type() === 'error' && !isRefusal)
      complaints.push(`${message.text()} (${message.location().url})`)
  })
  const page = await context.newPage()
  const folder = join(pictures, journey)
  mkdirSync(folder, { recursive: true })
  return {
    page,
    context,
    complaints,
    picture: (step, { dark = false } = {}) => takePictures(page, join(folder, step), dark),
    close: () => context.close(),
  }
}

async function takePictures(page: Page, path: string, dark: boolean): Promise<void> {
  const before = page.viewportSize() ?? widths.desktop
  for (const size of [widths.desktop, widths.telephone]) {
    await page.setViewportSize(size)
    for (const scheme of dark ? (['light', 'dark'] as const) : (['light'] as const)) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.screenshot({ path: `${path}-${size.width}-${scheme}.png`, animations: 'disabled' })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(before)
}

/** What axe finds serious or critical on the page and in its frames: `rule: target`. Empty when people can use it. */
export async function findBarriers(page: Page): Promise<string[]> {
  await settle(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
    )
}

/** Waits until colours that change with the scheme have changed, and what slides in has arrived. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime < Infinity).map((one) => one.finished)).then(() => {})',
  )
}
