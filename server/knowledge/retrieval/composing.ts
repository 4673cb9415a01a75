import type { Language } from '#contract/languages.ts'
import { weekdays } from '#contract/time.ts'
import { mergeHours, readOpeningHours } from '../reading/opening-hours.ts'
import { splitSentences } from '../reading/text-cleaning.ts'
import { holdsAnswer } from './answer-signs.ts'
import { sayHours } from './hours-speech.ts'
import type { Passage, Unit } from './passage.ts'
import { type Question, readQuestion } from './question.ts'
import { foldText } from './terms.ts'
import type { ScoredUnit } from './unit-scoring.ts'
import { itemsOf } from './unit-traits.ts'

export interface Composed {
  text: string
  used: ScoredUnit[]
}

const maxCharacters = 420
const maxItems = 8

/** Puts the best units into one to three sentences: rows with their headings, lists with what announces them. */
export function composeAnswer(question: Question, units: ScoredUnit[], language: Language): Composed {
  // A heading with nothing to say beneath it announces an answer, and is none.
  const best = units.slice(0, 4).find((unit) => sayUnit(unit, question) !== '')
  if (!best) return { text: '', used: units.slice(0, 1) }
  const hours = question.kind === 'hours' ? composeHours(question, best, units, language) : null
  if (hours) return hours
  const parts = [sayUnit(best, question)]
  const used = [best]
  const mostUnits = question.wantsList || question.kind === 'price' ? 3 : 2
  for (const other of units.slice(0, 8)) {
    if (other === best) continue
    const length = parts.reduce((sum, part) => sum + part.length, 0)
    if (used.length >= mostUnits || length > maxCharacters * 0.6) break
    if (!isWorthAdding(question, best, other, used)) continue
    const said = sayUnit(other, question)
    if (said === '' || parts.some((part) => part.includes(other.unit.text) || said.includes(part))) continue
    parts.push(said)
    used.push(other)
  }
  return { text: shorten(parts.map(endSentence).join(' ')), used: withSupporters(used, units) }
}

/** As many whole sentences as can be listened to; a list is one, however long. */
function shorten(text: string): string {
  const [first = '', ...others] = splitSentences(text)
  let said = first.slice(0, 900)
  for (const sentence of others) {
    if (said.length + sentence.length > maxCharacters + 60) break
    said += ` ${sentence}`
  }
  return said
}

/** A further unit is said when it is nearly as good, and adds to the first: a neighbour, or another page's word. */
function isWorthAdding(question: Question, best: ScoredUnit, other: ScoredUnit, used: ScoredUnit[]): boolean {
  if (!other.holds && question.kind !== 'plain') return false
  if (
    other.unit.kind === 'link' ||
    other.unit.text.endsWith('?') ||
    used.some((one) => one.unit.intro === other.index && one.passage === other.passage)
  )
    return false
  const isNeighbour =
    other.passage === best.passage &&
    Math.abs(other.index - best.index) === 1 &&
    other.unit.paragraph === best.unit.paragraph
  return isNeighbour
    ? other.score >= best.score - 0.3
    : other.score >= best.score - 0.1 && other.coverage >= best.coverage
}

/** Sources are cited best first: those that are quoted, then pages that say nearly the same. */
function withSupporters(used: ScoredUnit[], units: ScoredUnit[]): ScoredUnit[] {
  return [
    ...used,
    ...units
      .slice(1, 6)
      .filter((unit) => unit.coverage >= used[0]!.coverage && unit.holds && !used.includes(unit)),
  ]
}

function sayUnit(scored: ScoredUnit, question: Question): string {
  return tidy(wordUnit(scored, question))
}

function wordUnit({ passage, unit, index, needsHeading }: ScoredUnit, question: Question): string {
  const heading = unit.headings.at(-1)
  if (unit.kind === 'heading') return sayHeading(passage, index, question)
  const items = itemsOf(passage, index)
  if (items.length > 0) return `${unit.text} ${joinItems(items)}${followUp(passage, index, items)}`
  if (unit.kind === 'sentence' && !isFragment(unit.text))
    return heading && isQuestion(heading)
      ? answerBelow(passage, index, isOtherYesNo(question, heading))
      : withFollowing(passage, index)
  const announced = passage.units[unit.intro]
  if (question.wantsList && announced) return `${announced.text} ${joinItems(itemsOf(passage, unit.intro))}`
  if (question.wantsList && heading) {
    const siblings = passage.units.filter(
      (other) => other.headings.at(-1) === heading && other.kind !== 'sentence' && other.kind !== 'link',
    )
    if (siblings.length > 1) return `${heading}: ${joinItems(siblings)}`
  }
  if (!heading || !needsHeading || isQuestion(heading) || foldText(unit.text).startsWith(foldText(heading)))
    return announced ? `${announced.text} ${unit.text}` : unit.text
  return `${heading}: ${unit.text}`
}

/** A heading answers as one of several of its kind, or with the first thing said under it. */
function sayHeading(passage: Passage, index: number, question: Question): string {
  const unit = passage.units[index]!
  const parent = unit.headings.at(-1)
  const listed = passage.units.filter(
    (other) => other.headings.at(-1) === unit.text && (other.kind === 'item' || other.kind === 'row'),
  )
  if (listed.length > 0) return `${unit.text}: ${joinItems(listed)}`
  const siblings = passage.units.filter(
    (other) => other.kind === 'heading' && other.headings.join('\n') === unit.headings.join('\n'),
  )
  if (question.wantsList && siblings.length > 1)
    return parent ? `${parent}: ${joinItems(siblings)}` : joinItems(siblings)
  const below = passage.units[index + 1]
  if (below?.kind !== 'sentence' || below.headings.at(-1) !== unit.text)
    return question.kind === 'plain' || !holdsAnswer(question.kind, unit.text) ? '' : unit.text
  return question.kind === 'person' ? `${unit.text}: ${below.text}` : withFollowing(passage, index + 1)
}

/** "Do you take cash?" is answered by one sentence of the answer to "How can I pay?". */
const isOtherYesNo = (question: Question, heading: string) =>
  question.isYesNo && !readQuestion(heading).isYesNo

/** Under a question stands its answer: it is said from its start, as far as it is short, or from the sentence that counts. */
function answerBelow(passage: Passage, index: number, fromHere: boolean): string {
  const unit = passage.units[index]!
  const own = passage.units
    .map((other, i) => ({ other, i }))
    .filter(({ other }) => other.headings.at(-1) === unit.headings.at(-1))
  const from = own.findIndex(({ i }) => i === index)
  if (fromHere) return joinUnits(own.slice(from).map(({ other }) => other))
  const whole = joinUnits(own.map(({ other }) => other))
  return whole.length <= maxCharacters
    ? whole
    : joinUnits(own.slice(Math.max(0, from - 1), from + 2).map(({ other }) => other))
}

/** How a sentence begins that is not understood without the one before it. */
const pointsBack =
  /^(?:after (?:that|this)|before (?:that|this)|otherwise|then|later|it|they|this|these|those|but|however|also|even then|despu[eé]s|luego|si no|m[aá]s tarde|de lo contrario|entonces|eso|esto|estos|estas|tambi[eé]n|pero|adem[aá]s)(?![\p{L}\p{N}])/iu

/** A short sentence is said with the one that goes on from it, and one that points back with what it points at. */
function withFollowing(passage: Passage, index: number): string {
  const unit = passage.units[index]!
  const [before, next] = [passage.units[index - 1], passage.units[index + 1]]
  const goesWith = (other: Unit | undefined): other is Unit =>
    other?.kind === 'sentence' && other.paragraph === unit.paragraph && other.text.length < 200
  if (pointsBack.test(unit.text) && goesWith(before)) return `${before.text} ${unit.text}`
  const goesOn = goesWith(next) && unit.text.length < 90 && !next.text.endsWith(':')
  return goesOn ? `${unit.text} ${next.text}` : unit.text
}

function followUp(passage: Passage, index: number, items: Unit[]): string {
  const last = passage.units.indexOf(items.at(-1)!)
  const next = passage.units[last + 1]
  const same =
    next &&
    next.kind === 'sentence' &&
    next.headings.at(-1) === passage.units[index]!.headings.at(-1) &&
    next.text.length < 140
  return same ? `. ${next.text}` : ''
}

function joinItems(items: Unit[]): string {
  const said = items
    .filter(({ kind }) => kind !== 'link')
    .slice(0, maxItems)
    .map(({ text }) => text.replace(/[.;]$/, ''))
  return said.join('; ')
}

function joinUnits(units: Unit[]): string {
  let text = ''
  for (const unit of units) {
    if (unit.kind === 'link') continue
    const glue = text === '' ? '' : unit.kind !== 'sentence' && !text.endsWith(':') ? '; ' : ' '
    text =
      (glue === ' ' && text !== '' && !/[.:!?;]$/.test(text) ? `${text}.` : text) +
      glue +
      (glue === '; ' ? unit.text.replace(/\.$/, '') : unit.text)
  }
  return text
}

/** Hours are said as one, whatever rows they stand in: "Monday to Friday, 8 AM to 4:30 PM; closed on Saturday and Sunday." */
function composeHours(
  question: Question,
  best: ScoredUnit,
  units: ScoredUnit[],
  language: Language,
): Composed | null {
  if (!best.holds || !readOpeningHours(best.unit.text)) return null
  const heading = best.unit.headings.at(-1)
  const rows = best.passage.units.filter(
    (unit) =>
      unit === best.unit ||
      (best.unit.kind === 'row' && unit.kind === 'row' && unit.headings.at(-1) === heading),
  )
  const read = rows.map((row) => readOpeningHours(row.text)).filter((hours) => hours !== null)
  const merged = rows.length > 1 ? mergeHours(read) : null
  const text = merged ? sayHours(merged.hours, language, question.days) : sayUnit(best, question)
  const saysDays = question.days.every((day) => read.some((hours) => hours.days.includes(day)))
  const speaksOfOpening =
    /hour|open|horario|atencion|abiert/.test(
      foldText(`${heading ?? ''} ${best.unit.text} ${best.passage.stored.title}`),
    ) || read.flatMap(({ days }) => days).length >= weekdays.length
  // Hours of something else, on other days than those asked for, say nothing of them.
  if (question.days.length > 0 && !saysDays && !speaksOfOpening) return null
  return { text: endSentence(text), used: withSupporters([best], units) }
}

/** Columns that name themselves: "$145" needs no "Price:" before it. */
const columnLabel = /^(?:time|duration|price|cost|fee|rate|precio|coste|costo|tarifa|duraci[oó]n|tiempo):\s*/i
const otherLabel = /^(\p{L}[\p{L} ]{0,30}):\s*/u
const sayLabel = (_: string, label: string) => `${label.toLowerCase()} `

/** Rows and dotted lines as they are said: "Drain cleaning: 60 minutes, $145". */
function tidy(text: string): string {
  return text
    .replace(/\s*(?:\.\s?){3,}\s*(?=\S)/g, ': ')
    .split('; ')
    .map((item) => {
      const [label, ...cells] = item.split(' — ')
      if (cells.length === 0 || label!.length > 60) return item
      const said = cells.map((cell) => cell.replace(columnLabel, '').replace(otherLabel, sayLabel))
      return `${label}: ${said.join(', ')}`
    })
    .join('; ')
}

const isQuestion = (text: string) => /\?\s*$/.test(text)
const isFragment = (text: string) => text.split(/\s+/).length <= 6 && !/[.!]$/.test(text)
const endSentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text.replace(/[:;,]$/, '')}.`)
