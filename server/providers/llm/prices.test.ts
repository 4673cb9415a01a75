import { expect, test } from 'vitest'
import { costOf, pricesOf } from './prices.ts'

test.each([
  ['gpt-4o-mini', 0.15],
  ['gpt-4o-mini-2024-07-18', 0.15],
  ['gpt-4o', 2.5],
  ['openai/gpt-4.1-nano', 0.1],
  ['claude-sonnet-4-5-20250929', 3],
  ['Claude-Haiku-4-5', 1],
])('%s is known by its name', (model, prompt) => {
  expect(pricesOf(model)?.prompt).toBe(prompt)
})

test.each(['llama3.1:8b', 'gpt-4o-audio-preview', 'gpt-5-pro', 'my-gpt-4o', ''])(
  '%j has no price to tell',
  (model) => {
    expect(pricesOf(model)).toBeNull()
  },
)

test('cached tokens cost less, and parts of a micro-dollar count as one', () => {
  const prices = pricesOf('gpt-4o-mini')
  expect(costOf({ prompt_tokens: 1_000, cached_tokens: 0, completion_tokens: 100 }, prices)).toBe(210)
  expect(costOf({ prompt_tokens: 1_000, cached_tokens: 800, completion_tokens: 100 }, prices)).toBe(150)
  expect(costOf({ prompt_tokens: 1, cached_tokens: 0, completion_tokens: 0 }, prices)).toBe(1)
  expect(costOf({ prompt_tokens: 1_000, cached_tokens: 0, completion_tokens: 100 }, null)).toBeNull()
})
