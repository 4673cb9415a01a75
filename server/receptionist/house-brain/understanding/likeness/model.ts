import { featurePlaces } from './features.ts'

/** A linear model: one weight for every feature and label. */
export interface Model<Label extends string> {
  labels: readonly Label[]
  /** The weights of one feature stand together, in the order of the labels. */
  weights: Float32Array
}

/** A sentence as the model sees it, and what it means. */
export interface Sample {
  features: Uint16Array
  label: number
}

/** How often the samples are gone through, and how far the first step goes. */
const rounds = 8
const firstStep = 1.5
/** A sample that is known this surely is left out of the next round. */
const learned = 0.97
/** Labels that are off by less than this are left as they are. */
const negligible = 0.004

/**
 * Learns by stochastic gradient descent on the logistic loss. Always the same from the same samples; yields after
 * each part of the work so that a server can do something else in between.
 */
export function* trainModel<Label extends string>(
  labels: readonly Label[],
  samples: readonly Sample[],
): Generator<void, Model<Label>> {
  const weights = new Float32Array(featurePlaces * labels.length)
  const model = { labels, weights }
  const odds = new Float32Array(labels.length)
  const rest = new Uint8Array(samples.length)
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + round * 0.6)
    for (const [index, sample] of samples.entries()) {
      if (index % 500 === 499) yield
      if (rest[index]) {
        rest[index] = 0
        continue
      }
      measure(model, sample.features, odds)
      if (odds[sample.label]! > learned) rest[index] = 1
      correct(model, sample, odds, step)
    }
  }
  return model
}

/** Moves the weights of a sample's features towards its label, away from those that were taken for it. */
function correct(
  { weights, labels }: Model<string>,
  { features, label }: Sample,
  odds: Float32Array,
  step: number,
) {
  const scale = step / Math.sqrt(features.length)
  for (let i = 0; i < labels.length; i++) {
    const change = scale * ((i === label ? 1 : 0) - odds[i]!)
    if (Math.abs(change) < scale * negligible) continue
    for (const feature of features) weights[feature * labels.length + i]! += change
  }
}

/** How likely each label is, in the order of the labels; they add up to 1. */
export function measure<Label extends string>(
  { labels, weights }: Model<Label>,
  features: Iterable<number> & { length?: number; size?: number },
  odds = new Float32Array(labels.length),
): Float32Array {
  const width = labels.length
  odds.fill(0)
  let count = 0
  for (const feature of features) {
    count++
    const from = feature * width
    for (let i = 0; i < width; i++) odds[i]! += weights[from + i]!
  }
  const scale = 1 / Math.sqrt(count || 1)
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < width; i++) most = Math.max(most, odds[i]! * scale)
  let sum = 0
  for (let i = 0; i < width; i++) {
    odds[i] = Math.exp(odds[i]! * scale - most)
    sum += odds[i]!
  }
  for (let i = 0; i < width; i++) odds[i]! /= sum
  return odds
}
