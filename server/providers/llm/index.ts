import type { Config } from '#server/config.ts'
import type { Llm } from './port.ts'
import { pricesOf } from './prices.ts'

export type { Llm, LlmUsage, ModelPrices } from './port.ts'
export { costOf } from './prices.ts'

type LlmConfig = Pick<
  Config,
  | 'LLM_PROVIDER'
  | 'LLM_MODEL'
  | 'OPENAI_API_KEY'
  | 'OPENAI_BASE_URL'
  | 'ANTHROPIC_API_KEY'
  | 'ANTHROPIC_BASE_URL'
>

/**
 * The language model that the configuration asks for, its vendor's code loaded only then; null without one, and then the house brain answers everything.
 * @throws Error that names the variable that is missing
 */
export async function chooseLlm(config: LlmConfig): Promise<Llm | null> {
  const provider = config.LLM_PROVIDER ?? guessProvider(config)
  if (!provider) return null
  switch (provider) {
    case 'openai': {
      const model = config.LLM_MODEL ?? 'gpt-4o-mini'
      const { createOpenAI } = await import('@ai-sdk/openai')
      const openai = createOpenAI({
        apiKey: need(config, 'OPENAI_API_KEY'),
        ...(config.OPENAI_BASE_URL ? { baseURL: versioned(config.OPENAI_BASE_URL) } : {}),
      })
      return describe('openai', model, openai.chat(model))
    }
    case 'anthropic': {
      const model = config.LLM_MODEL ?? 'claude-haiku-4-5'
      const { createAnthropic } = await import('@ai-sdk/anthropic')
      const anthropic = createAnthropic({
        apiKey: need(config, 'ANTHROPIC_API_KEY'),
        ...(config.ANTHROPIC_BASE_URL ? { baseURL: versioned(config.ANTHROPIC_BASE_URL) } : {}),
      })
      return describe('anthropic', model, anthropic(model))
    }
    case 'openai-compatible': {
      const model = need(config, 'LLM_MODEL')
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
      const compatible = createOpenAICompatible({
        name: 'compatible',
        baseURL: versioned(need(config, 'OPENAI_BASE_URL')),
        ...(config.OPENAI_API_KEY ? { apiKey: config.OPENAI_API_KEY } : {}),
      })
      return describe('compatible', model, compatible(model))
    }
  }
}

function describe(vendor: string, modelId: string, model: Llm['model']): Llm {
  return { name: `${vendor} ${modelId}`, modelId, model, prices: pricesOf(modelId) }
}

function guessProvider(config: LlmConfig): Config['LLM_PROVIDER'] {
  if (config.OPENAI_API_KEY) return 'openai'
  if (config.ANTHROPIC_API_KEY) return 'anthropic'
  return config.OPENAI_BASE_URL && config.LLM_MODEL ? 'openai-compatible' : undefined
}

function need(config: LlmConfig, variable: keyof LlmConfig): string {
  const value = config[variable]
  if (!value)
    throw new Error(`${variable} is needed for LLM_PROVIDER=${config.LLM_PROVIDER ?? guessProvider(config)}.`)
  return value
}

/** Base URLs are given with or without the version that the vendors' paths begin with. */
function versioned(url: string): string {
  return /\/v\d+$/.test(url) ? url : `${url}/v1`
}
