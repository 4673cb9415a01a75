/** The longest stretch that waits for its end, in characters; what is longer leaves at its last clause. */
const longest = 280
/** A word longer than this is no word: it is cut wherever it is. */
const longestWord = 2_000

/**
 * Cuts a stream of words into sentences that can be checked, and said, one by one. Where it cuts depends on the words
 * alone, never on the pieces they arrive in.
 */
export class SentenceBuffer {
  #pending = ''

  /** @returns the sentences that are complete now, as they were written */
  add(text: string): string[] {
    this.#pending = (this.#pending + text).trimStart()
    const sentences: string[] = []
    for (let end = endOf(this.#pending); end > 0; end = endOf(this.#pending)) {
      const sentence = this.#pending.slice(0, end).trimEnd()
      this.#pending = this.#pending.slice(end).trimStart()
      if (sentence) sentences.push(sentence)
    }
    return sentences
  }

  /** The rest, when the stream has ended. */
  flush(): string[] {
    const rest = this.#pending.trim()
    this.#pending = ''
    return rest ? [rest] : []
  }
}

/** Where the first sentence ends; 0 while that is not decided. */
function endOf(text: string): number {
  const head = text.slice(0, longest + 1)
  const end = endOfSentence(head)
  if (end > 0 || text.length <= longest) return end
  const clause = Math.max(...[', ', '; ', ': '].map((mark) => head.lastIndexOf(mark)))
  if (clause > 0) return clause + 1
  const space = head.lastIndexOf(' ')
  if (space > 0) return space
  const later = text.search(/\s/)
  if (later > 0) return Math.min(later, longestWord)
  return text.length > longestWord ? longestWord : 0
}

const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|dra|st|no|núm|sr|sra|srta|ste|ave|av|blvd|apt|approx|vs|etc|ext|tel|a\. ?m|p\. ?m|e\.g|i\.e|ee|uu|[a-z])$/i
/** The figure or bullet that begins an item of a list. */
const listMark = /(?:^|\n)\s*(?:\d{1,3}|[a-z])$/i

/** After `.`, `!`, `?` and a space, unless it is an abbreviation or the number of a list; after a line break. */
function endOfSentence(text: string): number {
  const pattern = /[.!?…]["')\]*_»”]{0,3}\s|\n/g
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const before = text.slice(0, match.index)
    const isFullStop = match[0].startsWith('.')
    if (!isFullStop || !(abbreviation.test(before) || listMark.test(before)))
      return match.index + match[0].length
  }
  return 0
}
