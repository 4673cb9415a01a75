import type { Daypart } from '../types.ts'
import { compileRules, type Lexicon, type Rule } from './grammar.ts'
import { byWord } from './language.ts'
import type { Day, DayUnit, Edge, PeriodUnit } from './meaning.ts'

const today: Day = { is: 'shift', by: 0, unit: 'day' }
const shift = (by: number, unit: DayUnit, from?: Day): Day => ({ is: 'shift', by, unit, from })
const fixed = (month: number, day: number): Day => ({ is: 'calendar', month, day })
const period = (unit: PeriodUnit, ahead: number, edge?: Edge): Day => ({ is: 'period', unit, ahead, edge })
const weekday = (said: number, week?: 'this' | 'next' | 'last'): Day => ({
  is: 'weekday',
  weekday: said,
  week,
})

const weekdays: Rule<Day>[] = [
  { say: '<weekday>', make: (said) => weekday(said.weekday) },
  { say: 'este|esta <weekday>', make: (said) => weekday(said.weekday, 'this') },
  { say: 'este proximo|siguiente <weekday>', make: (said) => weekday(said.weekday, 'this') },
  { say: 'este <weekday> que viene|entra', make: (said) => weekday(said.weekday, 'this') },
  { say: 'proximo|siguiente <weekday>', make: (said) => weekday(said.weekday, 'next') },
  { say: '<weekday> que viene|entra|sigue', make: (said) => weekday(said.weekday, 'next') },
  { say: '<weekday> proximo|siguiente|entrante', make: (said) => weekday(said.weekday, 'next') },
  { say: '<weekday> pasado|anterior', make: (said) => weekday(said.weekday, 'last') },
  { say: 'pasado <weekday>', make: (said) => weekday(said.weekday, 'last') },
  { say: 'de este|el? <weekday> en ocho|8 dias?', make: (said) => shift(1, 'week', weekday(said.weekday)) },
  { say: '<weekday> en ocho dias?', make: (said) => shift(1, 'week', weekday(said.weekday)) },
  {
    say: '<ord> <weekday> de <month>',
    make: ({ ord, weekday, month }) => ({ is: 'nth', nth: ord, weekday, month }),
  },
  {
    say: 'ultimo <weekday> de <month>',
    make: ({ weekday, month }) => ({ is: 'nth', nth: 5, weekday, month }),
  },
]

const dates: Rule<Day>[] = [
  {
    say: 'dia? <dom> de? <month> de|del? ano? <year>?',
    make: (said) => calendar(said.dom, said.month, said.year),
  },
  { say: 'dia? <ord> de <month> de|del? <year>?', make: (said) => calendar(said.ord, said.month, said.year) },
  { say: '<month> <dom> de|del? <year>?', make: (said) => calendar(said.dom, said.month, said.year) },
  { say: '<dom> ~- ~<month> ~- ~<year>', make: (said) => calendar(said.dom, said.month, said.year) },
  { say: 'dia <dom>', make: ({ dom }) => ({ is: 'calendar', day: dom }) },
  { say: 'dia <ord>', make: ({ ord }) => ({ is: 'calendar', day: ord }) },
  { say: 'dia? <dom> de este mes', make: ({ dom }) => ({ is: 'calendar', day: dom }) },
  { say: 'dia? <dom> del mes|presente', make: ({ dom }) => ({ is: 'calendar', day: dom }) },
  { say: 'dia? <dom> del proximo mes', make: ({ dom }) => ({ is: 'calendar', day: dom, ahead: 1 }) },
  { say: 'dia? <dom> del mes que viene|entra', make: ({ dom }) => ({ is: 'calendar', day: dom, ahead: 1 }) },
  {
    say: 'dia? <dom> del mes proximo|siguiente',
    make: ({ dom }) => ({ is: 'calendar', day: dom, ahead: 1 }),
  },
  {
    say: '<year> ~-|/ ~<monthnum> ~-|/ ~<dom>',
    make: (said) => calendar(said.dom, said.monthnum, said.year),
  },
  { say: '<dom> ~/ ~<number>', make: (said) => slashed(said.dom, said.number) },
  {
    say: '<dom> ~/|-|. ~<monthnum> ~/|-|. ~<fullyear>',
    make: (said) => slashed(said.dom, said.monthnum, said.fullyear),
  },
]

function calendar(day: number, month: number, year?: number): Day {
  return { is: 'calendar', day, month, year }
}

/** Day first, unless that names no month. */
function slashed(first: number, second: number, year?: number): Day | null {
  const [day, month] = second > 12 ? [second, first] : [first, second]
  if (month > 12 || day > 31 || day < 1 || month < 1) return null
  return {
    is: 'calendar',
    day,
    month,
    year: year === undefined ? undefined : year < 100 ? 2000 + year : year,
  }
}

const distances: Rule<Day>[] = [
  { say: 'hoy|oy', make: () => today },
  { say: 'manana|mnn|mnna', make: () => shift(1, 'day') },
  { say: 'ultimo dia de|del mes', make: () => shift(-1, 'day', { is: 'calendar', day: 1, ahead: 1 }) },
  { say: 'pasado manana', make: () => shift(2, 'day') },
  { say: 'ayer', make: () => shift(-1, 'day') },
  { say: 'antier|anteayer', make: () => shift(-2, 'day') },
  { say: 'antes de ayer', make: () => shift(-2, 'day') },
  { say: 'dia siguiente|despues', make: () => shift(1, 'day') },
  { say: 'dia despues de|del <day>', make: ({ day }) => shift(1, 'day', day) },
  { say: 'en|dentro de? <count> <dayunit>', make: ({ count, dayunit }) => shift(count, dayunit) },
  { say: '<count> <dayunit> despues', make: ({ count, dayunit }) => shift(count, dayunit) },
  {
    say: '<count> <dayunit> despues de|del <day>',
    make: ({ count, dayunit, day }) => shift(count, dayunit, day),
  },
  {
    say: '<count> <dayunit> a partir de <day>',
    make: ({ count, dayunit, day }) => shift(count, dayunit, day),
  },
  { say: 'hace <count> <dayunit>', make: ({ count, dayunit }) => shift(-count, dayunit) },
  // Counted the Spanish way, with today: "de hoy en ocho" is a week from today.
  { say: 'de hoy en ocho|8 dias?', make: () => shift(1, 'week') },
  { say: 'de hoy en quince|15 dias?', make: () => shift(2, 'week') },
  { say: 'de manana en ocho|8 dias?', make: () => shift(8, 'day') },
]

const periods: Rule<Day>[] = [
  { say: 'esta|este misma|mismo? <dayunit>', make: ({ dayunit }) => whole(dayunit, 0) },
  { say: 'lo que queda|resta de <dayunit>', make: ({ dayunit }) => whole(dayunit, 0) },
  { say: 'proxima|proximo|siguiente <dayunit>', make: ({ dayunit }) => whole(dayunit, 1) },
  { say: '<dayunit> que viene|entra|sigue', make: ({ dayunit }) => whole(dayunit, 1) },
  { say: '<dayunit> proxima|proximo|siguiente|entrante', make: ({ dayunit }) => whole(dayunit, 1) },
  { say: '<dayunit> pasada|pasado|anterior', make: ({ dayunit }) => whole(dayunit, -1) },
  {
    say: 'principios|inicios|comienzos de la|el? proxima|proximo <dayunit>',
    make: ({ dayunit }) => whole(dayunit, 1, 'start'),
  },
  {
    say: 'principios|inicios|comienzos de la|del? <dayunit> que viene|entra',
    make: ({ dayunit }) => whole(dayunit, 1, 'start'),
  },
  { say: 'mediados de la|el? proxima|proximo <dayunit>', make: ({ dayunit }) => whole(dayunit, 1, 'middle') },
  {
    say: 'finales|fin|fines de la|el? proxima|proximo <dayunit>',
    make: ({ dayunit }) => whole(dayunit, 1, 'end'),
  },
  {
    say: 'finales|fin|fines de <dayunit>',
    make: ({ dayunit }) => (dayunit === 'month' ? period('month', 0, 'end') : null),
  },
  { say: 'este? fin de semana', make: () => period('weekend', 0) },
  { say: 'este? finde', make: () => period('weekend', 0) },
  { say: 'proximo|siguiente fin de semana', make: () => period('weekend', 1) },
  { say: 'fin de semana que viene|entra', make: () => period('weekend', 1) },
  { say: 'fin de semana proximo|siguiente', make: () => period('weekend', 1) },
  { say: 'fin de semana pasado', make: () => period('weekend', -1) },
  { say: 'semana del dia? <day>', make: ({ day }) => ({ is: 'week_of', day }) },
  { say: 'semana del <dom>', make: ({ dom }) => ({ is: 'week_of', day: { is: 'calendar', day: dom } }) },
  {
    say: 'proximos|proximas|siguientes <number> <dayunit>',
    make: ({ number, dayunit }) => ({ is: 'run', count: number, unit: dayunit }),
  },
  {
    say: '<number> proximos|proximas|siguientes <dayunit>',
    make: ({ number, dayunit }) => ({ is: 'run', count: number, unit: dayunit }),
  },
  {
    say: '<number> <dayunit> siguientes|proximos|proximas',
    make: ({ number, dayunit }) => ({ is: 'run', count: number, unit: dayunit }),
  },
  {
    say: 'en|durante|hasta|proximo <month> de|del? <year>?',
    make: ({ month, year }) => ({ is: 'month', month, year }),
  },
  {
    say: 'primera semana de <month>',
    make: ({ month }) => ({ is: 'week_of', day: { is: 'calendar', day: 4, month } }),
  },
  { say: 'mes de <month>', make: ({ month }) => ({ is: 'month', month }) },
  {
    say: 'principios|inicios|comienzos de <month>',
    make: ({ month }) => ({ is: 'month', month, edge: 'start' }),
  },
  { say: 'mediados de <month>', make: ({ month }) => ({ is: 'month', month, edge: 'middle' }) },
  { say: 'finales|fines|fin de <month>', make: ({ month }) => ({ is: 'month', month, edge: 'end' }) },
]

function whole(unit: DayUnit, ahead: number, edge?: Edge): Day | null {
  if (unit === 'workday') return ahead === 1 ? shift(1, 'workday') : null
  if (unit === 'day') return ahead === 1 && !edge ? shift(1, 'day') : null
  return period(unit, ahead, edge)
}

const holidays: Rule<Day>[] = [
  { say: 'dia? de? navidad', make: () => fixed(12, 25) },
  { say: 'vispera de navidad', make: () => fixed(12, 24) },
  { say: 'nochebuena', make: () => fixed(12, 24) },
  { say: 'nochevieja', make: () => fixed(12, 31) },
  { say: 'fin de ano', make: () => fixed(12, 31) },
  { say: 'ano nuevo', make: () => fixed(1, 1) },
  { say: 'dia? de? reyes magos?', make: () => fixed(1, 6) },
  { say: 'san valentin', make: () => fixed(2, 14) },
  { say: 'dia de los? muertos|difuntos', make: () => fixed(11, 2) },
  { say: 'todos los santos', make: () => fixed(11, 1) },
  { say: 'accion de gracias', make: () => ({ is: 'nth', nth: 4, weekday: 4, month: 11 }) },
  { say: 'jueves santo', make: () => ({ is: 'easter', shift: -3 }) },
  { say: 'viernes santo', make: () => ({ is: 'easter', shift: -2 }) },
  { say: 'domingo de pascua|resurreccion', make: () => ({ is: 'easter', shift: 0 }) },
]

/** Words of days, dates and holidays in Spanish; keys without accents. */
export const spanishDays: Omit<Lexicon, 'clocks'> = {
  weekdays: byWord([
    [1, 'lunes, lun, lune'],
    [2, 'martes'],
    [3, 'miercoles, mie, mier, mierc'],
    [4, 'jueves, jue, juev'],
    [5, 'viernes, vie, vier, biernes'],
    [6, 'sabado, sabados, sab'],
    [7, 'domingo, domingos, dom'],
  ]),
  months: byWord([
    [1, 'enero, ene'],
    [2, 'febrero, feb'],
    [3, 'marzo, mar'],
    [4, 'abril, abr'],
    [5, 'mayo, may'],
    [6, 'junio, jun'],
    [7, 'julio, jul'],
    [8, 'agosto, ago'],
    [9, 'septiembre, setiembre, sept, sep, set'],
    [10, 'octubre, oct'],
    [11, 'noviembre, nov'],
    [12, 'diciembre, dic'],
  ]),
  parts: byWord<Daypart>([
    ['morning', 'manana, mananas, madrugada, mananita'],
    ['afternoon', 'tarde, tardes, tardecita'],
    ['night', 'noche, noches'],
  ]),
  dayUnits: byWord<DayUnit>([
    ['day', 'dia, dias'],
    ['workday', 'dia habil, dias habiles, dia laborable, dias laborables, dia laboral, dias laborales'],
    ['week', 'semana, semanas'],
    ['month', 'mes, meses'],
    ['year', 'ano, anos'],
  ]),
  minuteUnits: byWord([
    [1, 'minuto, minutos, min, mins, minutito, minutitos'],
    [60, 'hora, horas, hr, hrs, horita'],
  ]),
  counts: byWord([
    [1, 'un, una'],
    [2, 'un par de, un par, par de'],
    [3, 'unos, unas, unos pocos, unas pocas, unos cuantos, unas cuantas'],
    [0.5, 'media'],
  ]),
  hours: byWord([[12, 'mediodia, medio dia']]),
  days: compileRules([...weekdays, ...dates, ...distances, ...periods, ...holidays]),
}
