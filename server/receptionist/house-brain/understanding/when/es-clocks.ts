import type { Rule } from './grammar.ts'
import type { Clock } from './meaning.ts'

/** How Spanish tells the time. */
export const spanishClocks: Rule<Clock>[] = [
  { say: '<hour> ~: ~<minute> horas|hrs|h? <half>?', make: (said) => written(said) },
  { say: '<hour> ~: ~<minute> ~: ~<number> horas|hrs|h? <half>?', make: (said) => written(said) },
  { say: '<hour> ~. ~<minute> <half>', make: (said) => said },
  { say: '<hour> <half>', make: ({ hour, half }) => ({ hour, minute: 0, half }) },
  { say: '<hour> <minute> <half>', make: (said) => said },
  { say: '<hour> y|con <minute> minutos? <half>?', make: (said) => (said.minute < 5 ? null : said) },
  { say: '<hour> y media <half>?', make: ({ hour, half }) => ({ hour, minute: 30, half }) },
  { say: '<hour> y cuarto <half>?', make: ({ hour, half }) => ({ hour, minute: 15, half }) },
  { say: '<hour> menos cuarto <half>?', make: ({ hour, half }) => before(15, hour, half) },
  { say: '<hour> menos <minute> <half>?', make: ({ hour, minute, half }) => before(minute, hour, half) },
  { say: 'un? cuarto para la|las <hour> <half>?', make: ({ hour, half }) => before(15, hour, half) },
  {
    say: '<minute> minutos? para la|las <hour> <half>?',
    make: ({ hour, minute, half }) => before(minute, hour, half),
  },
  { say: 'faltando <minute> para la|las <hour>', make: ({ hour, minute }) => before(minute, hour) },
  { say: '<hour> en punto <half>?', make: ({ hour, half }) => ({ hour, minute: 0, half }) },
  { say: '<hour> ~h|hs|hrs <minute>?', make: ({ hour, minute = 0 }) => ({ hour, minute, exact: hour > 12 }) },
  { say: 'las <hour> horas|hrs|hs', make: ({ hour }) => ({ hour, minute: 0, exact: hour > 12 }) },
  {
    say: '<hour> y? media? del dia',
    make: ({ hour }) => (hour === 12 ? { hour, minute: 0, half: 'pm' } : null),
  },
  { say: 'las? doce|12? del? mediodia', make: () => ({ hour: 12, minute: 0, half: 'pm' }) },
  { say: 'las? doce|12 de la noche', make: () => ({ hour: 0, minute: 0, exact: true }) },
  { say: 'la? medianoche', make: () => ({ hour: 0, minute: 0, exact: true }) },
  { say: '<hour> de la madrugada', make: ({ hour }) => ({ hour, minute: 0, half: 'am' }) },
  { say: '<hour> y media de la madrugada', make: ({ hour }) => ({ hour, minute: 30, half: 'am' }) },
]

function written({ hour, minute, half }: Clock): Clock {
  return { hour, minute, half, exact: hour > 12 || hour === 0 }
}

function before(minutes: number, hour: number, half?: Clock['half']): Clock {
  return { hour: (hour + 23) % 24 || 12, minute: 60 - minutes, half }
}
