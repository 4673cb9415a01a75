/** Counts the tokens of a text. */
export type CountTokens = (text: string) => number

let loading: Promise<CountTokens> | null = null

/**
 * The counter of the o200k vocabulary, loaded when the first model is asked: its tables weigh 100 MB, which a house
 * without a model never needs. Other vendors' vocabularies come within a tenth of it, which the budgets leave room for.
 */
export function loadTokenCounter(): Promise<CountTokens> {
  loading ??= import('gpt-tokenizer/encoding/o200k_base').then(({ countTokens }) => {
    // What looks like a special token in a page is a page's words.
    return (text) => countTokens(text, { disallowedSpecial: new Set() })
  })
  return loading
}

/** The beginning of a text that fits, cut at a word. */
export function clipToTokens(text: string, limit: number, count: CountTokens): string {
  if (limit <= 0) return ''
  // No text has more tokens than bytes, so most need no counting.
  if (text.length * 3 <= limit || count(text) <= limit) return text
  let fits = 0
  for (let low = 0, high = text.length; low <= high; ) {
    const middle = (low + high) >> 1
    if (count(text.slice(0, middle)) <= limit) {
      fits = middle
      low = middle + 1
    } else high = middle - 1
  }
  const cut = text.slice(0, fits).replace(/[\uD800-\uDBFF]$/, '')
  const atWord = cut.replace(/\s+\S*$/, '')
  return atWord.length > cut.length / 2 ? atWord : cut
}
