import type { Dialogue, Play } from '../dialogue.ts'
import type { BusinessService } from '../port.ts'
import { sayList } from '../say/moments.ts'
import { asksOtherWork } from '../slots/service.ts'
import { decapitalize } from '../speech.ts'
import { countSubjectWords } from '../topics/index.ts'
import { isCause } from './causes.ts'
import { servicesNamed } from './facts.ts'
import { sayRecalled } from './knowledge.ts'

/** Prices come from the service list or from the pages, word for word. There is no third source. */
export async function* answerPrice(d: Dialogue): Play<boolean> {
  const { facts } = d.phrases
  const { services } = d.turn.business
  const named = servicesNamed(d)
  const service = named.length === 1 ? named[0]! : named.length === 0 ? serviceOfTask(d) : null
  if (service?.price_text && named.length === 1 && asksOtherWork(d.text, service)) {
    return yield* answerOtherPrice(d, service, service.price_text)
  }
  if (service?.price_text) {
    yield* d.say(facts.price(decapitalize(service.name), service.price_text))
    return true
  }
  const isGeneral = named.length === 0 && countSubjectWords(d.text, d.language) === 0
  if (isGeneral && pointsAtUnknown(d)) {
    yield* admitNoPrice(d, null)
    return true
  }
  const priced = (isGeneral ? services : named).filter((one) => one.price_text)
  if (priced.length > 0 && !(isGeneral && service)) {
    yield* d.say(listPrices(d, priced))
    return true
  }
  const recalled = await d.turn.recall.search(service && isGeneral ? `${d.text} ${service.name}` : d.text)
  if (holdsPrice(recalled.answer?.text) && (yield* sayRecalled(d, recalled))) return true
  if (!d.intends('price_question') && !service && !isGeneral) return false
  yield* admitNoPrice(d, service ?? named[0] ?? null)
  return true
}

/** "How much would that be?", of what was just not found here. */
const pointsAtUnknown = (d: Dialogue) =>
  d.isAsked('offer_message') && /\b(it|that|this|eso|esto)\b/i.test(d.text)

/** What an installation costs, where the list has the repair: the pages may know, the price of the repair is none. */
async function* answerOtherPrice(d: Dialogue, service: BusinessService, price: string): Play<boolean> {
  const recalled = await d.turn.recall.search(d.text)
  const isAbout = recalled.answer && asksOtherWork(recalled.answer.text, service)
  if (isAbout && holdsPrice(recalled.answer?.text) && (yield* sayRecalled(d, recalled))) return true
  Object.assign(d.outcome, { answered: false, confidence: 0, sources: [] })
  d.state.unanswered = d.text
  yield* d.say(d.phrases.facts.priceUnknown(null))
  yield* d.say(d.phrases.facts.otherPrice(decapitalize(service.name), price))
  if (!d.state.task) yield* d.ask('offer_message', d.phrases.facts.offerAnswer())
  return true
}

/** A figure, or that it is free: an answer without either is none to "how much". */
function holdsPrice(text?: string): boolean {
  return text !== undefined && /\d|free|no charge|gratis|sin costo|gratuit/i.test(text)
}

function listPrices(d: Dialogue, services: readonly BusinessService[]): string[] {
  const { facts } = d.phrases
  if (d.turn.channel === 'chat' && services.length > 3) {
    return facts.priceList(services.map(({ name, price_text }) => `• ${name}: ${price_text}`).join('\n'))
  }
  const said = services
    .slice(0, d.isVoice ? 3 : 6)
    .map(({ name, price_text }) => `${decapitalize(name)} ${price_text}`)
  return facts.prices(sayList(said, 'and', d.language))
}

function serviceOfTask(d: Dialogue): BusinessService | null {
  const { task } = d.state
  const id =
    task?.kind === 'book'
      ? task.service_id
      : task?.kind === 'change'
        ? task.appointment?.service_id
        : d.state.service_id
  return d.turn.business.services.find((service) => service.id === id) ?? null
}

async function* admitNoPrice(d: Dialogue, service: BusinessService | null): Play {
  const { facts } = d.phrases
  Object.assign(d.outcome, { answered: false, confidence: 0, sources: [] })
  d.state.unanswered = d.text
  yield* d.say(facts.priceUnknown(service ? decapitalize(service.name) : null))
  if (!d.state.task) yield* d.ask('offer_message', facts.offerAnswer())
  yield* tellUnknownPrice(d)
}

/** The owner may want to hear at once of whoever asks for a price that nobody has written down. */
async function* tellUnknownPrice(d: Dialogue): Play {
  if (!isCause(d, 'unknown_price') || d.state.told.includes('unknown_price')) return
  d.state.told.push('unknown_price')
  const { name, phone } = d.state.person
  yield* d.use('escalate', {
    reason: `Asks for a price: ${d.text}`.slice(0, 480),
    level: 'soft',
    name,
    phone,
  })
}

/** How long a service takes: from the service list, else from the pages. */
export async function* answerDuration(d: Dialogue): Play<boolean> {
  const named = servicesNamed(d)
  const service =
    named.length === 1
      ? named[0]!
      : named.length === 0 && countSubjectWords(d.text, d.language) === 0
        ? serviceOfTask(d)
        : null
  if (!service) return false
  yield* d.say(d.phrases.facts.duration(decapitalize(service.name), service.duration_minutes))
  return true
}
