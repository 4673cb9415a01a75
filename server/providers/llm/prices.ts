import type { LlmUsage, ModelPrices } from './port.ts'

/*
 * List prices in dollars for a million tokens, from the vendors' pages of prices. Names are matched by their longest
 * beginning, since vendors add dates to them.
 */
const listed: Record<string, readonly [prompt: number, cached: number, completion: number]> = {
  'gpt-4o': [2.5, 1.25, 10],
  'gpt-4o-mini': [0.15, 0.075, 0.6],
  'gpt-4.1': [2, 0.5, 8],
  'gpt-4.1-mini': [0.4, 0.1, 1.6],
  'gpt-4.1-nano': [0.1, 0.025, 0.4],
  'gpt-5': [1.25, 0.125, 10],
  'gpt-5-mini': [0.25, 0.025, 2],
  'gpt-5-nano': [0.05, 0.005, 0.4],
  'o4-mini': [1.1, 0.275, 4.4],
  'claude-3-5-haiku': [0.8, 0.08, 4],
  'claude-haiku-4-5': [1, 0.1, 5],
  'claude-sonnet-4': [3, 0.3, 15],
  'claude-sonnet-4-5': [3, 0.3, 15],
  'claude-opus-4': [15, 1.5, 75],
  'claude-opus-4-1': [15, 1.5, 75],
  'claude-opus-4-5': [5, 0.5, 25],
}

/** The prices of a model by its vendor's name for it; null for one that is not listed, such as one of one's own. */
export function pricesOf(modelId: string): ModelPrices | null {
  const name = modelId.toLowerCase().replace(/^.*\//, '')
  const known = Object.keys(listed)
    .filter(
      (model) =>
        name === model || new RegExp(`^${model.replaceAll('.', '\\.')}-(?:\\d{4}|latest)`).test(name),
    )
    .sort((one, other) => other.length - one.length)[0]
  if (!known) return null
  const [prompt, cached, completion] = listed[known]!
  return { prompt, cached, completion }
}

/** What tokens cost, in whole micro-dollars, rounded up; null without prices. */
export function costOf(
  { prompt_tokens, cached_tokens, completion_tokens }: Omit<LlmUsage, 'model' | 'cost_micro_usd'>,
  prices: ModelPrices | null,
): number | null {
  if (!prices) return null
  const fresh = Math.max(0, prompt_tokens - cached_tokens)
  return Math.ceil(
    fresh * prices.prompt + cached_tokens * prices.cached + completion_tokens * prices.completion,
  )
}
