import type { LanguageModel } from 'ai'

/** A language model that can stream and use tools. */
export interface Llm {
  /** For logs and the web app: `openai gpt-4o-mini`. */
  name: string
  /** As its vendor calls it. */
  modelId: string
  model: LanguageModel
  /** What it costs; null where nobody has told. */
  prices: ModelPrices | null
}

/** Micro-dollars for one token, which are dollars for a million of them. */
export interface ModelPrices {
  prompt: number
  /** Prompt tokens that the vendor still had. */
  cached: number
  completion: number
}

/** What answering a turn used up. */
export interface LlmUsage {
  model: string
  prompt_tokens: number
  /** The part of the prompt that the vendor still had. */
  cached_tokens: number
  completion_tokens: number
  /** Null where the model's prices are not known. */
  cost_micro_usd: number | null
}
