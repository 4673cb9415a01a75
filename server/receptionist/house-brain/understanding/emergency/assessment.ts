import type { Danger } from '../likeness/examples.ts'
import { likenDangers } from '../likeness/likeness.ts'
import { compileLines, linesOf, wordsOf } from '../phrases/pattern.ts'
import { learnSpelling, type Spelling } from '../phrases/spelling.ts'
import { plainWords } from '../phrases/wording.ts'
import type { Language, Urgency, UrgencyLevel, Utterance } from '../types.ts'
import { type DenialWords, deniesAtStart, isDenied, type Sentence } from './denial.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import type { Hazard, HazardLexicon } from './lexicon.ts'

const rank: Record<UrgencyLevel, number> = { routine: 0, urgent: 1, emergency: 2 }
/** How many words before and behind a hazard may take it back. */
const neighbourhood = 12

interface Watch {
  hazards: { hazard: Hazard; pattern: RegExp; unless?: RegExp }[]
  spelling: Spelling
  harmless: RegExp
  denial: DenialWords
  resolved: RegExp
  past: RegExp
  errand: RegExp
  supposed: RegExp
  calm: RegExp
  contained: RegExp
  ongoing: RegExp
}

const lexicons: Record<Language, HazardLexicon> = { en: english, es: spanish }
const watches: Partial<Record<Language, Watch>> = {}

/** Prepares the hazards of a language, once. */
function keepWatch(lang: Language): Watch {
  const ready = watches[lang]
  if (ready) return ready
  const lexicon = lexicons[lang]
  const { classes } = lexicon
  const compile = (says: string) => compileLines(says, classes, 'g')
  const says = lexicon.hazards.flatMap((hazard) => linesOf(hazard.says))
  const { harmless, resolved, past, errand, supposed, calm, contained, ongoing } = lexicon
  // What tells danger from no danger is never mended into a hazard.
  const telling = wordsOf(
    [harmless, resolved, past, errand, supposed, calm, contained, ongoing].join(' '),
    classes,
  )
  const watch: Watch = {
    hazards: lexicon.hazards.map((hazard) => ({
      hazard,
      pattern: compile(hazard.says),
      ...(hazard.unless ? { unless: compile(hazard.unless) } : {}),
    })),
    spelling: learnSpelling(says, classes, [lexicon.sound, ...telling].join(' '), 7, lexicon.ear),
    harmless: compile(lexicon.harmless),
    denial: {
      negator: compile(lexicon.negators),
      idleNegator: compile(lexicon.idleNegators),
      contrasts: new Set(lexicon.contrasts.trim().split(/\s*\|\s*/)),
      statements: new Set(lexicon.statements.trim().split(/\s*\|\s*/)),
      joins: new Set(lexicon.joins.trim().split(/\s*\|\s*/)),
    },
    resolved: compile(lexicon.resolved),
    past: compile(lexicon.past),
    errand: compile(lexicon.errand),
    supposed: compile(lexicon.supposed),
    calm: compile(lexicon.calm),
    contained: compile(lexicon.contained),
    ongoing: compile(lexicon.ongoing),
  }
  watches[lang] = watch
  return watch
}

/** Makes a language ready for its first utterance, expression by expression: an expression is compiled when it is first used. */
export function* warmHazards(lang: Language): Generator<void, void, undefined> {
  const { hazards, harmless, denial, resolved, past, errand, supposed, calm, contained, ongoing } =
    keepWatch(lang)
  const patterns = hazards.flatMap(({ pattern, unless }) => [pattern, unless])
  const { negator, idleNegator } = denial
  const others = [harmless, negator, idleNegator, resolved, past, errand, supposed, calm, contained, ongoing]
  for (const pattern of [...patterns, ...others]) {
    yield
    if (pattern) has(' ', pattern)
  }
}

/**
 * How urgent an utterance is, by what is said to happen and not by words alone: denials ("no gas smell"), things
 * that are over, long ago or only asked about ("what does a gas line cost") do not count. What no hazard names may
 * still sound like danger.
 */
export function assessUrgency(utterance: Utterance): Urgency {
  const watch = keepWatch(utterance.lang)
  let worst: Urgency = { level: 'routine', life_safety: false }
  for (const sentence of cutSentences(utterance, watch)) {
    let named = false
    for (const watched of watch.hazards) {
      const { hazard, pattern } = watched
      named ||= hazard.level === 'emergency' && has(sentence.text, pattern)
      if (weigh({ level: hazard.level, life_safety: hazard.lifeSafety }) <= weigh(worst)) continue
      const evidence = findHazard(sentence, watched, utterance.lang, watch)
      if (evidence) worst = graver(worst, judge(hazard, evidence, sentence, watch))
    }
    // A hazard that was named and taken back is not heard again.
    if (!named) {
      const sure = worst.level === 'urgent' ? sureOfWorse : sureOfDanger
      worst = graver(worst, soundOut(sentence, sure, utterance.lang, watch))
    }
  }
  return worst
}

const weigh = ({ level, life_safety }: Urgency) => rank[level] * 2 + Number(life_safety)
const graver = (one: Urgency, other: Urgency) => (weigh(other) > weigh(one) ? other : one)

/** What a hazard amounts to: damage whose source is shut has become a repair. */
function judge(hazard: Hazard, evidence: string, sentence: Sentence, watch: Watch): Urgency {
  const { lifeSafety, category } = hazard
  const level = !lifeSafety && has(sentence.text, watch.contained) ? 'urgent' : hazard.level
  return { level, life_safety: lifeSafety, category, evidence }
}

/** How sure likeness alone has to be. Routine is very rarely this like danger, danger without a known name often is. */
const sureOfDanger = 0.5
/** Where something urgent was named, it takes more to call it an emergency. */
const sureOfWorse = 0.8
const sureOfHurry = 0.65

/** What a sentence sounds like, for hazards that nobody has written down. */
function soundOut(sentence: Sentence, sure: number, lang: Language, watch: Watch): Urgency {
  const routine: Urgency = { level: 'routine', life_safety: false }
  const { text } = sentence
  // What only sounds dangerous was taken out: what is left of such a sentence says too little.
  if (
    sentence.words.length < 3 ||
    sentence.words.includes('xx') ||
    deniesAtStart(text, watch.denial) ||
    isOver(text, watch)
  )
    return routine
  if (isElsewhere(text, watch)) return routine
  const shares = likenDangers(text, lang)
  const share = (danger: Danger) => shares.get(danger) ?? 0
  const found = { category: 'unnamed', evidence: text.trim() }
  if (share('life') + share('damage') > sure)
    return { level: 'emergency', life_safety: share('life') > share('damage'), ...found }
  return share('urgent') > sureOfHurry ? { level: 'urgent', life_safety: false, ...found } : routine
}

function retell(plain: string, lang: Language): string {
  const retold = lexicons[lang].retold ?? []
  return retold.reduce((text, [form, other]) => text.replace(form, other), plain)
}

function cutSentences(utterance: Utterance, watch: Watch): Sentence[] {
  return utterance.text.split(/[.!?;\n]+(?!\d)/).flatMap((part) => {
    const words: string[] = []
    const pauses = new Set<number>()
    for (const piece of part.split(/[,:—()]+/)) {
      const text = retell(plainWords(piece, utterance.lang, watch.spelling), utterance.lang).replace(
        watch.harmless,
        'xx ',
      )
      pauses.add(words.length)
      words.push(...text.trim().split(' ').filter(Boolean))
    }
    return words.length ? [{ words, pauses, text: ` ${words.join(' ')} ` }] : []
  })
}

function findHazard(
  sentence: Sentence,
  { hazard, pattern, unless }: Watch['hazards'][number],
  lang: Language,
  watch: Watch,
) {
  for (const match of findAll(sentence.text, pattern)) {
    const from = countWords(sentence.text.slice(0, match.index))
    const to = from + countWords(match[0])
    if (isDenied(sentence, from, watch.denial) || deniesInside(match[0], pattern, watch.denial)) continue
    const around = ` ${sentence.words.slice(Math.max(0, from - neighbourhood), to + neighbourhood).join(' ')} `
    if (unless && has(around, unless)) continue
    if (isOver(around, watch)) continue
    if (isElsewhere(around, watch)) continue
    // Despair is often told calmly.
    if (hazard.category !== 'self_harm' && soundsCalm(sentence, lang, watch)) continue
    return match[0].trim()
  }
  return undefined
}

/** All matches, overlapping ones too: in "no gas smell, smoke from the vents" the denied "smell smoke" hides the smoke. */
function* findAll(text: string, pattern: RegExp) {
  for (let from = 0; ; ) {
    // The caller may use the pattern in between, so its own place is not to be relied on.
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (!match) return
    from = match.index + 1
    yield match
  }
}

/** "It stopped bleeding" says that it is over, "it has not stopped bleeding" that it is not. */
function isOver(around: string, { resolved, denial }: Watch): boolean {
  for (const match of around.matchAll(resolved)) {
    const before = around.slice(0, match.index).trim().split(' ').at(-1) ?? ''
    if (!has(` ${before} `, denial.negator)) return true
  }
  return false
}

/** Another time, another matter or another world than the one in which help is needed. */
function isElsewhere(around: string, { past, errand, supposed, ongoing }: Watch): boolean {
  return has(around, supposed) || ((has(around, past) || has(around, errand)) && !has(around, ongoing))
}

/** How like routine a calm sentence has to be before a hazard in it is not believed. */
const sureOfCalm = 0.6

/** Two witnesses: its words ask or tell at leisure, and it is like what people say in no danger. */
function soundsCalm({ text }: Sentence, lang: Language, { calm }: Watch): boolean {
  return has(text, calm) && (likenDangers(text, lang).get('routine') ?? 0) > sureOfCalm
}

const countWords = (text: string) => text.split(' ').filter(Boolean).length
const has = (text: string, pattern: RegExp) => text.search(pattern) >= 0

/** A "not" that a gap of the pattern swallowed denies the hazard; one that the pattern asked for is part of it. */
function deniesInside(match: string, pattern: RegExp, { negator }: DenialWords): boolean {
  if (!has(` ${match}`, negator)) return false
  const without = ` ${match}`.replace(negator, 'xx ')
  pattern.lastIndex = 0
  return pattern.exec(without)?.[0].length === without.length - 1
}
