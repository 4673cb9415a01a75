import type { Expectation, TranscriptTurn } from '#contract/scenarios.ts'
import type { Ending } from './ending.ts'

type Slot = Extract<Expectation, { kind: 'slot' }>['slot']

/**
 * What the receptionist has understood of the caller: what it gave its skills, the last use first, and what the house
 * brain has noted besides. A language model shows what it understood only by what it does.
 */
export function showSlots({
  transcript,
  ending: { state },
  timezone,
}: {
  transcript: readonly TranscriptTurn[]
  ending: Ending
  timezone: string
}): Partial<Record<Slot, string>> {
  const uses = transcript.flatMap(({ skills }) => skills).filter(({ ok }) => ok)
  const given = (key: string) => textOf(uses.findLast(({ input }) => textOf(input[key]))?.input[key])
  const told = (key: string) => textOf(uses.findLast(({ result }) => textOf(result[key]))?.result[key])
  const start = told('start') ?? given('start')
  const at = start ? Temporal.Instant.from(start).toZonedDateTimeISO(timezone) : null
  const search = state?.task && 'search' in state.task ? state.task.search : null
  const slots = {
    name: given('name') ?? state?.person.name,
    phone: given('phone') ?? state?.person.phone,
    email: given('email') ?? state?.person.email,
    address: given('address') ?? state?.person.address ?? state?.intake.address,
    service: told('service_name') ?? told('service'),
    day: at?.toPlainDate().toString() ?? search?.wish.date,
    time: at?.toPlainTime().toString({ smallestUnit: 'minute' }) ?? search?.wish.time,
  }
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value))
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined
}
