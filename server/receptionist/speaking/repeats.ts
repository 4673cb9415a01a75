import { foldText } from '../house-brain/topics/index.ts'

/** Whether a sentence says again what was said a moment ago, in the same or nearly the same words. */
export function saysAgain(sentence: string, said: readonly string[]): boolean {
  const words = wordsOf(sentence)
  return said.some((earlier) => {
    if (foldText(earlier) === foldText(sentence)) return true
    const before = wordsOf(earlier)
    const shared = [...words].filter((word) => before.has(word)).length
    return words.size >= 3 && shared / words.size >= 0.7
  })
}

/** What carries the meaning: figures and longer words. */
function wordsOf(sentence: string): Set<string> {
  return new Set(foldText(sentence).match(/\d+|\p{L}{4,}/gu) ?? [])
}
