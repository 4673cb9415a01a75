/** Texts of made-up words, as common and as rare as words are, with words of front desks between them. */

const frontDesk =
  'price cost hours open appointment booking parking insurance payment card cancel refund emergency repair install cleaning warranty delivery child adult dog consultation discount service area staff online phone address visit'.split(
    ' ',
  )
/** Words that hold sentences together are nearly half of all. */
const small = 'the a of to and for with your our you we is are on in at'.split(' ')
const syllables = 'ba ce di fo gu la me ni po ru sa te vi ko zu ran mel tor pin dus gar'.split(' ')

export interface Author {
  /** A passage of about 180 words. */
  write(): { title: string; heading: string; text: string }
  /** A question with words that passages use. */
  ask(): string
  /** From 0 to 1, the same numbers in every run. */
  random(): number
}

export function createAuthor(): Author {
  let state = 42
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const pick = (list: string[]) => list[Math.floor(random() * list.length)]!
  // Long enough that hardly any two look alike, or the search would take one for the other misspelled.
  const words = Array.from({ length: 5000 }, () => Array.from({ length: 5 }, () => pick(syllables)).join(''))
  // The word at place n is about n times as rare as the first one (Zipf's law).
  const word = () =>
    random() < 0.4
      ? pick(small)
      : random() < 0.12
        ? pick(frontDesk)
        : words[Math.floor(words.length ** random()) - 1 || 0]!
  const say = (count: number) => Array.from({ length: count }, word).join(' ')
  return {
    write: () => ({
      title: say(4),
      heading: say(3),
      text: Array.from({ length: 14 }, () => `The ${say(12)}.`).join(' '),
    }),
    ask: () => `What is the ${pick(frontDesk)} of ${pick(words.slice(0, 300))} and ${say(3)}?`,
    random,
  }
}
