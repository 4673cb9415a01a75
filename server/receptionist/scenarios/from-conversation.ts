import type { Conversation } from '#contract/conversations.ts'
import type { Language } from '#contract/languages.ts'
import { type Expectation, NewScenario, ScenarioSkill } from '#contract/scenarios.ts'
import { weekdays } from '#contract/time.ts'
import { getConversation, listReceiptRows } from '#server/conversations/index.ts'
import { allow } from '#server/organizations/index.ts'
import { DomainError } from '#server/platform/errors.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { understand } from '../house-brain/understanding/understand.ts'
import { type Profile, readAgentProfile } from '../profile.ts'
import { anonymize, type Details } from './anonymizing.ts'
import { cut, person } from './generating/draft.ts'

type ReceiptRow = Awaited<ReturnType<typeof listReceiptRows>>[number]

/** Skills whose use says what the conversation came to; looking things up is the receptionist's own affair. */
const telling = [
  'book_appointment',
  'reschedule_appointment',
  'cancel_appointment',
  'take_message',
  'escalate',
]
const outcomes = {
  book_appointment: 'booked',
  reschedule_appointment: 'rescheduled',
  cancel_appointment: 'cancelled',
  take_message: 'message',
  escalate: 'escalated',
} as const

/**
 * Makes a draft of a scenario from a conversation: what the visitor said, at the same weekday and time, and what
 * really came of it. Personal details give way to facts of somebody invented. Nothing is stored.
 * @throws DomainError `not_found`; `unprocessable` when no receptionist had it or nothing was said in it
 */
export async function draftFromConversation(
  ctx: TenantContext,
  conversationId: string,
): Promise<{ agent_id: string; scenario: NewScenario }> {
  allow(ctx, 'agents.write')
  const conversation = await getConversation(ctx, conversationId)
  const agentId = conversation.agent_id
  const profile = agentId ? await readAgentProfile(ctx, agentId) : null
  if (!agentId || !profile)
    throw new DomainError('unprocessable', 'The receptionist of this conversation is no longer there.')
  const said = conversation.messages.filter(({ role }) => role === 'visitor')
  if (said.length === 0) throw new DomainError('unprocessable', 'Nothing was said in this conversation.')
  const receipts = await listReceiptRows(ctx, conversationId)
  return { agent_id: agentId, scenario: draft(conversation, receipts, profile) }
}

function draft(conversation: Conversation, receipts: readonly ReceiptRow[], profile: Profile): NewScenario {
  const { language, channel, messages, started_at } = conversation
  const at = Temporal.Instant.from(started_at).toZonedDateTimeISO(profile.business.timezone)
  const details = detailsOf(conversation, receipts, at)
  const turns = messages
    .filter(({ role }) => role === 'visitor')
    .slice(0, 40)
    .map(({ content }) => anonymize(content, details).slice(0, 2_000))
  return NewScenario.parse({
    name: cut(turns[0]!.replace(/\s+/g, ' '), 80),
    language,
    channel: channel === 'voice' ? 'voice' : 'chat',
    situation: {
      day: weekdays[at.dayOfWeek - 1],
      time: at.toPlainTime().toString({ smallestUnit: 'minute' }),
      appointment: details.codes.length > 0 ? { service: null } : null,
    },
    caller: { kind: 'script', turns },
    facts: { ...person(language, profile), intake: undefined },
    expectations: expect(conversation, receipts),
  })
}

function detailsOf(
  { contact, name, messages, language }: Conversation,
  receipts: readonly ReceiptRow[],
  at: Temporal.ZonedDateTime,
): Details {
  const given = (key: string) =>
    receipts.flatMap(({ input }) => {
      const value = (input as Record<string, unknown>)[key]
      return typeof value === 'string' && value ? [value] : []
    })
  // A code that was made in the conversation is another one each time; one that was brought along is a fact.
  const made = receipts.flatMap(({ skill, result }) =>
    skill === 'book_appointment' ? [(result as Record<string, unknown>).code] : [],
  )
  const said = messages.flatMap(({ role, content }, index) =>
    role === 'visitor' ? [readPerson(content, messages[index - 1]?.content, language, at)] : [],
  )
  return {
    names: [...given('name'), contact?.name ?? '', name ?? '', ...said.map((person) => person.name)].filter(
      (known) => /\p{L}/u.test(known),
    ),
    addresses: [...given('address'), ...said.map((person) => person.address)],
    codes: given('code').filter((code) => !made.includes(code)),
  }
}

/** Who somebody says to be, in their own words, also where no skill ever asked for it. */
function readPerson(text: string, before: string | undefined, lang: Language, at: Temporal.ZonedDateTime) {
  const moment = { now: at.toPlainDateTime(), zone: at.timeZoneId }
  const { spans } = understand({ text, lang, ...moment, ...(before ? { said_before: before } : {}) })
  return { name: spans.name?.text ?? '', address: spans.address?.text ?? '' }
}

function expect({ language, messages }: Conversation, receipts: readonly ReceiptRow[]): Expectation[] {
  const used = [...new Set(receipts.filter(({ ok }) => ok).map(({ skill }) => skill))].filter(
    (skill): skill is keyof typeof outcomes =>
      telling.includes(skill) && ScenarioSkill.safeParse(skill).success,
  )
  const services = receipts.flatMap(({ skill, ok, result }) => {
    const { service } = result as Record<string, unknown>
    return ok && skill === 'book_appointment' && typeof service === 'string' ? [service] : []
  })
  const answers = messages.filter(({ role }) => role === 'agent')
  const wasAnswered = used.length === 0 && answers.every(({ answered }) => answered !== false)
  return [
    ...used.map((skill) => ({ kind: 'outcome' as const, outcome: outcomes[skill], reached: true })),
    ...(services.at(-1)
      ? [{ kind: 'slot' as const, slot: 'service' as const, equals: services.at(-1)! }]
      : []),
    ...(wasAnswered ? [{ kind: 'outcome' as const, outcome: 'answered' as const, reached: true }] : []),
    ...(answers.every((answer) => answer.language === language)
      ? [{ kind: 'language' as const, language }]
      : []),
    { kind: 'honest' },
  ]
}
