import { compilePattern } from '../phrases/pattern.ts'
import { learnSpelling, type Spelling } from '../phrases/spelling.ts'
import { plainWords } from '../phrases/wording.ts'
import type { Intent, Language, RankedIntent, RankIntents, ReadingContext, Utterance } from '../types.ts'
import { english } from './en.ts'
import type { IntentLexicon } from './lexicon.ts'
import { yields } from './precedence.ts'
import { spanish } from './es.ts'

/** Longer utterances are judged by their beginning and their end. */
const longest = 60

interface Ear {
  lexicon: IntentLexicon
  spelling: Spelling
  cues: { label: Intent; weight: number; pattern: RegExp }[]
  small: ReadonlySet<string>
}

const ears: Partial<Record<Language, Ear>> = {}

/** Prepares the cues of a language, once. */
function listenIn(lang: Language): Ear {
  const ready = ears[lang]
  if (ready) return ready
  const lexicon = lang === 'es' ? spanish : english
  const { classes, cues, sound, mendFrom, small } = lexicon
  const lines = cues.map((cue) => ({ ...cue, patterns: cue.says.split('\n').map((line) => line.trim()) }))
  const ear: Ear = {
    lexicon,
    spelling: learnSpelling(lines.flatMap((line) => line.patterns), classes, sound, mendFrom),
    cues: lines.map(({ label, weight, patterns }) => ({ label, weight, pattern: compileAny(patterns, classes) })),
    small: new Set(small.split(' ')),
  }
  ears[lang] = ear
  return ear
}

function compileAny(patterns: readonly string[], classes: IntentLexicon['classes']): RegExp {
  return new RegExp(patterns.map((pattern) => compilePattern(pattern, classes).source).join('|'))
}
