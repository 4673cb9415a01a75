import type { IntakeField } from '#contract/templates.ts'
import { templateFor } from '../../templates/index.ts'
import { asksBack, isQuestion, readYesNo } from '../answers.ts'
import type { Dialogue, Play } from '../dialogue.ts'
import { readAddress } from '../places.ts'
import { sayList } from '../say/moments.ts'
import { decapitalize } from '../speech.ts'
import { countSubjectWords, foldText, mentions } from '../topics/index.ts'
import { giveNotice } from './notice.ts'

/** What the trade needs to know, one field at a time. An answer, also a refusal, is never asked for again. */

/** The next required field of these types that nobody has answered yet. */
export function nextIntake(d: Dialogue, types: readonly IntakeField['type'][]): IntakeField | undefined {
  return d.turn.agent.intake_fields.find(
    (field) =>
      field.required &&
      types.includes(field.type) &&
      answerTo(d, field) === undefined &&
      !(
        isAboutOrders(d, field) &&
        d.state.task?.kind === 'lead' &&
        !mentions(d.state.task.about, 'order', d.language)
      ),
  )
}

/** In a shop, the number and the e-mail address of an order: wholesale has neither. */
const isAboutOrders = (d: Dialogue, { key }: IntakeField) =>
  d.turn.agent.vertical === 'ecommerce' && ['order_number', 'email'].includes(key)

function answerTo(d: Dialogue, field: IntakeField): string | undefined {
  const { person, intake } = d.state
  const known = { name: person.name, phone: person.phone, email: person.email, address: person.address }
  return intake[field.key] ?? (field.type in known ? known[field.type as keyof typeof known] : undefined)
}

/** Asks in the language that is spoken; fields of the template exist in both. */
export async function* askIntake(d: Dialogue, field: IntakeField): Play {
  const own = templateFor(d.turn.agent.vertical, d.language).intake_fields.find(
    (one) => one.key === field.key,
  )
  const isOwn = d.turn.agent.template.language === d.language
  if (field.type === 'text' || field.type === 'choice') yield* giveNotice(d)
  yield* d.ask(`intake:${field.key}`, d.phrases.messages.backTo((isOwn ? field : (own ?? field)).question))
}

/** Takes the answer to the field that was asked; after three questions in vain it is left open. Returns whether there was one. */
export function continueIntake(d: Dialogue, toldOther = false): boolean {
  const key = d.answering?.about.startsWith('intake:') ? d.answering.about.slice('intake:'.length) : null
  const field = d.turn.agent.intake_fields.find((one) => one.key === key)
  if (!field) return false
  const isRefused =
    d.text.split(/\s+/).length < 8 && (d.mentions('decline') || d.mentions('lost') || d.intends('unsure'))
  const value = isRefused
    ? ''
    : (readField(d, field) ?? (d.answering!.times >= 2 && !toldOther && !isQuestion(d) ? '' : undefined))
  if (value === undefined) return false
  if (field.type === 'address' && value) d.state.person.address = value
  d.state.intake[field.key] = value
  return true
}

function readField(d: Dialogue, field: IntakeField): string | undefined {
  const { slots } = d.reading
  const text = d.text.trim()
  const isAside = asksBack(d) && text.split(/\s+/).length < 25
  switch (field.type) {
    case 'yes_no':
      return readYesNo(d) ?? undefined
    case 'choice':
      return readOption(d, field) ?? (isAside ? undefined : d.answering!.times >= 1 ? text : undefined)
    case 'date':
      return slots.date_of_birth ?? slots.date ?? (isAside ? undefined : text)
    case 'name':
      return d.state.person.name
    case 'phone':
      return slots.phone
    case 'email':
      return slots.email
    case 'address':
      return readAddress(d)
    default:
      return isAside || (readYesNo(d) !== null && text.split(/\s+/).length < 3) ? undefined : text
  }
}

/** The fields that a story answers; a number or a wish has its own. */
const stories = new Set(['problem', 'reason', 'issue', 'summary', 'service_wish', 'property'])

/** A first sentence that tells a story is not asked for again; "drain cleaning on Thursday at ten" tells none. */
export function fillStory(d: Dialogue, words: number): void {
  const field = d.turn.agent.intake_fields.find(
    (one) => stories.has(one.key) && one.required && answerTo(d, one) === undefined,
  )
  const story = withoutTimes(d)
  if (!field || story.split(/\s+/).length < words) return
  const beside = d.turn.business.services.reduce(
    (rest, { name }) => rest.replace(foldText(name), ' '),
    foldText(story),
  )
  if (countSubjectWords(beside, d.language) < 3) return
  d.state.intake[field.key] = story
}

/** What was said, without when somebody would like to come: that stands in the appointment. */
function withoutTimes(d: Dialogue): string {
  const spans = d.reading.moments.filter(({ past }) => !past).map(({ span }) => span)
  const cut = spans.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), d.text)
  return cut
    .replace(/\s+(?:on|at|for|el|a las?|para)?\s*(?=[,.!?]|$)/gi, '')
    .replace(/\s*,(?=\s*[,.!?]|\s*$)/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim()
}

/** Choices that a sentence has made unasked: "a lawyer for my divorce". Returns whether there was one. */
export function fillChoices(d: Dialogue): boolean {
  const before = Object.keys(d.state.intake).length
  for (const field of d.turn.agent.intake_fields) {
    const value = field.type === 'choice' && !(field.key in d.state.intake) ? readOption(d, field) : undefined
    if (value) d.state.intake[field.key] = value
  }
  return Object.keys(d.state.intake).length > before
}

/** Words of an option that tell nothing apart. */
const structural = new Set(
  'the and for your one something somebody else just answer with una unas los las del sus por para con otro otra solo respuesta'.split(
    ' ',
  ),
)

const wordsIn = (text: string) => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The option whose words were said, in either language of the template. */
function readOption(d: Dialogue, field: IntakeField): string | undefined {
  const said = foldText(d.text)
  const own = templateFor(d.turn.agent.vertical, d.language).intake_fields.find(
    (one) => one.key === field.key,
  )
  const options = [...(own?.options ?? []), ...(field.options ?? [])]
  /** "Injury or accident" is either; "I live in one of your homes" is all of it. */
  const alternatives = (label: string) =>
    label
      .split(/,| (?:or|and|o|y|u|e) |[()]/)
      .map((part) => wordsIn(part).filter((word) => word.length > 2 && !structural.has(word)))
      .filter((words) => words.length > 0)
  const isSaid = (word: string) =>
    wordsIn(said).some((other) =>
      word.length < 5 ? other === word : other.startsWith(word.slice(0, Math.max(4, word.length - 2))),
    )
  const isNamed = (label: string) =>
    said.includes(foldText(label)) || alternatives(label).some((words) => words.every(isSaid))
  return options.find(({ label }) => isNamed(label))?.value
}

/** The choices of a field, read out when an answer fitted none. */
export function sayOptions(d: Dialogue, field: IntakeField): string {
  const own = templateFor(d.turn.agent.vertical, d.language).intake_fields.find(
    (one) => one.key === field.key,
  )
  const labels = (own?.options ?? field.options ?? []).map(({ label }) => decapitalize(label))
  return sayList(d.isVoice ? labels.slice(0, 4) : labels, 'or', d.language)
}
