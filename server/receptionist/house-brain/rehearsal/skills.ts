import type { WeeklyHours } from '#contract/time.ts'
import { weekdays } from '#contract/time.ts'
import type { BusinessService, SkillName, SkillResult } from '../port.ts'

interface Kept {
  code: string
  service: BusinessService
  start: string
  phone?: string
  email?: string
}

export interface UsedSkill {
  skill: SkillName
  input: Record<string, unknown>
  ok: boolean
}

/** Skills that work on a calendar in memory, with the refusals of the real ones. */
export class RehearsalSkills {
  readonly used: UsedSkill[] = []
  readonly appointments: Kept[] = []
  /** Starts that nobody gets, as wall clock: `2026-03-03T10:00`. */
  readonly busy = new Set<string>()
  /** The next uses of a skill that are refused, by its name. */
  readonly refusals = new Map<SkillName, SkillResult & { ok: false }>()
  readonly area: readonly string[]
  /** Held starts by the id of their hold. */
  readonly holds = new Map<string, string>()
  readonly #services: readonly BusinessService[]
  readonly #hours: WeeklyHours
  readonly #zone: string
  now: Temporal.ZonedDateTime

  constructor(
    services: readonly BusinessService[],
    hours: WeeklyHours,
    now: Temporal.ZonedDateTime,
    area: readonly string[],
  ) {
    this.#services = services
    this.#hours = hours
    this.#zone = now.timeZoneId
    this.now = now
    this.area = area
  }

  async useSkill(skill: SkillName, input: Record<string, unknown>): Promise<SkillResult> {
    const refusal = this.refusals.get(skill)
    this.refusals.delete(skill)
    const result = refusal ?? this.#run(skill, input)
    this.used.push({ skill, input, ok: result.ok })
    return result
  }

  /** What was done that counts: the skills that succeeded, without looking and holding. */
  get done(): SkillName[] {
    const quiet = ['find_slots', 'hold_slot', 'find_appointment']
    return this.used.filter(({ skill, ok }) => ok && !quiet.includes(skill)).map(({ skill }) => skill)
  }

  lastInput(skill: SkillName): Record<string, unknown> | undefined {
    return this.used.findLast((use) => use.skill === skill)?.input
  }

  #run(skill: SkillName, input: Record<string, unknown>): SkillResult {
    switch (skill) {
      case 'find_slots':
        this.holds.delete(String(input.release_hold))
        return { ok: true, receipt: { slots: this.#free(String(input.from), String(input.to)) } }
      case 'hold_slot':
        return this.#hold(String(input.start))
      case 'book_appointment':
        return this.#book(input)
      case 'find_appointment':
      case 'cancel_appointment':
      case 'reschedule_appointment':
        return this.#change(skill, input)
      case 'check_service_area': {
        const said = Object.values(input).join(' ').toLowerCase()
        return {
          ok: true,
          receipt: { in_area: this.area.some((place) => said.includes(place.toLowerCase())) },
        }
      }
      default:
        return { ok: true, receipt: {} }
    }
  }

  #free(from: string, to: string): { start: string }[] {
    const slots: { start: string }[] = []
    for (let day = Temporal.PlainDate.from(from); day.toString() <= to; day = day.add({ days: 1 })) {
      for (const { open, close } of this.#hours[weekdays[day.dayOfWeek - 1]!] ?? []) {
        for (
          let at = day.toPlainDateTime(open);
          at.toString() < day.toPlainDateTime(close).toString();
          at = at.add({ minutes: 30 })
        ) {
          const start = at.toZonedDateTime(this.#zone)
          const isLater = Temporal.ZonedDateTime.compare(start, this.now) > 0
          if (isLater && !this.#isBusy(start.toInstant().toString()))
            slots.push({ start: start.toInstant().toString() })
        }
      }
    }
    return slots
  }

  #hold(start: string): SkillResult {
    if (this.#isBusy(start)) return taken
    const id = `hold-${this.used.filter(({ skill }) => skill === 'hold_slot').length + 1}`
    this.holds.set(id, start)
    return { ok: true, receipt: { hold_id: id, start } }
  }

  #isBusy(start: string): boolean {
    if ([...this.holds.values()].includes(start)) return true
    const wall = Temporal.Instant.from(start)
      .toZonedDateTimeISO(this.#zone)
      .toPlainDateTime()
      .toString()
      .slice(0, 16)
    return this.busy.has(wall) || this.appointments.some((kept) => kept.start === start)
  }

  #book(input: Record<string, unknown>): SkillResult {
    const service = this.#services.find(({ id }) => id === input.service_id)
    if (!service || !input.name || !(input.phone || input.email))
      return refused('invalid_request', 'Something is missing.')
    this.holds.delete(String(input.hold_id))
    if (this.#isBusy(String(input.start))) return taken
    const kept = {
      code: ['K7M2QX', 'R4T9WD', 'H3N6PV'][this.appointments.length]!,
      service,
      start: String(input.start),
      phone: input.phone as string | undefined,
      email: input.email as string | undefined,
    }
    this.appointments.push(kept)
    return { ok: true, receipt: receiptOf(kept) }
  }

  #change(skill: SkillName, input: Record<string, unknown>): SkillResult {
    const kept = this.appointments.find(({ code }) => code === input.code)
    const isOwn =
      kept &&
      (!input.phone || samePhone(kept.phone, input.phone)) &&
      (!input.email || kept.email === input.email)
    if (!kept || !isOwn) return refused('not_found', 'There is no such appointment.')
    if (skill === 'reschedule_appointment') {
      this.holds.delete(String(input.hold_id))
      if (this.#isBusy(String(input.start))) return taken
      kept.start = String(input.start)
    }
    if (skill === 'cancel_appointment') this.appointments.splice(this.appointments.indexOf(kept), 1)
    return { ok: true, receipt: receiptOf(kept) }
  }
}

const digits = (phone: unknown) => String(phone).replace(/\D/g, '').slice(-10)
const samePhone = (one: unknown, other: unknown) => digits(one) === digits(other)
const refused = (code: string, sentence: string): SkillResult & { ok: false } => ({
  ok: false,
  code,
  sentence,
})
export const taken = refused('slot_taken', 'That time has just been taken.')

function receiptOf({ code, service, start }: Kept): Record<string, unknown> {
  return {
    code,
    start,
    service_id: service.id,
    service_name: service.name,
    service: service.name,
    status: 'confirmed',
  }
}
