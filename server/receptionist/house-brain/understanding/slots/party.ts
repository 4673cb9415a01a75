import type { Language, Mention, NumberMention, ReadingContext, Token, Utterance } from '../types.ts'

interface PartyWords {
  /** "people", "guests": a number before one of them is the size of the party. */
  heads: ReadonlySet<string>
  /** "kids": only along with somebody else, or when asked. */
  young: ReadonlySet<string>
  /** "wife", "colleagues": after "my". */
  relatives: ReadonlySet<string>
  parents: ReadonlySet<string>
  possessives: ReadonlySet<string>
  self: ReadonlySet<string>
  /** Say by themselves that nobody else comes. */
  alone: ReadonlySet<string>
  joiners: ReadonlySet<string>
  /** "table for", "party of". */
  tables: ReadonlySet<string>
  leads: ReadonlySet<string>
  /** The lead that needs no table before it: "book it for 4 at 5:30". */
  loneLead: string
  /** What may follow a bare number of people. */
  after: ReadonlySet<string>
}
const words = (list: string) => new Set(list.split(' '))
const partyWords: Record<Language, PartyWords> = {
  en: {
    heads: words('people person persons guests guest adults adult pax folks diners heads friends top ppl of_us seats men women'),
    young: words('kids kid children child babies baby infants infant toddler toddlers'),
    relatives: words(
      'wife husband son daughter mother mom mum father dad sister brother kids kid children child partner friend friends ' +
        'colleagues colleague coworkers girlfriend boyfriend family sons daughters',
    ),
    parents: words('parents grandparents'),
    possessives: words('my our'),
    self: words('me myself i'),
    alone: words('myself alone'),
    joiners: words('and plus & , with'),
    tables: words('table tables party group seats seating reservation booking room spots places'),
    leads: words('for of'),
    loneLead: 'for',
    after: words('at on in please tomorrow tonight today this next under around by and for inside outside after before'),
  },
  es: {
    heads: words('personas persona adultos adulto comensales invitados gente amigos'),
    young: words('ninos nino ninas nina bebes bebe menores'),
    relatives: words(
      'esposa esposo mujer marido hijo hija mama papa madre padre hermana hermano hijos novia novio amigo amigos amiga ' +
        'colegas companeros familia pareja',
    ),
    parents: words('padres papas abuelos'),
    possessives: words('mi mis nuestro nuestros nuestra'),
    self: words('yo mi'),
    alone: words('solo sola'),
    joiners: words('y mas , con'),
    tables: words('mesa mesas grupo reserva reservacion lugares'),
    leads: words('para de somos seremos'),
    loneLead: 'para',
    after: words('a en el por manana hoy este esta al las la y para'),
  },
}

interface Group {
  from: number
  to: number
  size: number
  young: boolean
  self: boolean
}

/** How many people come, with the words for it: "three adults and five kids", "me and my wife", "table for four". */
export function readParty(
  utterance: Utterance,
  numbers: readonly NumberMention[],
  context: Pick<ReadingContext, 'asked'>,
): (Mention & { from: number; to: number }) | null {
  const { tokens, lang, text } = utterance
  const lexicon = partyWords[lang]
  const asked = context.asked.includes('people')
  const [counted] = groups(tokens, numbers, lexicon, asked).sort((a, b) => b.size - a.size)
  const group = counted ?? bareNumber(tokens, numbers, lexicon, context.asked)
  if (!group || group.size < 1) return null
  const [start, end] = [tokens[group.from]!.start, tokens[group.to - 1]!.end]
  if (/\d[.:]\d/.test(text.slice(start, end))) return null
  return { slot: 'people', value: String(group.size), start, end, from: group.from, to: group.to }
}

function groups(tokens: readonly Token[], numbers: readonly NumberMention[], lexicon: PartyWords, asked: boolean): Group[] {
  const found: Group[] = []
  for (let at = 0; at < tokens.length; ) {
    let group = headAt(tokens, numbers, at, lexicon)
    if (!group) {
      at++
      continue
    }
    for (let next = joined(tokens, numbers, group, lexicon); next; next = joined(tokens, numbers, group, lexicon)) group = next
    const whole = group.to - group.from
    const single = whole === 1 && group.self
    const alone = single && lexicon.alone.has(tokens[group.from]!.word)
    const company = group.self ? !single || alone : !group.young || asked
    if (company && !relativesOnly(tokens, group, lexicon, asked)) found.push(group)
    at = group.to
  }
  return found
}

/** "my wife" by herself is no party: she may be whom the visit is for. */
function relativesOnly(tokens: readonly Token[], group: Group, lexicon: PartyWords, asked: boolean): boolean {
  const some = tokens.slice(group.from, group.to)
  return !asked && !group.self && lexicon.possessives.has(some[0]!.word)
}

function headAt(tokens: readonly Token[], numbers: readonly NumberMention[], at: number, lexicon: PartyWords): Group | null {
  const word = tokens[at]!.word
  const number = numbers.find((mention) => mention.from === at && !mention.ordinal)
  const group = (to: number, size: number, young = false, self = false): Group => ({ from: at, to, size, young, self })
  if (number) {
    const noun = tokens[number.to]?.word ?? ''
    const next = noun === '-' || noun === 'more' ? number.to + 1 : number.to
    const head = tokens[next]?.word ?? ''
    if (head === 'top') return { ...group(number.to, number.value), from: tokens[at - 1]?.word === 'a' ? at - 1 : at }
    if (head === 'of' && tokens[next + 1]?.word === 'us') return group(next + 2, number.value)
    if (lexicon.heads.has(head)) return group(next + 1, number.value)
    return lexicon.young.has(head) ? group(next + 1, number.value, true) : null
  }
  if (lexicon.self.has(word)) return group(at + 1, 1, false, true)
  if (lexicon.alone.has(word)) return group(at + 1, 1, false, true)
  if (!lexicon.possessives.has(word)) return null
  const count = numbers.find((mention) => mention.from === at + 1 && !mention.ordinal)
  const noun = tokens[count?.to ?? at + 1]?.word ?? ''
  if (lexicon.relatives.has(noun)) return group((count?.to ?? at + 1) + 1, count?.value ?? 1)
  return lexicon.parents.has(noun) ? group(at + 2, 2) : null
}

/** Adds the next group when "and", a comma or nothing but an article stands between. */
function joined(tokens: readonly Token[], numbers: readonly NumberMention[], group: Group, lexicon: PartyWords): Group | null {
  const mark = tokens[group.to]
  if (!mark) return null
  const linked = lexicon.joiners.has(mark.word)
  if (!linked && !mark.before.includes(',')) return null
  const next = headAt(tokens, numbers, linked ? group.to + 1 : group.to, lexicon)
  if (!next) return null
  return {
    from: group.from,
    to: next.to,
    size: group.size + next.size,
    young: group.young && next.young,
    self: group.self || next.self,
  }
}

/** "table for four", "book it for 4 at 5:30"; any lone number when the question was how many. */
function bareNumber(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  lexicon: PartyWords,
  asked: readonly string[],
): Group | null {
  const small = numbers.filter((number) => !number.ordinal && number.value > 0 && number.value < 100)
  const group = (number: NumberMention): Group => ({ ...number, size: number.value, young: false, self: false })
  if (asked.includes('people') && numbers.length === 1 && small[0] && !timeFollows(tokens, small[0])) return group(small[0])
  for (const number of small) {
    const lead = tokens[number.from - 1]?.word ?? ''
    const noun = tokens[number.from - 2]?.word ?? ''
    const next = tokens[number.to]
    if (!lexicon.leads.has(lead) || timeFollows(tokens, number)) continue
    const ends = !next || next.before !== '' || lexicon.after.has(next.word)
    const other = numbers.some((mention) => mention !== number && !mention.ordinal)
    if (ends && (lexicon.tables.has(noun) || asked.includes('people') || (other && lexicon.loneLead === lead && lexicon.after.has(next?.word ?? ''))))
      return group(number)
  }
  return null
}

function timeFollows(tokens: readonly Token[], number: NumberMention): boolean {
  const next = tokens[number.to]
  return !!next && (/^([ap]m|oclock|h|hrs?|th|st|nd|rd|minutes?|hours?|days?|weeks?)$/.test(next.word) || /^[:./-]$/.test(next.word) || /^\d/.test(next.word))
}
