import type { Language } from '#contract/languages.ts'
import type { CallerStyle } from '#contract/scenarios.ts'
import type { Profile } from '../../profile.ts'
import { bookableOf, cut, type Draft, honest, person, weekOf } from './draft.ts'
import { words } from './words.ts'

const maxServices = 8
/** More questions than a good receptionist needs, with room for a correction. */
const maxTurns = 16

const styles = ['noisy', 'impatient', 'changes_mind', 'mixes_languages', 'chatty'] as const

/** Every kind of service is booked by somebody plain; the first one by every other kind of caller as well. */
export function listBookings(profile: Profile, language: Language): Draft[] {
  const services = bookableOf(profile).slice(0, maxServices)
  const [first] = services
  if (!first || !weekOf(profile)) return []
  const say = words[language]
  return [
    ...services.map((service) =>
      book(profile, language, service, 'plain', say.nameOfBooking(cut(service.name))),
    ),
    ...styles.map((style) =>
      book(
        profile,
        language,
        first,
        style,
        `${say.nameOfBooking(cut(first.name, 60))}, ${say.styles[style]}`,
      ),
    ),
    closed(profile, language),
  ]
}

function book(
  profile: Profile,
  language: Language,
  service: { id: string; name: string },
  style: CallerStyle,
  name: string,
): Draft {
  const week = weekOf(profile)!
  const say = words[language]
  return {
    name,
    channel: style === 'noisy' ? 'voice' : 'chat',
    situation: week.now,
    caller: { kind: 'simulated', goal: 'book', style, seed: 1 },
    facts: {
      ...person(language, profile),
      service: service.name,
      when: say.moment(week.wished.day, week.wished.hour),
      rather: say.moment(week.other.day, week.other.hour),
    },
    expectations: [
      { kind: 'outcome', outcome: 'booked' },
      { kind: 'skill', skill: 'book_appointment', input: { service_id: service.id } },
      { kind: 'turns', at_most: maxTurns },
      honest,
    ],
  }
}

/** At three in the morning nobody is booked, however much they insist. */
function closed(profile: Profile, language: Language): Draft {
  const week = weekOf(profile)!
  const say = words[language]
  const [service] = bookableOf(profile)
  return {
    name: say.names.closed,
    situation: week.now,
    caller: { kind: 'script', turns: [say.askClosed(service!.name, week.wished.day), say.onlyThen] },
    facts: person(language, profile),
    expectations: [{ kind: 'outcome', outcome: 'booked', reached: false }, honest],
  }
}

/** An appointment that the caller has is moved, and cancelled. */
export function listChanges(profile: Profile, language: Language): Draft[] {
  const week = weekOf(profile)
  const [service] = bookableOf(profile)
  if (!week || !service) return []
  const say = words[language]
  const situation = { ...week.now, appointment: { service: service.name } }
  const facts = person(language, profile)
  const when = say.moment(week.other.day, week.other.hour)
  return [
    {
      name: say.names.reschedule,
      situation,
      caller: { kind: 'simulated', goal: 'reschedule', seed: 1 },
      facts: { ...facts, when },
      expectations: [
        { kind: 'outcome', outcome: 'rescheduled' },
        { kind: 'turns', at_most: maxTurns },
        honest,
      ],
    },
    {
      name: say.names.cancel,
      situation,
      caller: { kind: 'simulated', goal: 'cancel', seed: 1 },
      facts,
      expectations: [{ kind: 'outcome', outcome: 'cancelled' }, { kind: 'turns', at_most: maxTurns }, honest],
    },
  ]
}
