import { isQuestion } from '../answers.ts'
import { absorbPerson } from '../contact.ts'
import type { Dialogue, Play } from '../dialogue.ts'
import { saysWhen } from '../slots/wish.ts'
import type { TaskOf } from '../state.ts'
import { foldText } from '../topics/index.ts'
import { answersOf } from './closing.ts'
import { continueContact } from './contacting.ts'
import { askIntake, continueIntake, fillChoices, fillStory, nextIntake, sayOptions } from './intake.ts'
import { giveNotice } from './notice.ts'
import { confirmHeard, unconfirmedDetails } from './read-back.ts'

type Lead = TaskOf<'lead'>

/** Takes down who is interested in what: the fields of the trade, one at a time. */
export async function* beginLead(d: Dialogue, withIntro = true): Play {
  const task: Lead = { kind: 'lead', intent: leadIntent(d), about: d.text }
  d.state.task = task
  absorbPerson(d)
  fillChoices(d)
  fillStory(d, aboutOrder(d) && !d.mentions('question') ? 5 : 9)
  if (aboutOrder(d)) yield* d.say(d.phrases.messages.cannotSeeOrders())
  else if (withIntro) yield* d.say(d.phrases.messages.leadIntro())
  yield* giveNotice(d)
  yield* proceedLead(d, task)
}

/** Orders are looked up by people: the desk takes down what they need. */
export const aboutOrder = (d: Dialogue) => d.turn.agent.vertical === 'ecommerce' && d.mentions('order')

/** The intent of the template whose words were said. */
function leadIntent(d: Dialogue): string {
  const said = foldText(d.text)
  const intents = d.turn.agent.template.lead_intents
  const words = (label: string) =>
    foldText(label)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3)
  return (
    intents.find(({ label }) => words(label).some((word) => said.includes(word.slice(0, 6))))?.key ??
    'inquiry'
  )
}

export async function* continueLead(d: Dialogue, task: Lead): Play<boolean> {
  const newPerson = absorbPerson(d)
  const newIntake = continueIntake(d, newPerson)
  const contact = yield* continueContact(d)
  if (contact === 'refused') d.state.task = null
  if (contact === 'refused' || contact === 'asked') return true
  if (newPerson || newIntake || contact === 'taken') {
    yield* proceedLead(d, task)
    return true
  }
  if (noteTime(d)) {
    yield* d.say(d.phrases.messages.noted(d.text.trim().replace(/[.!]+$/, '')))
    yield* proceedLead(d, task)
    return true
  }
  const field = d.turn.agent.intake_fields.find((one) => d.isAsked(`intake:${one.key}`))
  if (field?.type !== 'choice' || d.mentions('question')) return false
  yield* d.ask(`intake:${field.key}`, d.phrases.messages.choose(sayOptions(d, field)))
  return true
}

/** When somebody would like to be called or to come: the team reads it with the rest. */
function noteTime(d: Dialogue): boolean {
  if (!saysWhen(d.reading) || isQuestion(d) || d.text.split(/\s+/).length > 8) return false
  d.state.intake.preferred_time = d.text.trim()
  return true
}

export async function* proceedLead(d: Dialogue, task: Lead): Play {
  const { person } = d.state
  const { booking, messages } = d.phrases
  const wantsContact = !person.phone && !person.email
  const field = nextIntake(d, ['text', 'choice', 'address', 'date', 'yes_no', 'name', 'phone', 'email'])
  if (field?.type === 'name') return yield* d.ask('name', messages.askName())
  if (field?.type === 'phone' && wantsContact) return yield* d.ask('phone', messages.askPhone())
  if (field?.type === 'email') return yield* d.ask('contact', [field.question])
  if (field && field.type !== 'phone') return yield* askIntake(d, field)
  if (!person.name) return yield* d.ask('name', messages.askName())
  if (wantsContact) return yield* d.ask('contact', booking.askContact())
  if (yield* confirmHeard(d)) return
  yield* capture(d, task)
}

async function* capture(d: Dialogue, task: Lead): Play {
  const { messages, social } = d.phrases
  const { name, phone, email, address } = d.state.person
  const intake = answersOf(address, d.state.intake, unconfirmedDetails(d))
  const result = yield* d.use('capture_lead', {
    name,
    phone,
    email,
    intent: task.intent,
    summary: task.about.slice(0, 4000),
    intake,
  })
  d.state.task = null
  if (!result.ok) return yield* d.say(messages.failed(d.turn.business.phone ?? null))
  yield* d.say(messages.leadTaken(name!))
  yield* d.ask('anything_else', social.anythingElse())
}
