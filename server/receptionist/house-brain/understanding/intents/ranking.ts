import { likenIntents } from '../likeness/likeness.ts'
import { givenNames } from '../people/given-names.ts'
import { compileLines, compilePattern, linesOf } from '../phrases/pattern.ts'
import { learnSpelling, mendWords, type Spelling } from '../phrases/spelling.ts'
import { plainWords } from '../phrases/wording.ts'
import type { Intent, Language, RankedIntent, ReadingContext, Utterance } from '../types.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import type { IntentLexicon } from './lexicon.ts'
import { outranks } from './precedence.ts'

/** Longer utterances are judged by their beginning and their end. */
const longest = 60

/** A lexicon made ready for reading. */
interface Listener {
  spelling: Spelling
  cues: { label: Intent; weight: number; pattern: RegExp; also?: RegExp; unless?: RegExp }[]
  question: RegExp
  ours: RegExp
  introduction: RegExp
  opening: RegExp
  small: ReadonlySet<string>
}

const lexicons: Record<Language, IntentLexicon> = { en: english, es: spanish }
const listeners: Partial<Record<Language, Listener>> = {}

/** Prepares the cues of a language, once. */
function listenIn(lang: Language): Listener {
  const ready = listeners[lang]
  if (ready) return ready
  const lexicon = lexicons[lang]
  const { classes, cues, sound, mendFrom, small, ear } = lexicon
  // What is foreign to a business is not mended into being: its words lie too near to all others.
  const familiar = cues.filter((cue) => cue.label !== 'out_of_scope').flatMap((cue) => linesOf(cue.says))
  const listener: Listener = {
    spelling: learnSpelling(familiar, classes, sound, mendFrom, ear),
    cues: cues.map(({ label, weight, says, also, unless }) => ({
      label,
      weight,
      pattern: compileLines(says, classes),
      ...(also ? { also: compilePattern(also, classes) } : {}),
      ...(unless ? { unless: compilePattern(unless, classes) } : {}),
    })),
    question: compilePattern(lexicon.questionStart, classes),
    ours: compilePattern(lexicon.ours, classes),
    introduction: compilePattern(lexicon.introduction, classes),
    opening: compilePattern(lexicon.opening.trim().replace(/\s*\n\s*/g, ' '), classes),
    small: new Set(small.trim().split(/\s+/)),
  }
  listeners[lang] = listener
  return listener
}

/** Makes a language ready for its first utterance, expression by expression: an expression is compiled when it is first used. */
export function* warmIntents(lang: Language): Generator<void, void, undefined> {
  const { cues, question, ours, introduction } = listenIn(lang)
  const patterns = cues.flatMap(({ pattern, also, unless }) => [pattern, also, unless])
  for (const pattern of [...patterns, question, ours, introduction]) {
    yield
    pattern?.test(' ')
  }
}

/**
 * What an utterance wants, best first and never empty. A score under 0.3 means that nothing was recognised:
 * the label is a guess, and the words are worth a look into the business's knowledge.
 */
export function rankIntents(utterance: Utterance, context: ReadingContext): RankedIntent[] {
  const listener = listenIn(utterance.lang)
  const plain = clip(plainWords(utterance.text, utterance.lang))
  const words = ` ${mendWords(plain.trim().split(' '), listener.spelling).join(' ')} `
  const scores = new Map<Intent, number>()
  for (const { label, weight, pattern, also, unless } of listener.cues) {
    if (pattern.test(words) && (!also || also.test(words)) && !unless?.test(words))
      raise(scores, label, weight)
  }
  const matter = words.replace(listener.opening, ' ').replace(/^ +/, ' ')
  const courtesy = matter !== words && matter.trim().split(' ').length >= 3
  // Whoever greets and goes on has come for what follows.
  if (courtesy && scores.has('greeting')) scores.set('greeting', Math.min(0.3, scores.get('greeting')!))
  hearContext(scores, words, utterance, context, listener)
  const ranked = settle(scores)
  const heard = ranked.length ? ranked : [guess(words, utterance, listener)]
  const rest = courtesy ? plain.replace(listener.opening, ' ').replace(/^ +/, ' ') : plain
  return weigh(heard, likenIntents(rest, utterance.lang))
}

/** How much a cue counts beside likeness: a sure one outweighs twenty to one. */
const cueWeight = 3
/** Likeness is surer of itself than it is right. */
const trust = 0.9
/** No example is a reason to rule an intent out. */
const leastLikely = 0.003

/** Cues and likeness vote together; the scores are shares of all intents. */
function weigh(heard: readonly RankedIntent[], likeness: ReadonlyMap<Intent, number>): RankedIntent[] {
  const votes = new Map<Intent, number>()
  for (const [label, share] of likeness) votes.set(label, (share + leastLikely) ** trust)
  for (const { label, score } of heard)
    votes.set(label, (votes.get(label) ?? leastLikely ** trust) * Math.exp(cueWeight * score))
  const total = [...votes.values()].reduce((sum, vote) => sum + vote, 0)
  return [...votes]
    .map(([label, vote]) => ({ label, score: Math.round((vote / total) * 1000) / 1000 }))
    .filter(({ label, score }) => score >= 0.01 || heard.some((cue) => cue.label === label))
    .sort((a, b) => b.score - a.score)
}

function clip(words: string): string {
  const all = words.trim().split(' ')
  return all.length <= longest
    ? words
    : ` ${[...all.slice(0, longest / 2), ...all.slice(-longest / 2)].join(' ')} `
}

/** A second cue for the same intent adds a little to the surest. */
function raise(scores: Map<Intent, number>, label: Intent, weight: number) {
  const before = scores.get(label)
  scores.set(label, Math.min(0.99, before === undefined ? weight : Math.max(before, weight) + 0.03))
}

/** What answers our question, or names a service and says no more, is that for certain: no likeness outweighs it. */
const answered = 2

/** What the situation adds to the words: a date is an answer, and so is a name that was asked for. */
function hearContext(
  scores: Map<Intent, number>,
  words: string,
  utterance: Utterance,
  context: ReadingContext,
  listener: Listener,
) {
  const asked = (...names: string[]) => names.some((name) => context.asked.includes(name))
  const { when } = context
  if (when) {
    const around = plainWords(
      utterance.text.slice(0, when.span.start) + utterance.text.slice(when.span.end),
      utterance.lang,
    )
    const rest = around
      .trim()
      .split(' ')
      .filter((word) => word && !listener.small.has(word) && !/^\d+$/.test(word))
    raise(
      scores,
      'provide_date_time',
      rest.length === 0 ? 0.8 : asked('date', 'time') ? 0.65 : rest.length < 3 ? 0.5 : 0.3,
    )
  }
  const count = words.trim().split(' ').length
  const silent = [...scores.values()].every((score) => score < 0.6)
  if (silent && asked('name', 'name_spelled', 'first_name', 'last_name') && count <= 4)
    scores.set('provide_name', answered)
  const [first = '', ...others] = words.replace(listener.introduction, ' ').trim().split(' ')
  if (silent && count <= 4 && givenNames.has(first) && others.every((word) => /^[a-z]{3,}$/.test(word))) {
    raise(scores, 'provide_name', 0.5)
  }
  const service = context.vocabulary.services?.some((name) =>
    words.includes(plainWords(name, utterance.lang)),
  )
  if (silent && service) scores.set('book', count <= 4 ? answered : 0.6)
}

/** Lets the telling intents silence the incidental ones. */
function settle(scores: ReadonlyMap<Intent, number>): RankedIntent[] {
  const silenced = new Set<Intent>()
  for (const [label, score] of scores) {
    if (score >= 0.6) for (const lower of outranks[label] ?? []) silenced.add(lower)
  }
  return [...scores]
    .map(([label, score]) => ({ label, score: silenced.has(label) ? score / 2 : score }))
    .sort((a, b) => b.score - a.score)
}

/** Nothing was recognised: questions to the business are questions, the rest is foreign. */
function guess(words: string, utterance: Utterance, listener: Listener): RankedIntent {
  const question = utterance.text.trim().endsWith('?') || listener.question.test(words)
  const ours = listener.ours.test(words)
  if (question && ours) return { label: 'faq', score: 0.29 }
  return { label: 'out_of_scope', score: question ? 0.28 : 0.2 }
}
