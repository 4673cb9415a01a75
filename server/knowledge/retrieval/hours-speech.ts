import type { Language } from '#contract/languages.ts'
import { type Opening, type Weekday, type WeeklyHours, weekdays } from '#contract/time.ts'

const names: Record<Language, Record<Weekday, string>> = {
  en: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  es: {
    mon: 'lunes',
    tue: 'martes',
    wed: 'miércoles',
    thu: 'jueves',
    fri: 'viernes',
    sat: 'sábado',
    sun: 'domingo',
  },
}

/** Opening hours as a person says them; days that are asked for come first and alone. */
export function sayHours(hours: WeeklyHours, language: Language, asked: Weekday[] = []): string {
  const named = weekdays.filter((day) => hours[day] !== undefined)
  const wanted = asked.filter((day) => named.includes(day))
  const days = wanted.length > 0 ? weekdays.filter((day) => wanted.includes(day)) : named
  const groups: { days: Weekday[]; openings: Opening[] }[] = []
  for (const day of days) {
    const openings = hours[day]!
    const same = groups.find((group) => JSON.stringify(group.openings) === JSON.stringify(openings))
    if (same) same.days.push(day)
    else groups.push({ days: [day], openings })
  }
  const said = groups.map(({ days, openings }) => {
    if (openings.length > 0) return `${sayDays(days, language)}, ${sayOpenings(openings, language)}`
    return language === 'es' ? `${sayDays(days, language)} cerrado` : `closed on ${sayDays(days, language)}`
  })
  return capitalize(said.join('; '))
}

function sayDays(days: Weekday[], language: Language): string {
  const words = names[language]
  const indexes = days.map((day) => weekdays.indexOf(day))
  const isRun = days.length > 2 && indexes.every((index, i) => i === 0 || index === indexes[i - 1]! + 1)
  if (days.length === 7) return language === 'es' ? 'todos los días' : 'every day'
  if (isRun)
    return language === 'es'
      ? `de ${words[days[0]!]} a ${words[days.at(-1)!]}`
      : `${words[days[0]!]} to ${words[days.at(-1)!]}`
  const list = days.map((day) => words[day])
  const last = list.pop()!
  return list.length > 0 ? `${list.join(', ')} ${language === 'es' ? 'y' : 'and'} ${last}` : last
}

function sayOpenings(openings: Opening[], language: Language): string {
  if (openings[0]!.open === '00:00' && openings[0]!.close === '24:00')
    return language === 'es' ? 'las 24 horas' : 'around the clock'
  const said = openings.map(({ open, close }) =>
    language === 'es'
      ? `de ${sayTime(open, language)} a ${sayTime(close, language)}`
      : `${sayTime(open, language)} to ${sayTime(close, language)}`,
  )
  return said.join(language === 'es' ? ' y ' : ' and ')
}

function sayTime(time: string, language: Language): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  if (language === 'es') return time.replace(/^0/, '')
  if (hour === 12 && minute === 0) return 'noon'
  if (hour === 24) return 'midnight'
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'AM' : 'PM'}`
}

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
