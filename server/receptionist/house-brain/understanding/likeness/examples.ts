import type { Intent } from '../types.ts'

/**
 * Sentences as people say them, by what they want. One a line; `(a|b)` is either, an empty part may be left out,
 * `{day}` is one of the fillings. A line stands for at most a handful of sentences, spread over its variants.
 */
export type Examples = Readonly<Partial<Record<Intent, string>>>

/** How grave it is what a sentence tells of: `life` and `damage` are emergencies. */
export type Danger = 'life' | 'damage' | 'urgent' | 'routine'
export type Dangers = Readonly<Record<Danger, string>>

/** What `{day}` and its like stand for, alternatives between bars. */
export type Fillings = Readonly<Record<string, string>>

/** What one language has to learn from. */
export interface Lessons {
  examples: readonly Examples[]
  dangers: Dangers
  fillings: Fillings
  /** Courtesies that may stand before and behind anything. */
  before: string
  behind: string
}

export interface Lesson<Label extends string> {
  text: string
  label: Label
}

/** What people want, said in many ways, in an order that mixes the intents and is always the same; yields in between. */
export function* writeIntentLessons(lessons: Lessons): Generator<void, Lesson<Intent>[]> {
  const written: Lesson<Intent>[] = []
  for (const each of lessons.examples) {
    written.push(...write(each, lessons))
    yield
  }
  return shuffle(written)
}

/** How grave it is. What people want beside is no danger: questions and talk say so, and some of the rest. */
export function writeDangerLessons(lessons: Lessons, wishes: readonly Lesson<Intent>[]): Lesson<Danger>[] {
  const harmless = wishes.filter(({ label }, i) => (asides.has(label) || i % 4 === 0) && !unclear.has(label))
  return shuffle([
    ...write(lessons.dangers, lessons),
    ...harmless.map(({ text }) => ({ text, label: 'routine' as const })),
  ])
}

const asides: ReadonlySet<Intent> = new Set(['faq', 'out_of_scope', 'smalltalk', 'price_question'])
/** These may be urgent or not. */
const unclear: ReadonlySet<Intent> = new Set(['urgent_symptom', 'complaint', 'book'])

function write<Label extends string>(
  examples: Readonly<Partial<Record<Label, string>>>,
  { fillings, before, behind }: Lessons,
): Lesson<Label>[] {
  const openings = before.split('|')
  const closings = behind.split('|')
  const lessons: Lesson<Label>[] = []
  let seed = 1
  for (const [label, lines] of Object.entries(examples) as [Label, string][]) {
    for (const line of lines.trim().split('\n')) {
      for (const text of expandLine(line.trim(), fillings, seed++)) {
        lessons.push({ text, label })
        if (seed % 6 === 0) lessons.push({ text: `${openings[seed % openings.length]} ${text}`, label })
        if (seed % 6 === 1) lessons.push({ text: `${text} ${closings[seed % closings.length]}`, label })
        seed++
      }
    }
  }
  return lessons
}

/** Sentences of one line, chosen as if by chance: the more it has variants, the more, up to a limit. */
export function expandLine(line: string, fillings: Fillings, seed: number): string[] {
  const made = new Set<string>()
  const random = randomFrom(seed)
  const wanted = countWanted(line)
  for (let i = 0; i < wanted * 3 && made.size < wanted; i++) {
    let text = line
    while (/[({]/.test(text)) {
      text = text
        .replace(/\{(\w+)\}/g, (_, name: string) => pick(fillings[name] ?? name, random))
        .replace(/\(([^()]*)\)/g, (_, parts: string) => pick(parts, random))
    }
    made.add(text.replace(/\s+/g, ' ').trim())
  }
  return [...made].filter(Boolean)
}

/** As many sentences as the longest choice has parts, more when choices multiply. */
function countWanted(line: string): number {
  const choices = (line.match(/\([^()]*\)/g) ?? []).map((choice) => choice.split('|').length)
  const variants = choices.reduce((product, parts) => product * parts, 1)
  return Math.max(6, ...choices, Math.min(most, Math.ceil(1.5 * Math.sqrt(variants))))
}

const most = 24

function pick(parts: string, random: () => number): string {
  const all = parts.split('|')
  return all[Math.floor(random() * all.length)]!
}

/** Numbers between 0 and 1 that look like chance and are the same every time. */
function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle<T>(items: T[]): T[] {
  const random = randomFrom(7)
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[items[i], items[j]] = [items[j]!, items[i]!]
  }
  return items
}
