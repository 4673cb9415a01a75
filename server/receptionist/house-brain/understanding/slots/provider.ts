import { foldText } from '../normalize.ts'
import type { Language, Mention, ReadingContext, Token, Utterance } from '../types.ts'

interface ProviderWords {
  /** Words in front of a name: "with", "at", "see". */
  leads: ReadonlySet<string>
  /** Phrases that announce one: "name is". */
  announcements: ReadonlySet<string>
  titles: ReadonlySet<string>
  /** Small words inside a name. */
  inside: ReadonlySet<string>
  /** Words that no name contains, where a name in lower case ends. */
  stops: ReadonlySet<string>
  /** Kinds of places: a lead before one of these names nobody. */
  common: ReadonlySet<string>
}
const words = (list: string) => new Set(list.split(' '))
const providerWords: Record<Language, ProviderWords> = {
  en: {
    leads: words('with at see visit consult book try want prefer is was like for to of appointment and go'),
    announcements: words('name named called'),
    titles: words('dr doctor dra mr mrs ms miss prof professor'),
    inside: words('of and the & - at for on'),
    stops: words(
      'i you he she it we they me him her us them my your their our this that these those is are was were be am do does ' +
        'did have has had can could will would should may might on for to from if when what where which who how please ' +
        'thanks thank and or but so because yes no not there here now then available any some a an available slot ' +
        'appointment time day today tomorrow next again instead soon asap possible book want need like schedule make ' +
        'around about before after until by as up out over in need think saw had really just',
    ),
    common: words(
      'dentist doctor salon therapist stylist hairdresser clinic office place shop hotel restaurant reception desk home work ' +
        'least all noon night lunch time moment once center the same first last that this one someone somebody anyone ' +
        'another other friend wife husband son daughter mother father kid kids child children dental hair new',
    ),
  },
  es: {
    leads: words('con en ver visitar donde consultar a al es prefiero quiero'),
    announcements: words('llama llamado llamada nombre'),
    titles: words('dr dra doctor doctora sr sra senor senora senorita lic licenciado licenciada'),
    inside: words('de del la los y e & -'),
    stops: words(
      'yo tu usted el ella ellos nosotros me te le nos les mi su este esta ese esa es son era fue ser estar esta hay tiene ' +
        'tengo quiero puedo podria para por si cuando que donde cual quien como favor gracias y o pero porque no aqui ahora ' +
        'disponible una un cita hora dia hoy manana proximo otra vez mejor antes despues hasta sobre a las los con',
    ),
    common: words(
      'dentista doctor doctora salon terapeuta estilista clinica oficina consultorio lugar hotel restaurante casa trabajo ' +
        'alguien cualquiera otro otra mismo misma mi su',
    ),
  },
}

/** The person or place that an appointment shall be with: known names first, then "with X", "Dr. X", "at the X". */
export function readProvider(
  utterance: Utterance,
  context: ReadingContext,
  taken: ReadonlySet<number>,
): Mention | null {
  const { tokens, lang, text } = utterance
  const known = knownName(utterance, context.vocabulary.providers ?? [])
  if (known) return known
  const lexicon = providerWords[lang]
  const asked = context.asked.includes('provider')
  const written = /[A-Z]/.test(text.slice(1))
  const stretch = written
    ? capitalised(tokens, lexicon, taken, asked)
    : (spokenName(tokens, lexicon, taken, asked) ?? (asked ? wholeAnswer(tokens, lexicon, taken) : null))
  if (!stretch || (context.asked.includes('city') && !asked)) return null
  const [start, end] = [tokens[stretch.from]!.start, tokens[stretch.to - 1]!.end]
  return { slot: 'provider', value: wording(tokens.slice(stretch.from, stretch.to), text), start, end }
}

/** The words of a name without the fillers between them. */
function wording(tokens: readonly Token[], text: string): string {
  return tokens.reduce((said, token, n) => {
    const between = n ? text.slice(tokens[n - 1]!.end, token.start) : ''
    return said + (/[\p{L}\d]/u.test(between) ? ' ' : between) + token.raw
  }, '')
}

/** A name from the business's own list that the utterance contains, wholly or by its rarest word. */
function knownName(utterance: Utterance, names: readonly string[]): Mention | null {
  for (const name of names) {
    const parts = foldText(name).match(/[a-z0-9]+/g) ?? []
    const first = parts.findIndex((part) => part.length > 2 && !/^(dr|dra|doctor|doctora|the)$/.test(part))
    const at = utterance.tokens.findIndex(
      (token) => token.word === parts[first] || token.word === parts.at(-1),
    )
    const token = utterance.tokens[at]
    if (token && first >= 0) return { slot: 'provider', value: name, start: token.start, end: token.end }
  }
  return null
}

interface Stretch {
  from: number
  to: number
}
const isCapital = (token: Token | undefined) => !!token && /^\p{Lu}/u.test(token.raw)

/** "at the Ap Luxe Salon", "Dr. David I. Thompson": capitals tell where the name ends. */
function capitalised(
  tokens: readonly Token[],
  lexicon: ProviderWords,
  taken: ReadonlySet<number>,
  asked: boolean,
): Stretch | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const title = lexicon.titles.has(token.word) && isCapital(token)
    if (!isCapital(token) || taken.has(at) || token.word === 'i') continue
    if (!title && !announced(tokens, at, lexicon, asked)) continue
    const to = nameEnd(tokens, at, lexicon, taken)
    const useful = tokens
      .slice(at, to)
      .some((word) => !lexicon.titles.has(word.word) && !lexicon.common.has(word.word))
    if (useful) return { from: at, to }
  }
  return null
}

function announced(tokens: readonly Token[], at: number, lexicon: ProviderWords, asked: boolean): boolean {
  if (at === 0) return asked && !lexicon.stops.has(tokens[0]!.word) && isCapital(tokens[1])
  const last = tokens[at - 1]!.word
  const before = /^(the|el|la)$/.test(last) ? (tokens[at - 2]?.word ?? '') : last
  if (tokens[at]!.before.includes('.') && !asked) return false
  const place = before !== 'for' && before !== 'to' && before !== 'of' && before !== 'and' && before !== 'is'
  if (lexicon.leads.has(before) && (place || asked)) return true
  return lexicon.announcements.has(before) && asked
}

/** The first token behind a capitalised name: small words count when another capital follows. */
function nameEnd(
  tokens: readonly Token[],
  from: number,
  lexicon: ProviderWords,
  taken: ReadonlySet<number>,
): number {
  let to = from + 1
  for (let at = to; at < tokens.length && !taken.has(at); at++) {
    const token = tokens[at]!
    const ended =
      /[!?;,]/.test(token.before) || (token.before.includes('.') && tokens[at - 1]!.word.length > 2)
    if (ended) break
    const joint = lexicon.inside.has(token.word)
    if (isCapital(token) && token.word !== 'i') to = at + 1
    else if (isCapital(token) && tokens[at]!.raw === 'I' && isCapital(tokens[at + 1])) to = at + 1
    else if (token.word === '-' && token.start === tokens[at - 1]!.end && tokens[at + 1]) to = ++at + 1
    else if (!joint) {
      // "Rutherford Dental lab": one last word in lower case that names a kind of place.
      if (/^(lab|salon|clinic|center|office|cuts|spa|studio|clinica|centro)$/.test(token.word)) to = at + 1
      break
    }
  }
  return to
}

/** Transcripts have no capitals: the name runs from its lead to the first word that no name contains. */
function spokenName(
  tokens: readonly Token[],
  lexicon: ProviderWords,
  taken: ReadonlySet<number>,
  asked: boolean,
): Stretch | null {
  for (let at = 0; at < tokens.length; at++) {
    const title =
      lexicon.titles.has(tokens[at]!.word) && tokens[at + 1] && !lexicon.stops.has(tokens[at + 1]!.word)
    const lead = tokens[at - 1]?.word ?? ''
    const strong = lead === 'with' || lead === 'con'
    const led = strong || (asked && (lead === 'at' || lead === 'for' || lead === 'visit' || lead === 'en'))
    if (!title && !led) continue
    const from = /^(the|el|la)$/.test(tokens[at]!.word) ? at + 1 : at
    let to = from
    while (
      to < tokens.length &&
      to - from < 9 &&
      !taken.has(to) &&
      (!lexicon.stops.has(tokens[to]!.word) || initial(tokens, to, from, lexicon))
    )
      to++
    const name = tokens.slice(from, to)
    const names = name.filter(
      ({ word }) => !lexicon.stops.has(word) && !lexicon.titles.has(word) && !lexicon.common.has(word),
    )
    if (names.length && !lexicon.stops.has(name[0]!.word) && (title || !lexicon.common.has(name[0]!.word)))
      return { from, to }
  }
  return null
}

/** "dr david i thompson": a letter between two names is an initial, not a pronoun. */
function initial(tokens: readonly Token[], at: number, from: number, lexicon: ProviderWords): boolean {
  const next = tokens[at + 1]
  return at > from && tokens[at]!.word.length === 1 && !!next && !lexicon.stops.has(next.word)
}

/** "uh rae talbot salon", when the question was with whom. */
function wholeAnswer(
  tokens: readonly Token[],
  lexicon: ProviderWords,
  taken: ReadonlySet<number>,
): Stretch | null {
  const free =
    tokens.length <= 5 && tokens.every((token, at) => !taken.has(at) && !lexicon.stops.has(token.word))
  return free && tokens.length >= 2 ? { from: 0, to: tokens.length } : null
}
