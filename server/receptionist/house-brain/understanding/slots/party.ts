import type { Mention, NumberMention, ReadingContext, Token, Utterance } from '../types.ts'
import { type PartyWords, partyWords } from './party-words.ts'

interface Hearing {
  tokens: readonly Token[]
  numbers: readonly NumberMention[]
  words: PartyWords
  /** Whether we asked how many they are, and whether for anything else. */
  asked: boolean
}

/** Some people, with the tokens that name them. */
interface Group {
  from: number
  to: number
  size: number
  /** Only children, only the speaker: not yet a party by themselves. */
  young: boolean
  self: boolean
}

/** A party with its place among the tokens. */
export type Party = Mention & { from: number; to: number }

/** How many people come, with the words for it: "two adults and a baby", "me and my wife", "table for four". */
export function readParty(
  utterance: Utterance,
  numbers: readonly NumberMention[],
  context: Pick<ReadingContext, 'asked'>,
): Party | null {
  const { tokens, lang, text } = utterance
  const hearing = { tokens, numbers, words: partyWords[lang], asked: context.asked.includes('people') }
  const [largest] = namedGroups(hearing).sort((a, b) => b.size - a.size)
  const group = largest ?? bareNumber(hearing)
  if (!group || group.size < 1) return null
  const [start, end] = [tokens[group.from]!.start, tokens[group.to - 1]!.end]
  if (/\d[.:]\d/.test(text.slice(start, end))) return null
  return { slot: 'people', value: String(group.size), start, end, from: group.from, to: group.to }
}

function namedGroups(hearing: Hearing): Group[] {
  const found: Group[] = []
  for (let at = 0; at < hearing.tokens.length; ) {
    let group = groupAt(hearing, at)
    let next = group && joined(hearing, group)
    while (next) {
      group = next
      next = joined(hearing, group)
    }
    if (group && isParty(hearing, group)) found.push(group)
    at = group?.to ?? at + 1
  }
  return found
}

function isParty({ tokens, words, asked }: Hearing, group: Group): boolean {
  const first = tokens[group.from]!.word
  const single = group.to === group.from + 1
  if (group.self)
    return !single || words.alone.has(first) || (asked && words.only.has(tokens[group.from - 1]?.word ?? ''))
  // "my wife" may be whom the visit is for; children may be anybody's.
  return asked || (!group.young && !words.possessives.has(first))
}

function groupAt(hearing: Hearing, at: number): Group | null {
  const { tokens, numbers, words } = hearing
  const word = tokens[at]?.word
  if (word === undefined) return null
  const group = (to: number, size: number, young = false, self = false): Group => ({
    from: at,
    to,
    size,
    young,
    self,
  })
  const set = setAt(hearing, at)
  if (set) return set
  const number = numbers.find((mention) => mention.from === at && !mention.ordinal)
  if (number) return counted(hearing, number)
  const alone = words.self.has(word) || words.alone.has(word) ? group(at + 1, 1, false, true) : null
  if (!words.possessives.has(word)) return alone
  const count = numbers.find((mention) => mention.from === at + 1 && !mention.ordinal)
  const noun = tokens[count?.to ?? at + 1]?.word ?? ''
  if (words.relatives.has(noun)) return group((count?.to ?? at + 1) + 1, count?.value ?? 1)
  return words.parents.has(noun) ? group(at + 2, 2) : alone
}

/** "a couple", "a dozen people", "una docena de personas": by itself only when we asked how many. */
function setAt({ tokens, numbers, words, asked }: Hearing, at: number): Group | null {
  const one = numbers.find((mention) => mention.from === at && mention.value === 1)
  const article = one || words.articles.has(tokens[at]!.word) ? 1 : 0
  const half = words.halves.has(tokens[at + article]?.word ?? '')
    ? tokens[at + article + 1]?.word === 'a'
      ? 2
      : 1
    : 0
  const whole = words.sets[tokens[at + article + half]?.word ?? '']
  if (!whole) return null
  const size = half ? whole / 2 : whole
  const behind = at + article + half + 1
  const link = words.leads.has(tokens[behind]?.word ?? '') ? 1 : 0
  const noun = tokens[behind + link]?.word ?? ''
  const group = { from: at, size, young: false, self: false }
  if (words.heads.has(noun)) return { ...group, to: behind + link + 1 }
  return asked && tokens.length <= behind + 1 ? { ...group, to: behind } : null
}

/** "five people", "5 of us", "a 4 top", "two kids". */
function counted({ tokens, words }: Hearing, number: NumberMention): Group | null {
  const skip = /^(-|more)$/.test(tokens[number.to]?.word ?? '') ? 1 : 0
  const noun = tokens[number.to + skip]?.word ?? ''
  const group = (to: number, young = false): Group => ({
    from: number.from,
    to,
    size: number.value,
    young,
    self: false,
  })
  if (noun === 'top') {
    const article = tokens[number.from - 1]?.word === 'a' ? 1 : 0
    return { ...group(number.to), from: number.from - article }
  }
  if (noun === 'of' && tokens[number.to + skip + 1]?.word === 'us') return group(number.to + skip + 2)
  if (words.heads.has(noun)) return group(number.to + skip + 1)
  return words.young.has(noun) ? group(number.to + skip + 1, true) : null
}

/** Adds the next group when "and" or a comma stands between. */
function joined(hearing: Hearing, group: Group): Group | null {
  const mark = hearing.tokens[group.to]
  if (!mark) return null
  const linked = hearing.words.joiners.has(mark.word)
  if (!linked && !mark.before.includes(',')) return null
  const next = groupAt(hearing, linked ? group.to + 1 : group.to)
  // "Excuse me, I would like …" is one person.
  if (!next || (group.self && next.self)) return null
  return {
    from: group.from,
    to: next.to,
    size: group.size + next.size,
    young: group.young && next.young,
    self: group.self || next.self,
  }
}

/** "table for four", "we are four", "make it for 3 at 6:30"; any lone number when the question was how many. */
function bareNumber(hearing: Hearing): Group | null {
  const { numbers, tokens, asked } = hearing
  const small = numbers.filter(
    (number) => !number.ordinal && number.value > 0 && number.value < 100 && !timeFollows(tokens, number),
  )
  const lone = asked && small.length === numbers.length ? lastMeant(hearing, small) : undefined
  const found = lone ?? small.find((number) => countsPeople(hearing, number))
  return found ? { from: found.from, to: found.to, size: found.value, young: false, self: false } : null
}

/** "five, maybe six" is five, "seven, no wait, eight" eight. */
function lastMeant(
  { tokens, words }: Hearing,
  [first, ...others]: NumberMention[],
): NumberMention | undefined {
  const last = others.at(-1)
  if (!first || !last) return first
  const between = tokens.slice(first.to, last.from).map(({ word }) => word)
  return between.some((word) => words.repairs.has(word)) ? last : first
}

function countsPeople({ tokens, numbers, words, asked }: Hearing, number: NumberMention): boolean {
  // "a party of about fifteen"
  const from = words.roughly.has(tokens[number.from - 1]?.word ?? '') ? number.from - 1 : number.from
  const before = (count: number) => tokens.slice(Math.max(0, from - count), from).map(({ word }) => word)
  const [noun = '', lead = ''] = from > 1 ? before(2) : ['', ...before(1)]
  const next = tokens[number.to]
  const follows = next !== undefined && words.after.has(next.word)
  if (next?.before === '' && !follows) return false
  const phrase = ` ${before(3).join(' ')}`
  if (words.announcements.some((words) => phrase.endsWith(` ${words}`))) return true
  if (!words.leads.has(lead)) return false
  if (words.tables.has(noun) || asked) return true
  const other = numbers.some((mention) => mention !== number && !mention.ordinal)
  return other && follows && lead === words.loneLead
}

function timeFollows(tokens: readonly Token[], number: NumberMention): boolean {
  const next = tokens[number.to]?.word ?? ''
  return /^([ap]m|oclock|h|hrs?|th|st|nd|rd|minutes?|hours?|days?|weeks?|[:./-]|\d.*)$/.test(next)
}
