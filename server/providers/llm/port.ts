import type { LanguageModel } from 'ai'

/** A language model that can stream and use tools. */
export interface Llm {
  /** For logs and the web app: `openai gpt-4o-mini`. */
  name: string
  model: LanguageModel
}
