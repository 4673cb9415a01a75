import { templateFor } from '../../templates/index.ts'
import type { EmergencyRule } from '../../templates/template.ts'
import { fillText } from '../../templates/template.ts'
import { absorbPerson, sayPhone } from '../contact.ts'
import type { Dialogue, Play, Policy } from '../dialogue.ts'
import { splitSentences } from '../speech.ts'
import type { TaskOf } from '../state.ts'

/** Words of the reader → names in the templates, where the two differ. */
const sameDanger: Record<string, string> = {
  flood: 'water',
  flooding: 'water',
  leak: 'water',
  smoke: 'fire',
  injury: 'medical',
  breathing: 'medical',
  bleeding: 'medical',
  overdose: 'medical',
  allergic_reaction: 'medical',
  allergy: 'medical',
  unconscious: 'medical',
  chest_pain: 'medical',
  accident: 'medical',
  poisoning: 'medical',
  assault: 'violence',
  intruder: 'violence',
  crime: 'violence',
  suicide: 'self_harm',
  co: 'carbon_monoxide',
  electric: 'electrical',
  heating: 'no_heat',
  no_heating: 'no_heat',
}

/**
 * Safety advice before any question, the team alerted in the same breath, then address and phone. Nothing here is
 * cheerful, and nothing claims an alert that did not go out.
 */
export const handleEmergency: Policy = async function* (d) {
  const running = d.state.task?.kind === 'emergency' ? d.state.task : null
  const { level, life_safety, urgency } = d.reading
  const isNew = life_safety || level === 'emergency'
  if (isNew && (!running || (life_safety && !running.life_safety))) {
    const task = await openEmergency(d, urgency.category ?? 'unknown')
    yield* giveAdvice(d, task)
    yield* alertTeam(d, task)
    absorbPerson(d)
    yield* askDetails(d, task)
    return true
  }
  if (!running) return false
  return yield* followEmergency(d, running)
}

async function openEmergency(d: Dialogue, category: string): Promise<TaskOf<'emergency'>> {
  const task = {
    kind: 'emergency' as const,
    category: sameDanger[category] ?? category,
    life_safety: d.reading.life_safety,
    reason: d.text,
    alerted: false,
  }
  d.state.task = task
  d.outcome.intent = 'emergency'
  return task
}

/** The advice of the agent's own template, in the language that is spoken; else plain: call the emergency number. */
function* giveAdvice(d: Dialogue, task: TaskOf<'emergency'>) {
  const { agent } = d.turn
  const number = d.turn.business.emergency_number ?? '911'
  const own =
    agent.template.language === d.language ? agent.template : templateFor(agent.vertical, d.language)
  const rules: EmergencyRule[] = [...own.emergencies, ...templateFor('home_services', d.language).emergencies]
  const rule = rules.find((one) => one.category === task.category)
  const names = { business_name: d.turn.business.name, agent_name: agent.name, emergency_number: number }
  if (rule) yield* d.say([fillText(rule.advice, names)])
  const spoken = rule ? fillText(rule.advice, names) : ''
  if ((!rule && task.category !== 'pain') || (task.life_safety && !spoken.includes(number)))
    yield* d.say(d.phrases.safety.call(number))
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

/** Address, then phone: the address only where somebody has to go there. */
async function* askDetails(d: Dialogue, task: TaskOf<'emergency'>): Play {
  const { safety } = d.phrases
  const { person } = d.state
  if (needsAddress(d, task) && !person.address) return yield* d.ask('address', safety.askAddress())
  const phone = person.phone ?? (d.isVoice ? d.turn.contact?.phone : undefined)
  if (!phone) return yield* d.ask('phone', task.life_safety ? safety.askPhoneWhenSafe() : safety.askPhone())
  yield* passOn(d, task, phone)
}

function needsAddress(d: Dialogue, task: TaskOf<'emergency'>): boolean {
  const comesOut = d.turn.agent.intake_fields.some((field) => field.type === 'address')
  return comesOut && !['medical', 'violence', 'self_harm'].includes(task.category)
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
  yield* d.say(address ? safety.passedOnAddress(address, sayPhone(phone)) : safety.passedOn(sayPhone(phone)))
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
  takeAddress(d)
  const isNew = d.state.person.address !== before.address || d.state.person.phone !== before.phone
  if (!isNew && (d.mentions('question') || d.intends('human_handoff', 'repeat'))) {
    yield* giveAdvice(d, task)
  }
  yield* askDetails(d, task)
  return true
}

/** Asked for the address, people say it in any form: what has a figure or a few words is taken as it is. */
function takeAddress(d: Dialogue): void {
  if (!d.isAsked('address') || d.state.person.address || d.mentions('question') || d.reading.slots.phone)
    return
  if (/\d/.test(d.text) || splitSentences(d.text).join(' ').split(' ').length >= 3)
    d.state.person.address = d.text.trim()
}

const describe = ({ category, reason }: TaskOf<'emergency'>) =>
  `Emergency (${category}): ${reason}`.slice(0, 480)
const phoneOf = (d: Dialogue) => (d.turn.business.phone ? sayPhone(d.turn.business.phone) : null)
