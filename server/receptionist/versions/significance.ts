import type { RateComparison } from '#contract/agents.ts'

/*
 * Results are looked at every day, and an experiment ends when somebody likes them: a test made for one look would
 * find a difference where there is none in a fourth of the cases. This one stays within its level however often one
 * looks, at the price of a somewhat wider range: the mixture sequential probability ratio test (Robbins 1970;
 * Johari, Pekelis and Walsh 2015) on the difference of two rates, with its normal approximation.
 */

/** Conversations that every variant needs before the normal approximation, and so a verdict, means anything. */
export const minimumConversations = 100

/** Chance of telling a difference that is none. */
const level = 0.05

/** Differences that are looked for, as a standard deviation: the test is sharpest for some ten points of a rate. */
const expectedDifference = 0.1

export interface Counted {
  conversations: number
  outcomes: number
}

/**
 * Compares a rate with the first variant's.
 * @param comparisons how many are made in the experiment: they share the level
 */
export function compareRates(first: Counted, other: Counted, comparisons = 1): RateComparison {
  const difference = rateOf(other) - rateOf(first)
  const variance = varianceOf(first) + varianceOf(other)
  const spread = expectedDifference ** 2
  const alpha = level / comparisons
  const ratio =
    Math.sqrt(variance / (variance + spread)) *
    Math.exp((spread * difference ** 2) / (2 * variance * (variance + spread)))
  const reach = Math.sqrt(
    ((2 * variance * (variance + spread)) / spread) *
      (Math.log(1 / alpha) + Math.log((variance + spread) / variance) / 2),
  )
  const low = Math.max(-1, difference - reach)
  const high = Math.min(1, difference + reach)
  const enough = Math.min(first.conversations, other.conversations) >= minimumConversations
  const verdict = !enough ? 'too_early' : low > 0 ? 'higher' : high < 0 ? 'lower' : 'undecided'
  return { difference, low, high, p_value: Math.min(1, 1 / ratio), verdict }
}

const rateOf = ({ conversations, outcomes }: Counted) => (conversations === 0 ? 0 : outcomes / conversations)

/** Of the rate's estimate; with one more of either kind, since none of ten is no proof of never (Agresti, Caffo 2000). */
function varianceOf({ conversations, outcomes }: Counted): number {
  const rate = (outcomes + 1) / (conversations + 2)
  return (rate * (1 - rate)) / (conversations + 2)
}
