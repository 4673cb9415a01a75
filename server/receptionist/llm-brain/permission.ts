import { labelInstant } from '#server/scheduling/index.ts'
import type { BrainTurn, SkillName } from '../house-brain/port.ts'
import { foldText } from '../house-brain/topics/index.ts'
import type { Transcript } from './transcript.ts'

/** Why a model may not use a skill now, in words that tell it what to do instead. */
export interface Refusal {
  code: 'not_confirmed' | 'not_told' | 'not_asked' | 'closed' | 'already_done' | 'too_many'
  sentence: string
}

type Input = Record<string, unknown>
type Check = (input: Input, transcript: Transcript, turn: BrainTurn) => Refusal | null

/**
 * Whether the conversation allows what a model wants to do. A model may be fooled by a page, a caller or itself; what
 * the caller has agreed to and given is read by rules. Asking for a person is always allowed: it is the safe way.
 */
export function findRefusal(
  skill: SkillName,
  input: Input,
  transcript: Transcript,
  turn: BrainTurn,
): Refusal | null {
  for (const check of checks[skill] ?? []) {
    const refusal = check(input, transcript, turn)
    if (refusal) return refusal
  }
  return null
}

/** What a model makes up for a person it asks in is left out: the alarm goes out with what is true. */
export function withoutUntold(skill: SkillName, input: Input, transcript: Transcript): Input {
  if (skill !== 'escalate') return input
  const { phone, name, ...rest } = input
  return {
    ...rest,
    ...(isText(phone) && transcript.hasToldPhone(phone) ? { phone } : {}),
    ...(isText(name) && transcript.hasToldName(name) ? { name } : {}),
  }
}

const needsOpenDesk: Check = (_input, _transcript, { agent }) =>
  agent.flags.after_hours_messages_only
    ? { code: 'closed', sentence: 'The business is closed now and takes messages only. Offer to take one.' }
    : null

const needsYesToTime: Check = ({ start }, transcript, { now }) => {
  const local = localOf(start, now.timeZoneId)
  // A start that is none is for the skill to refuse, which names the field.
  if (!local) return null
  const isReadBack = ({ moments }: { moments: { kind: string; value?: string }[] }) => {
    const times = moments.filter(({ kind }) => kind === 'datetime' || kind === 'time')
    return times.length === 1 && times[0]!.value === `${local.date}T${local.time}`
  }
  if (transcript.agreedTo((reading) => isReadBack(reading as never), local)) return null
  const label = labelInstant(String(start), now.timeZoneId, 'en', 'long')
  return {
    code: 'not_confirmed',
    sentence: `The caller has not said yes to this time. Ask in one question whether ${label} is right, naming the weekday, date and time, and use this skill after their yes.`,
  }
}

const cancelling = /\b(?:cancel\w*|anul\w+|call (?:it )?off)\b/

const needsYesToCancelling: Check = (_input, transcript) => {
  const agreed = transcript.agreedTo(
    (_reading, text) => cancelling.test(foldText(text)) && text.includes('?'),
  )
  if (agreed) return null
  return {
    code: 'not_confirmed',
    sentence:
      'The caller has not confirmed this. Ask whether you should cancel the appointment, and use this skill after their yes.',
  }
}

const needsToldContact: Check = ({ phone, email, phone_or_email, contact }, transcript) => {
  const nested = (contact ?? {}) as Input
  const mails = [email, nested.email].filter(isText)
  const phones = [phone, nested.phone].filter(isText)
  if (isText(phone_or_email)) (phone_or_email.includes('@') ? mails : phones).push(phone_or_email)
  const untold =
    phones.find((number) => !transcript.hasToldPhone(number)) ??
    mails.find((mail) => !transcript.hasToldMail(mail))
  if (!untold) return null
  return {
    code: 'not_told',
    sentence: `The caller has not given ${untold.slice(0, 60)} in this conversation. Ask for their number or mail address and use only what they say.`,
  }
}

/** Nobody can be answered who has left no number and no address. */
const needsContact: Check = ({ phone, email }, _transcript, { contact }) =>
  isText(phone) || isText(email) || contact?.phone || contact?.email
    ? null
    : {
        code: 'not_told',
        sentence: 'Ask the caller for a number or mail address to answer to, and pass it on with this.',
      }

const needsToldName: Check = ({ name }, transcript) =>
  !isText(name) || transcript.hasToldName(name)
    ? null
    : {
        code: 'not_told',
        sentence: 'The caller has not given this name. Ask for their name and use only what they say.',
      }

const needsNamedTime: Check = ({ start }, transcript, { now }) => {
  const local = localOf(start, now.timeZoneId)
  if (!local || transcript.hasNamed(local.date, local.time)) return null
  return {
    code: 'not_asked',
    sentence: 'Nobody has named this time yet. Offer it first, and hold it when the caller wants it.',
  }
}

const needsGoodbye: Check = (_input, transcript) =>
  ['goodbye', 'thanks', 'deny', 'stop'].includes(transcript.intent)
    ? null
    : { code: 'not_asked', sentence: 'The caller has not said goodbye. Answer them first.' }

const checks: Partial<Record<SkillName, readonly Check[]>> = {
  book_appointment: [needsOpenDesk, needsYesToTime, needsToldContact, needsToldName],
  reschedule_appointment: [needsOpenDesk, needsYesToTime, needsToldContact],
  cancel_appointment: [needsYesToCancelling, needsToldContact],
  find_appointment: [needsToldContact],
  capture_lead: [needsContact, needsToldContact, needsToldName],
  take_message: [needsContact, needsToldContact, needsToldName],
  hold_slot: [needsOpenDesk, needsNamedTime],
  end_conversation: [needsGoodbye],
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

function localOf(start: unknown, zone: string): { date: string; time: string } | null {
  try {
    const local = Temporal.Instant.from(String(start)).toZonedDateTimeISO(zone)
    return {
      date: local.toPlainDate().toString(),
      time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    }
  } catch {
    return null
  }
}
