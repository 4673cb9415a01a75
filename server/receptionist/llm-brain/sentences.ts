/** Cuts a stream of words into sentences that can be checked, and said, one by one. */
export class SentenceBuffer {
  #pending = ''

  /** @returns the sentences that are complete now */
  add(text: string): string[] {
    this.#pending += text
    const sentences: string[] = []
    for (;;) {
      const end = endOfSentence(this.#pending)
      if (end < 0) return sentences
      const sentence = clean(this.#pending.slice(0, end))
      this.#pending = this.#pending.slice(end)
      if (sentence) sentences.push(sentence)
    }
  }

  /** The rest, when the stream has ended. */
  flush(): string[] {
    const rest = clean(this.#pending)
    this.#pending = ''
    return rest ? [rest] : []
  }
}

/** After `.`, `!`, `?` and a space, unless it is an abbreviation or a number; after a line break. */
function endOfSentence(text: string): number {
  const pattern = /[.!?…]["')\]]?\s|\n+/g
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const before = text.slice(0, match.index)
    if (!/\b(mr|mrs|ms|dr|st|no|sr|sra|dra|a\.m|p\.m|a|p|e\.g|i\.e)$/i.test(before))
      return match.index + match[0].length
  }
  return -1
}

/** Markup is neither read out nor shown. */
function clean(text: string): string {
  return text
    .replace(/\*\*|__|`+|^#+\s*/gm, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
