import { templateFor } from '../../templates/index.ts'
import type { EmergencyRule } from '../../templates/template.ts'
import { fillText } from '../../templates/template.ts'
import { absorbPerson, sayPhone } from '../contact.ts'
import type { Dialogue, Play, Policy } from '../dialogue.ts'
import { readAddress } from '../places.ts'
import type { BrainEvent } from '../port.ts'
import type { TaskOf } from '../state.ts'
import { nameDanger } from '../topics/dangers.ts'

/**
 * Safety advice before any question, the team alerted in the same breath, then address and phone. Nothing here is
 * cheerful, and nothing claims an alert that did not go out.
 */
export const handleEmergency: Policy = async function* (d) {
  const running = d.state.task?.kind === 'emergency' ? d.state.task : null
  const { level, life_safety } = d.reading
  const isNew = life_safety || level === 'emergency'
  if (isNew && (!running || (life_safety && !running.life_safety))) {
    const task = openEmergency(d)
    if (task.category === d.state.alerted) return yield* calmDown(d)
    yield* giveAdvice(d, task)
    absorbPerson(d)
    yield* alertTeam(d, task)
    yield* askDetails(d, task, task.alerted)
    return true
  }
  if (running) return yield* followEmergency(d, running)
  if (!d.state.alerted || d.state.task || !(d.mentions('arrival') || d.mentions('madeSafe'))) return false
  yield* answerWorry(d, false)
  return true
}

/** The team knows already: no second alarm for the same thing. */
async function* calmDown(d: Dialogue): Play<boolean> {
  d.state.task = null
  yield* d.say(d.phrases.safety.keepSafe(emergencyNumber(d)))
  yield* d.say(d.phrases.safety.stayOn())
  return true
}

function openEmergency(d: Dialogue): TaskOf<'emergency'> {
  const category = nameDanger(d.reading.urgency.category ?? 'unknown', d.text, d.turn.agent.vertical)
  const task: TaskOf<'emergency'> = {
    kind: 'emergency',
    category,
    life_safety: d.reading.life_safety && findAdvice(d, category)?.life_safety !== false,
    reason: d.text,
    alerted: false,
  }
  d.state.task = task
  d.outcome.intent = 'emergency'
  return task
}

function* giveAdvice(d: Dialogue, task: TaskOf<'emergency'>) {
  const advice = sayAdvice(d, task.category)
  if (advice) yield* d.say([advice])
  else yield* d.say(d.phrases.safety.call(emergencyNumber(d)))
}

const emergencyNumber = (d: Dialogue) => d.turn.business.emergency_number ?? '911'

/** The rule of the agent's own template, in the language that is spoken; dangers of a house can come up anywhere. */
function findAdvice(d: Dialogue, category: string): EmergencyRule | undefined {
  const { agent } = d.turn
  const own =
    agent.template.language === d.language ? agent.template : templateFor(agent.vertical, d.language)
  const rules = [...own.emergencies, ...templateFor('home_services', d.language).emergencies]
  return rules.find((rule) => rule.category === category)
}

/** What to do first, ready to be said; null when the template has no advice for this danger. */
export function sayAdvice(d: Dialogue, category: string): string | null {
  const rule = findAdvice(d, category)
  const { agent, business } = d.turn
  const names = { business_name: business.name, agent_name: agent.name, emergency_number: emergencyNumber(d) }
  return rule ? fillText(rule.advice, names) : null
}

async function* alertTeam(d: Dialogue, task: TaskOf<'emergency'>): Play {
  const { safety } = d.phrases
  const { name, phone, address } = d.state.person
  const result = yield* d.use('escalate', {
    reason: describe(task),
    level: 'emergency',
    name: name ?? d.turn.contact?.name ?? undefined,
    phone: phone ?? d.turn.contact?.phone ?? undefined,
    address,
  })
  task.alerted = result.ok
  yield* d.say(result.ok ? safety.alerted() : safety.notAlerted(phoneOf(d)))
}

/** Address, then phone: the address only where somebody has to go there; what the alert has told is not sent twice. */
async function* askDetails(d: Dialogue, task: TaskOf<'emergency'>, isToldAll = false): Play {
  const { safety } = d.phrases
  const { person } = d.state
  if (needsAddress(d, task) && !person.address) return yield* d.ask('address', safety.askAddress())
  const phone = person.phone ?? (d.isVoice ? d.turn.contact?.phone : undefined)
  if (!phone) return yield* d.ask('phone', task.life_safety ? safety.askPhoneWhenSafe() : safety.askPhone())
  if (!isToldAll) return yield* passOn(d, task, phone)
  Object.assign(d.state, { task: null, alerted: task.category })
  yield* d.say(safety.stayOn())
}

/** Where the ambulance or the police go, the business does not. */
const personal = new Set(['medical', 'violence', 'self_harm', 'missing_person', 'call_for_help', 'help'])

function needsAddress(d: Dialogue, task: TaskOf<'emergency'>): boolean {
  const comesOut = d.turn.agent.intake_fields.some((field) => field.type === 'address')
  return comesOut && !personal.has(task.category)
}

async function* passOn(d: Dialogue, task: TaskOf<'emergency'>, phone: string): Play {
  const { safety } = d.phrases
  const { name, address } = d.state.person
  const result = yield* d.use('escalate', {
    reason: describe(task),
    level: 'emergency',
    name,
    phone,
    address,
  })
  d.state.task = null
  if (!result.ok) return yield* d.say(safety.notPassedOn(phoneOf(d)))
  d.state.alerted = task.category
  yield* d.say(
    address ? safety.passedOnAddress(address, sayPhone(d, phone)) : safety.passedOn(sayPhone(d, phone)),
  )
  const canVisit = !task.life_safety && !address && d.turn.business.services.length > 0
  if (canVisit) yield* d.ask('offer_earliest', safety.offerEarliest())
  else yield* d.say(safety.stayOn())
}

async function* followEmergency(d: Dialogue, task: TaskOf<'emergency'>): Play<boolean> {
  d.outcome.intent = 'emergency'
  if (d.mentions('allClear') || d.intends('stop')) {
    d.state.task = null
    yield* d.say(d.phrases.safety.allClear())
    return true
  }
  const before = { ...d.state.person }
  absorbPerson(d)
  if (d.isAsked('address')) d.state.person.address ??= readAddress(d)
  const isNew = d.state.person.address !== before.address || d.state.person.phone !== before.phone
  if (!isNew) yield* answerWorry(d, task.life_safety)
  yield* askDetails(d, task)
  return true
}

/** What people say while help is on its way: that they did as told, when somebody comes, that they are afraid. */
export function* answerWorry(d: Dialogue, lifeSafety: boolean): Generator<BrainEvent> {
  const { safety } = d.phrases
  if (d.mentions('madeSafe')) return yield* d.say(safety.madeSafe())
  if (d.mentions('arrival')) return yield* d.say(safety.arrivalUnknown(phoneOf(d)))
  const isAfraid =
    d.mentions('question') || d.reading.level !== 'routine' || d.intends('human_handoff', 'repeat')
  if (isAfraid) yield* d.say(lifeSafety ? safety.keepSafe(emergencyNumber(d)) : safety.teamKnows())
}

const describe = ({ category, reason }: TaskOf<'emergency'>) =>
  `Emergency (${category}): ${reason}`.slice(0, 480)
const phoneOf = (d: Dialogue) => (d.turn.business.phone ? sayPhone(d, d.turn.business.phone) : null)
