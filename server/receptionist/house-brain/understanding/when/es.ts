import { spanishClocks } from './es-clocks.ts'
import { spanishDays } from './es-days.ts'
import { compileRules, type Rule } from './grammar.ts'
import { phrases, type WhenLanguage } from './language.ts'
import type { Piece, Relation } from './meaning.ts'

const words = (list: string) => new Set(list.split(' '))

const nothing = (): Piece => ({ type: 'nothing' })
const part = (name: Extract<Piece, { type: 'part' }>['part'], relation?: Relation): Piece => ({
  type: 'part',
  part: name,
  relation,
})

const parts: Rule<Piece>[] = [
  { say: 'por|en|de|a|durante la|las <part>', make: (said) => part(said.part) },
  { say: 'a|de medio dia', make: () => ({ type: 'clock', clock: { hour: 12, minute: 0, half: 'pm' } }) },
  { say: 'al medio dia', make: () => ({ type: 'clock', clock: { hour: 12, minute: 0, half: 'pm' } }) },
  { say: 'a primera hora de? la? <part>?', make: () => part('morning') },
  { say: 'temprano en|por|a la manana', make: () => part('morning') },
  { say: 'tempranito|temprano', make: () => ({ type: 'part', part: 'morning', loose: true }) },
  { say: 'a ultima hora', make: () => part('afternoon') },
  { say: 'al final del dia', make: () => part('evening') },
  { say: 'despues de comer|almorzar|almuerzo', make: () => part('afternoon') },
  { say: 'despues del almuerzo', make: () => part('afternoon') },
  { say: 'despues del|de mi? trabajo|trabajar|escuela|colegio|clase', make: () => part('evening', 'after') },
  { say: 'antes del|de mi? trabajo|trabajar|escuela|colegio|clase', make: () => part('morning', 'before') },
  { say: 'antes de comer|almorzar', make: () => part('morning', 'before') },
  { say: 'la <part>', make: (said) => ({ type: 'part', part: said.part, loose: true }) },
  { say: '<part>', make: (said) => ({ type: 'part', part: said.part, loose: true }) },
]

const later = (minutes: number): Piece => ({ type: 'later', minutes })
const lasting = (minutes: number): Piece => ({ type: 'lasting', minutes })

const spans: Rule<Piece>[] = [
  { say: 'en|dentro de? <count> <minuteunit>', make: (said) => later(said.count * said.minuteunit) },
  {
    say: 'en|dentro de? <count> <minuteunit> y media',
    make: (said) => later((said.count + 0.5) * said.minuteunit),
  },
  { say: '<count> <minuteunit> despues|mas tarde?', make: (said) => later(said.count * said.minuteunit) },
  { say: 'en|dentro de? hora y media', make: () => later(90) },
  { say: 'en|dentro de? un cuarto de hora', make: () => later(15) },
  { say: 'hace <count> <minuteunit>', make: nothing },
  { say: 'por|durante <count> <minuteunit>', make: (said) => lasting(said.count * said.minuteunit) },
  {
    say: 'por|durante <count> <minuteunit> y media',
    make: (said) => lasting((said.count + 0.5) * said.minuteunit),
  },
]

const open = (relation: Relation): Piece => ({ type: 'open', relation })
const wishes: Rule<Piece>[] = [
  { say: 'lo mas pronto|rapido|temprano posible?', make: () => open('soonest') },
  { say: 'lo antes posible?', make: () => open('soonest') },
  { say: 'cuanto|tan antes|pronto como? sea? posible? mejor?', make: () => open('soonest') },
  { say: 'ahora mismo|mismito', make: () => open('soonest') },
  { say: 'de inmediato', make: () => open('soonest') },
  { say: 'ya mismo', make: () => open('soonest') },
  {
    say: 'la|lo primera|primer|proxima cita|hora|hueco|turno disponible|libre?',
    make: () => open('soonest'),
  },
  { say: 'lo primero que haya|tengan|tenga', make: () => open('soonest') },
  { say: 'lo mas tarde posible', make: () => open('latest') },
  { say: 'cualquier|cualquiera dia|hora|momento|fecha', make: () => open('any') },
  { say: 'cuando sea|quieran|quiera|puedan|pueda|guste|gusten', make: () => open('any') },
  { say: 'a? la hora que sea|quieran|puedan', make: () => open('any') },
  { say: 'el dia que sea|quieran|puedan', make: () => open('any') },
]

/** What looks like a time and is none. */
const decoys: Rule<Piece>[] = [
  { say: 'gracias hasta <day>', make: nothing },
  { say: 'adios hasta <day>', make: nothing },
  { say: 'buena|buenas|buenos|feliz <part>', make: nothing },
  { say: 'buen dia|dias', make: nothing },
  { say: 'buenos dias', make: nothing },
  { say: 'mas|muy|demasiado|un poco? tarde|manana|temprano|tempranito', make: nothing },
  { say: 'llego|llegue|llegar|llegamos|voy tarde', make: nothing },
  { say: '24 / 7', make: nothing },
]

const tonight = (name: 'morning' | 'afternoon' | 'evening' | 'night', by = 0): Piece => ({
  type: 'day',
  day: { is: 'shift', by, unit: 'day' },
  part: name,
})

const pieces: Rule<Piece>[] = [
  ...decoys,
  { say: 'el|los|al? <day>', make: ({ day }) => ({ type: 'day', day }) },
  { say: 'a? la|las? <clock>', make: ({ clock }) => ({ type: 'clock', clock }) },
  { say: 'a la|las <hour>', make: ({ hour }) => ({ type: 'clock', clock: { hour, minute: 0 } }) },
  {
    say: 'a la|las <hour> <minute>',
    make: ({ hour, minute }) => ({ type: 'clock', clock: { hour, minute } }),
  },
  {
    say: 'a la|las <hour> ~. ~<minute>',
    make: ({ hour, minute }) => ({ type: 'clock', clock: { hour, minute } }),
  },
  { say: 'las <hour>', make: ({ hour }) => ({ type: 'clock', clock: { hour, minute: 0 } }) },
  { say: 'las <hour> <minute>', make: ({ hour, minute }) => ({ type: 'clock', clock: { hour, minute } }) },
  { say: '<hour>', make: ({ hour }) => ({ type: 'clock', clock: { hour, minute: 0 }, loose: true }) },
  {
    say: '<hour> horas|hrs|hs',
    make: ({ hour }) => ({ type: 'clock', clock: { hour, minute: 0 }, loose: true }),
  },
  {
    say: '<hour> <minute>',
    make: ({ hour, minute }) => ({ type: 'clock', clock: { hour, minute }, loose: true }),
  },
  { say: 'esta <part>', make: (said) => tonight(said.part) },
  { say: 'hoy en|por|a la <part>', make: (said) => tonight(said.part) },
  { say: 'anoche', make: () => tonight('night', -1) },
  { say: 'el <dom>', make: ({ dom }) => ({ type: 'day', day: { is: 'calendar', day: dom } }) },
  { say: 'el <ord>', make: ({ ord }) => ({ type: 'day', day: { is: 'calendar', day: ord }, loose: true }) },
  { say: '<dom>', make: ({ dom }) => ({ type: 'day', day: { is: 'calendar', day: dom }, loose: true }) },
  ...parts,
  ...spans,
  ...wishes,
]

/** How Spanish speaks of dates and times. */
export const spanish: WhenLanguage = {
  lexicon: { ...spanishDays, clocks: compileRules(spanishClocks) },
  pieces: compileRules(pieces),
  links: words('a las la el los de del en por para al sobre tipo como y , cita seria hora dia'),
  rangeMarks: words('a al - hasta'),
  rangeMarksOpened: words('y'),
  rangeOpeners: words('entre de del desde'),
  clockLeads: words('las sobre tipo hacia @'),
  proposals: phrases([['clock', 'mejor, prefiero']]),
  clockStops: words(
    'personas persona adultos ninos dolares pesos euros porciento % dias dia semanas semana meses mes anos ano minutos ' +
      'minuto noches cuartos habitaciones veces vez de_cada hijos mil cientos',
  ),
  bounds: phrases<Relation | 'none'>([
    ['before', 'antes del, antes de, a mas tardar, hasta, no mas tarde de, no mas tarde del, antes'],
    [
      'after',
      'despues del, despues de, a partir de, a partir del, desde, pasadas, mas tarde de, no antes de, no antes del, luego de',
    ],
    ['around', 'alrededor de, mas o menos, como, tipo, sobre, hacia, cerca de, a eso de, por ahi de'],
  ]),
  boundsBehind: phrases<Relation>([
    ['after', 'en adelante, o despues, o mas tarde, para adelante, pasadas, como minimo, como muy pronto'],
    ['before', 'o antes, como mucho, como muy tarde, a mas tardar'],
    ['around', 'mas o menos, aproximadamente, o algo asi, o por ahi'],
  ]),
  negations: phrases([
    [
      'not',
      'menos, menos el, excepto, salvo, en vez de, en vez del, en lugar de, en lugar del, que no sea, que no sea el, ' +
        'no puedo, no puedo el, no puedo ir, no puedo ir el, ni, no quiero, pero no, tampoco',
    ],
  ]),
  negationsBehind: phrases([
    [
      'not',
      'no puedo, no me viene bien, no me va, no me sirve, no me queda bien, no, tampoco, es muy tarde, es muy pronto, imposible',
    ],
  ]),
  refusals: words('no'),
  recurring: words('cada todos todas'),
  plurals: /^los$/,
  numberAfterWeekday: 'day',
  partLinks: words('de'),
  pairOpeners: words('entre'),
  pronounNumbers: words('un una uno'),
  boundJoins: words('pero y'),
  homophones: words(''),
  alternatives: words('o u'),
  doubtful: words('mar sab dom set may'),
  articles: words(''),
  dayLeads: words('el al del dia'),
  ordinalStops: words(
    'vez piso opcion opinion visita persona cita apellido nombre dia puesto grado lugar hijo pregunta',
  ),
  dayFollowers: words(
    'a en por para si es seria esta me le te que con de o pero gracias favor estaria puede podria hay',
  ),
}
