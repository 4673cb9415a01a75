/** As many places as pgvector allows: two of a passage's few hundred terms hardly ever meet in one. */
const dimensions = 1_000_000_000

/** The place of a term in the vectors: FNV-1a over its letters. */
export function dimensionOf(term: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193)
  return ((hash >>> 0) % dimensions) + 1
}

/** A row has to fit one page of the database, 8 bytes a term; no passage of usual words has as many. */
const maxTerms = 900

/** Weights as pgvector reads a sparse vector; of two terms in one place, the first stays. */
export function formatWeights(weights: ReadonlyMap<string, number>, factor = 1): string {
  const places = new Map<number, number>()
  for (const [term, weight] of weights) {
    if (places.size === maxTerms) break
    const place = dimensionOf(term)
    if (!places.has(place)) places.set(place, weight * factor)
  }
  const parts = [...places].map(([place, weight]) => `${place}:${weight.toFixed(4)}`)
  return `{${parts.join(',')}}/${dimensions}`
}

/** The end of the text of a sparse vector, for one that is put together in the database. */
export const vectorEnd = `}/${dimensions}`
