import { expect, test } from 'vitest'
import { compareRates, minimumConversations } from './significance.ts'

const of = (outcomes: number, conversations: number) => ({ outcomes, conversations })

/** The p-values were found by integrating the likelihood over the mixture numerically, not by the closed form. */
test.each([
  ['10 % and 15 % of a thousand', of(100, 1000), of(150, 1000), 0.05, 0.025139, 'higher'],
  ['20 % and 25 % of a hundred', of(20, 100), of(25, 100), 0.05, 1, 'undecided'],
  ['20 % and 45 % of a hundred', of(20, 100), of(45, 100), 0.25, 0.007426, 'higher'],
  ['none and 12 %', of(0, 100), of(12, 100), 0.12, 0.013464, 'higher'],
  ['the same', of(300, 1000), of(300, 1000), 0, 1, 'undecided'],
  ['45 % and 38 %', of(450, 1000), of(380, 1000), -0.07, 0.036605, 'lower'],
  ['few of either', of(10, 120), of(2, 130), -0.067949, 0.285177, 'undecided'],
] as const)('%s', (_, first, other, difference, p, verdict) => {
  const compared = compareRates(first, other)
  expect(compared.difference).toBeCloseTo(difference, 6)
  expect(compared.p_value).toBeCloseTo(p, 5)
  expect(compared.verdict).toBe(verdict)
  expect(compared.low > 0 || compared.high < 0).toBe(compared.p_value < 0.05)
})

test('it is too early until both have had enough conversations, however large the difference', () => {
  const almost = compareRates(of(0, minimumConversations - 1), of(500, 500))
  expect(almost.verdict).toBe('too_early')
  expect(compareRates(of(0, minimumConversations), of(500, 500)).verdict).toBe('higher')
  expect(compareRates(of(0, 0), of(0, 0))).toMatchObject({ difference: 0, verdict: 'too_early', p_value: 1 })
})

test('comparisons share the level: what is enough for one is not enough among three', () => {
  expect(compareRates(of(100, 1000), of(150, 1000), 1).verdict).toBe('higher')
  expect(compareRates(of(100, 1000), of(150, 1000), 3).verdict).toBe('undecided')
})

/** Two versions that are alike, looked at after every tenth conversation: in how many is a difference ever told? */
function countFalseAlarms(tells: (first: ReturnType<typeof of>, other: ReturnType<typeof of>) => boolean) {
  let state = 1
  const random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  let alarms = 0
  for (let experiment = 0; experiment < 400; experiment++) {
    const [first, other] = [of(0, 0), of(0, 0)]
    for (let n = 1; n <= 1500; n++) {
      for (const one of [first, other]) {
        one.conversations++
        if (random() < 0.3) one.outcomes++
      }
      if (n >= minimumConversations && n % 10 === 0 && tells(first, other)) {
        alarms++
        break
      }
    }
  }
  return alarms / 400
}

test('who looks every day is told of a difference that is none in at most 5 % of experiments', () => {
  expect(countFalseAlarms((first, other) => compareRates(first, other).verdict !== 'undecided')).toBeLessThan(
    0.05,
  )
  // The usual test for two proportions, with continuity, is wrong far more often when it is looked at so often.
  const usual = (first: ReturnType<typeof of>, other: ReturnType<typeof of>) => {
    const n = first.conversations
    const pooled = (first.outcomes + other.outcomes) / (2 * n)
    const z =
      (Math.abs(first.outcomes - other.outcomes) / n - 1 / n) / Math.sqrt((2 * pooled * (1 - pooled)) / n)
    return z > 1.96
  }
  expect(countFalseAlarms(usual)).toBeGreaterThan(0.12)
})
