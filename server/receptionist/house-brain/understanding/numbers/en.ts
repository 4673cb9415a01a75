import { type NumberLexicon, numberList } from './lexicon.ts'

export const english: NumberLexicon = {
  cardinals: new Map([
    ...numberList('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 0),
    ...numberList('fifteen sixteen seventeen eighteen nineteen', 15),
    ...numberList('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    ['fourty', 40],
  ]),
  ordinals: new Map([
    ...numberList('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
    ...numberList('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 13),
    ...numberList('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ]),
  scales: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
    ['billion', 1_000_000_000],
    ['trillion', 1_000_000_000_000],
  ]),
  bareScales: new Set(),
  ordinalScales: new Map([
    ['hundredth', 100],
    ['thousandth', 1000],
    ['millionth', 1_000_000],
  ]),
  articles: new Set(['a', 'an']),
  joiner: 'and',
  joinsTens: false,
  notOrdinalAfter: new Set(),
  fractions: new Map([
    ...numberList('half third quarter fifth sixth seventh eighth ninth tenth', 2),
    ...numberList('halves thirds quarters fifths sixths sevenths eighths ninths tenths', 2),
    ...numberList('halfs thirds fourths', 2),
    ['twentieths', 20],
    ['hundredth', 100],
    ['hundredths', 100],
    ['thousandths', 1000],
  ]),
  decimalMarks: new Set(['point', 'dot']),
  minus: new Set(['minus', 'negative']),
}
