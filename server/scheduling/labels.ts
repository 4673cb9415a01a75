import type { Language } from '#contract/languages.ts'
import type { NoSlotCode } from '#contract/scheduling.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Spanish is written with the clock of 24 hours where Spain's is, and with that of 12 in the Americas. */
function localeOf(language: Language, timezone: string): string {
  if (language === 'en') return 'en-US'
  return /^(Europe|Atlantic|Africa)\//.test(timezone) ? 'es-ES' : 'es-US'
}

/** Making a format takes longer than a thousand uses of it. */
function formatFor(language: Language, timezone: string, length: 'short' | 'long'): Intl.DateTimeFormat {
  const key = `${language} ${timezone} ${length}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language, timezone), {
      timeZone: timezone,
      weekday: length,
      month: language === 'es' ? 'long' : length,
      day: 'numeric',
      ...(length === 'long' ? { year: 'numeric' } : {}),
      hour: 'numeric',
      minute: '2-digit',
    })
    formats.set(key, format)
  }
  return format
}

/**
 * An instant as people say it, in the business's zone: "Tue, Mar 3, 2:30 PM", "mar, 3 de marzo, 14:30" in Madrid;
 * the long form with full names and the year. `instant` in epoch milliseconds or ISO 8601.
 */
export function labelInstant(
  instant: number | string,
  timezone: string,
  language: Language = 'en',
  length: 'short' | 'long' = 'short',
): string {
  const ms = typeof instant === 'string' ? Date.parse(instant) : instant
  // ICU puts narrow and non-breaking spaces before AM and PM, which searches and text-to-speech stumble over.
  return formatFor(language, timezone, length).format(ms).replace(/\s/g, ' ')
}

/** A stretch in full, with the zone that it is told in: "Tuesday, March 3, 2026, 2:30 – 3:00 PM (Eastern Time)". */
export function labelStretch(start: string, end: string, timezone: string, language: Language): string {
  const format = formatFor(language, timezone, 'long')
  const stretch = format.formatRange(Date.parse(start), Date.parse(end)).replace(/\s/g, ' ')
  const named = new Intl.DateTimeFormat(localeOf(language, timezone), {
    timeZone: timezone,
    timeZoneName: 'longGeneric',
  })
  const zone = named.formatToParts(Date.parse(start)).find(({ type }) => type === 'timeZoneName')
  return zone ? `${stretch} (${zone.value})` : stretch
}

const sentences: Record<NoSlotCode, Record<Language, string>> = {
  past: { en: 'That time has already passed.', es: 'Esa hora ya pasó.' },
  too_soon: { en: 'That is too soon to book.', es: 'Es demasiado pronto para reservar.' },
  too_far: { en: 'That is further ahead than we book.', es: 'Todavía no abrimos la agenda para esa fecha.' },
  holiday: { en: 'We are closed that day for a holiday.', es: 'Ese día cerramos por feriado.' },
  closed: { en: 'We are closed at that time.', es: 'A esa hora estamos cerrados.' },
  break: { en: 'We have a break at that time.', es: 'A esa hora estamos en la pausa.' },
  too_long: {
    en: 'There is not enough time left before we close.',
    es: 'No alcanza el tiempo antes de que cerremos.',
  },
  taken: { en: 'That time is already taken.', es: 'Esa hora ya está ocupada.' },
  between_slots: {
    en: 'Appointments start a little earlier or later than that.',
    es: 'Las citas empiezan un poco antes o un poco después.',
  },
  repeated_hour: {
    en: 'The clocks change in that hour, so we do not book it twice.',
    es: 'En esa hora cambia el reloj y no la reservamos dos veces.',
  },
  not_bookable: {
    en: 'This service is not booked online; we can take your details and get back to you.',
    es: 'Este servicio no se reserva en línea; tomamos sus datos y le respondemos.',
  },
}

/** Why a time cannot be had, in a sentence that can be said. */
export function sayNoSlot(code: NoSlotCode, language: Language = 'en'): string {
  return sentences[code][language]
}
