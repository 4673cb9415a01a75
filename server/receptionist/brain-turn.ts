import type { Address } from '#contract/organizations.ts'
import type { BrainTurn } from './house-brain/port.ts'
import { isOpenAt } from './opening.ts'
import type { Profile } from './profile.ts'
import { recallFor } from './recall.ts'
import type { OpenedTurn } from './receiving.ts'
import { useSkill } from './skills/index.ts'
import { templateOf } from './template-of.ts'

/** Everything that a brain may know when it answers, and its ways to act. */
export function buildBrainTurn(opened: OpenedTurn, signal = opened.session.signal): BrainTurn {
  const { session } = opened
  const { agent, business } = session.profile
  const now = session.app.clock.now().toZonedDateTimeISO(business.timezone)
  const template = templateOf(session.profile, session.language)
  return {
    utterance: opened.text,
    channel: session.channel === 'voice' || session.channel === 'sms' ? session.channel : 'chat',
    language: session.language,
    now,
    business: factsOf(session.profile),
    agent: {
      name: agent.name,
      persona: agent.persona,
      language: agent.language,
      vertical: agent.vertical,
      template,
      intake_fields: template.intake_fields,
      causes: agent.escalation.causes,
      flags: {
        after_hours_messages_only: agent.business_hours_only && !isOpenAt(now, business),
        message_limit_reached: opened.messageCount >= agent.max_messages,
      },
    },
    contact: contactOf(opened),
    history: opened.history,
    state: opened.state,
    recall: { search: (query) => recallFor(session, opened.recollection, query) },
    skills: { useSkill: (name, input) => useSkill(session, name, input) },
    signal,
  }
}

/** Who is there: what the page says of them, and over it what we remember ourselves. */
function contactOf({ session, caller }: OpenedTurn): BrainTurn['contact'] {
  const told = session.visitor.known as BrainTurn['contact']
  return caller || told ? { ...told, ...caller } : null
}

/** Put together once for a profile; a profile that changes is another object. */
const facts = new WeakMap<Profile, BrainTurn['business']>()

/** Only what the owner has typed or confirmed is told as a fact. */
export function factsOf(profile: Profile): BrainTurn['business'] {
  const known = facts.get(profile) ?? gatherFacts(profile)
  facts.set(profile, known)
  return known
}

function gatherFacts({ business, services }: Profile): BrainTurn['business'] {
  const told = <T>(fact: 'phone' | 'address' | 'hours' | 'holidays' | 'service_area', value: T): T | null =>
    business.confirmed.has(fact) ? value : null
  const area = told('service_area', business.service_area)
  return {
    name: business.name,
    country: business.settings.default_country,
    emergency_number: business.settings.emergency_number,
    phone: told('phone', business.phone),
    address: told('address', business.address ? formatAddress(business.address) : null),
    hours: told('hours', Object.keys(business.hours).length > 0 ? business.hours : null),
    holidays: business.holidays,
    services: services.map(({ id, name, duration_minutes, price_text, price_cents, currency }) => ({
      id,
      name,
      duration_minutes,
      price_text: price_text ?? (price_cents === null ? null : writePrice(price_cents, currency)),
    })),
    service_area:
      area && (area.cities.length || area.postal_codes.length)
        ? [...area.cities, ...area.postal_codes].join(', ')
        : null,
  }
}

/** `$145`, `$89.50`, `€55`: cents are told only where there are some. */
function writePrice(cents: number, currency: string): string {
  const fraction = cents % 100 === 0 ? 0 : 2
  const format = {
    style: 'currency',
    currency,
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  } as const
  return new Intl.NumberFormat('en-US', format).format(cents / 100)
}

export function formatAddress({ street, city, region, postal_code }: Address): string | null {
  const place = [city, [region, postal_code].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return [street, place].filter(Boolean).join(', ') || null
}
