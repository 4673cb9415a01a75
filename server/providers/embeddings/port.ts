/** Turns texts into numbers that lie near each other when the texts mean the same. */
export interface Embeddings {
  /** Names the model, so that numbers of different models are never compared. */
  model: string
  /** One row of numbers for each text, in order; all rows have the same length. */
  embed(texts: string[], signal?: AbortSignal): Promise<number[][]>
}
