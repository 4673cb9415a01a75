import { classes as english } from '../intents/en/words.ts'
import { classes as spanish } from '../intents/es/words.ts'
import { givenNames } from '../people/given-names.ts'
import { surnames } from '../people/surnames.ts'
import { plainWords } from '../phrases/wording.ts'
import type { Intent, Language } from '../types.ts'
import { englishLessons } from './en.ts'
import { spanishLessons } from './es.ts'
import { type Danger, type Lesson, type Lessons, writeDangerLessons, writeIntentLessons } from './examples.ts'
import { gatherKinds, type Kinds, readFeatures } from './features.ts'
import { type Model, measure, type Sample, trainModel } from './model.ts'

const languages: Record<Language, { lessons: Lessons; classes: Readonly<Record<string, string>> }> = {
  en: { lessons: englishLessons, classes: english },
  es: { lessons: spanishLessons, classes: spanish },
}

interface Ear {
  intents: Model<Intent>
  dangers: Model<Danger>
  kinds: Kinds
}

const ears: Partial<Record<Language, Ear>> = {}

/** Learns from the examples of a language, once; yields between parts of the work, each of some milliseconds. */
export function* learnExamples(lang: Language): Generator<void, Ear> {
  const ready = ears[lang]
  if (ready) return ready
  const { lessons, classes } = languages[lang]
  const kinds = gatherKinds(classes, [givenNames, surnames])
  const wishes = yield* writeIntentLessons(lessons)
  const intents = yield* learn(wishes, kinds, lang)
  const dangers = yield* learn(writeDangerLessons(lessons, wishes), kinds, lang)
  const ear = { intents, dangers, kinds }
  ears[lang] = ear
  return ear
}

function* learn<Label extends string>(written: readonly Lesson<Label>[], kinds: Kinds, lang: Language) {
  const labels = [...new Set(written.map(({ label }) => label))].sort()
  const samples: Sample[] = []
  for (const [index, { text, label }] of written.entries()) {
    const features = Uint16Array.from(readFeatures(plainWords(text, lang), kinds))
    samples.push({ features, label: labels.indexOf(label) })
    if (index % 500 === 499) yield
  }
  return yield* trainModel(labels, samples)
}

/**
 * How much a sentence is like what people say for each intent, by the examples alone: shares that add up to 1.
 * `plain` is the sentence in plain words (phrases/wording.ts).
 */
export function likenIntents(plain: string, lang: Language): Map<Intent, number> {
  const { intents, kinds } = listen(lang)
  return liken(intents, plain, kinds)
}

/** How much a sentence is like what people say in danger of life, in damage, in a hurry, in no danger. */
export function likenDangers(plain: string, lang: Language): Map<Danger, number> {
  const { dangers, kinds } = listen(lang)
  return liken(dangers, plain, kinds)
}

function liken<Label extends string>(model: Model<Label>, plain: string, kinds: Kinds): Map<Label, number> {
  const shares = measure(model, readFeatures(plain, kinds))
  return new Map(model.labels.map((label, i) => [label, shares[i]!]))
}

function listen(lang: Language): Ear {
  const ready = ears[lang]
  if (ready) return ready
  const work = learnExamples(lang)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
