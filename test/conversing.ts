import type { FrameLocator, Page } from 'playwright-core'
import { expect } from 'vitest'

/* Talking with a receptionist in a browser: on a page of the app, or in the frame of the widget. */

/** Says something and waits for the whole answer, as somebody does who reads before writing on. */
export async function ask(room: Page | FrameLocator, words: string): Promise<string> {
  const log = room.getByRole('log')
  const said = log.locator(agentWords)
  const before = await said.count()
  const field = room.getByRole('textbox').last()
  await field.fill(words)
  await field.press('Enter')
  return lastAnswer(room, before)
}

/** The answer after the first `after` ones, once it is complete. */
export async function lastAnswer(room: Page | FrameLocator, after: number): Promise<string> {
  const log = room.getByRole('log')
  const said = log.locator(agentWords)
  await expect
    .poll(async () => (await said.count()) > after && (await log.getAttribute('aria-busy')) === 'false', {
      timeout: 30_000,
    })
    .toBe(true)
  return (await said.last().textContent()) ?? ''
}

/** Words of the receptionist: bubbles in the app, and those of the widget without its three dots. */
const agentWords = '[data-role=agent] p[data-state=sent], .entry.agent .bubble:not(.dots)'
