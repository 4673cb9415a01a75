/** The number words of one language. Keys are folded words: lower case, no accents. */
export interface NumberLexicon {
  /** Words below one thousand, by what may follow them. */
  cardinals: ReadonlyMap<string, number>
  ordinals: ReadonlyMap<string, number>
  /** Multipliers: hundred, thousand, million. */
  scales: ReadonlyMap<string, number>
  /** Scales that start a number by themselves: "mil". */
  bareScales: ReadonlySet<string>
  ordinalScales: ReadonlyMap<string, number>
  /** Words that stand for one before a scale only: "a hundred". */
  articles: ReadonlySet<string>
  /** The joining word inside one number: "and", "y". */
  joiner: string
  /** The joiner stands between tens and units ("treinta y dos") rather than after hundreds ("two hundred and five"). */
  joinsTens: boolean
  /** After these words an ordinal is part of a clock or a fraction: "las tres y cuarto". */
  notOrdinalAfter: ReadonlySet<string>
  /** Denominators with their value: "fifths" → 5. */
  fractions: ReadonlyMap<string, number>
  /** "point", "coma". */
  decimalMarks: ReadonlySet<string>
  minus: ReadonlySet<string>
}

/** `twenty` → 20, `thirty` → 30 … from a list and its first value and step. */
export function numberList(words: string, first: number, step = 1): [string, number][] {
  return words.split(' ').map((word, index) => [word, first + index * step])
}
