import type { Language, Mention, SlotName, Token, Utterance } from '../types.ts'
import { resolveDay } from '../when/calendar.ts'
import type { Moment, Stretch } from '../when/moment.ts'
import { timeOf } from '../when/resolve.ts'
import type { Reading } from '../when/when.ts'

/** Words around a date that say whether it begins or ends a stay, and words that tell an old moment from a new one. */
interface RoleWords {
  begin: readonly string[]
  end: readonly string[]
  change: ReadonlySet<string>
  existing: ReadonlySet<string>
  stay: ReadonlySet<string>
  /** Words in front of a day that are no part of its name. */
  articles: ReadonlySet<string>
}
const words = (list: string) => new Set(list.split(' '))
const roleWords: Record<Language, RoleWords> = {
  en: {
    begin: [
      'arrive',
      'arriving',
      'starting',
      'beginning',
      'checkin',
      'check in',
      'checking in',
      'check - in',
    ],
    end: [
      'until',
      'till',
      'leave',
      'leaving',
      'depart',
      'departing',
      'checkout',
      'check out',
      'checking out',
      'check - out',
      'ending',
      'through',
      'up to',
    ],
    change: words('change move reschedule switch push shift'),
    existing: words('had have booked scheduled was existing current original'),
    stay: words('room rooms suite nights stay staying'),
    articles: words('the until till'),
  },
  es: {
    begin: ['llego', 'llegamos', 'llegando', 'empezando', 'entrada', 'desde'],
    end: ['hasta', 'salgo', 'salimos', 'saliendo', 'salida'],
    change: words(
      'cambiar cambio cambie cambia cambiarla cambiarme cambiame mover mueve mueva moverla muevela reprogramar reagendar ' +
        'pasar pasarla pasame pasa pasela aplazar adelantar atrasar',
    ),
    existing: words('tenia tengo habia era reservada agendada actual'),
    stay: words('habitacion habitaciones estancia'),
    articles: words('el los al hasta'),
  },
}

/** Dates and times as slots: what is refused is left out, of several the last one counts. */
export function readMomentSlots(readings: readonly Reading[], utterance: Utterance): Mention[] {
  const roles = roleWords[utterance.lang]
  const mentions = new Map<SlotName, Mention>()
  const changing = utterance.tokens.some((token) => roles.change.has(token.word))
  const wanted = readings.filter(
    ({ moment, when }) => !moment.negated && !when.recurring && when.kind !== 'open',
  )
  for (const { moment, when } of wanted) {
    if (moment.alternative && mentions.size) continue
    const old = changing && wanted.length > 1 && isExisting(moment, utterance.tokens, roles)
    for (const mention of slotsOf({ moment, when }, utterance, roles, old))
      mentions.set(mention.slot, mention)
  }
  if (mentions.has('date_to')) rename(mentions, 'date', 'date_from')
  endAfterStart(mentions, wanted)
  if (mentions.has('time_from') && mentions.has('time')) rename(mentions, 'time', 'time_to')
  return [...mentions.values()]
}

/** "arriving on the 4th, leaving on Wednesday": the Wednesday after the 4th. */
function endAfterStart(mentions: Map<SlotName, Mention>, readings: readonly Reading[]): void {
  const [start, end] = [mentions.get('date_from'), mentions.get('date_to')]
  if (!start || !end || end.value >= start.value) return
  const reading = readings.find(({ when }) => when.kind === 'date' && when.value === end.value)
  const day = reading?.moment.day
  const later = day?.is === 'weekday' ? resolveDay(day, Temporal.PlainDate.from(start.value)) : null
  if (later) mentions.set('date_to', { ...end, value: `${later.first}` })
}

/** "move it from Tuesday to Thursday": of the range that was said only the end is wanted. */
export function isMove(reading: Reading | undefined, utterance: Utterance): boolean {
  const ranged = reading?.moment.untilDay ?? reading?.moment.untilClock
  return !!ranged && utterance.tokens.some((token) => roleWords[utterance.lang].change.has(token.word))
}

function rename(mentions: Map<SlotName, Mention>, from: SlotName, to: SlotName): void {
  const mention = mentions.get(from)
  if (mention) mentions.set(to, { ...mention, slot: to })
  mentions.delete(from)
}

/** "the one I had at ten" is where the move starts. */
function isExisting(moment: Moment, tokens: readonly Token[], roles: RoleWords): boolean {
  return tokens
    .slice(Math.max(0, moment.from - 4), moment.from)
    .some((token) => roles.existing.has(token.word))
}

function slotsOf(reading: Reading, utterance: Utterance, roles: RoleWords, old: boolean): Mention[] {
  const { moment, when } = reading
  const place = placer(reading, utterance, roles)
  const ago = moment.day?.is === 'shift' && when.past
  const role = ago ? 'date' : dateRole(moment, utterance.tokens, roles)
  const date = (value: string) => place(role, value.slice(0, 10), moment.dayAt)
  const time = (value: string) => place(old ? 'time_from' : 'time', value.slice(-5), moment.clockAt)
  switch (when.kind) {
    case 'date':
      return [date(when.value)]
    case 'datetime':
      return moment.day ? [time(when.value), date(when.value)] : [time(when.value)]
    case 'time':
      return [time(when.value)]
    case 'daypart':
      return when.date ? [date(when.date)] : []
    case 'date_interval':
      return dateRange(reading, when, place, utterance.tokens, roles)
    case 'time_interval':
    case 'interval': {
      const start = moment.untilClock
        ? [
            place('time_from', when.start.slice(-5), moment.clockAt),
            place('time_to', when.end.slice(-5), moment.untilClockAt),
          ]
        : [time(when.start)]
      return moment.day ? [...start, date(when.start)] : start
    }
    case 'open':
      return []
  }
}

type Place = (slot: SlotName, value: string, at: Stretch | undefined) => Mention

/** Gives a value its place in the text: a date without the article in front of it. */
function placer({ when }: Reading, { tokens }: Utterance, roles: RoleWords): Place {
  return (slot, value, at) => {
    if (!at) return { slot, value, start: when.span.start, end: when.span.end }
    let { from } = at
    while (slot.startsWith('date') && at.to - from > 2 && roles.articles.has(tokens[from]!.word)) from++
    return { slot, value, start: tokens[from]!.start, end: tokens[at.to - 1]!.end }
  }
}

/** "from the 3rd to the 5th" is two slots; "next week" none: `when` has it. "until March" ends with its last day. */
function dateRange(
  { moment }: Reading,
  when: { start: string; end: string },
  place: Place,
  tokens: readonly Token[],
  roles: RoleWords,
): Mention[] {
  const at = timeOf(moment)
  const time = at ? [place('time', at, moment.clockAt)] : []
  if (moment.untilDay)
    return [
      place('date_from', when.start, moment.dayAt),
      place('date_to', when.end, moment.untilDayAt),
      ...time,
    ]
  const first = tokens[moment.dayAt?.from ?? moment.from]!.word
  return moment.relation === 'before' || roles.end.includes(first)
    ? [place('date_to', when.end, moment.dayAt)]
    : []
}

function dateRole(
  moment: Moment,
  tokens: readonly Token[],
  roles: RoleWords,
): 'date' | 'date_from' | 'date_to' {
  const front = tokens.slice(Math.max(0, moment.from - 3), moment.from).map((token) => token.word)
  const says = (phrase: string) => ` ${front.join(' ')} `.includes(` ${phrase} `)
  if (roles.end.some(says)) return 'date_to'
  if (roles.begin.some(says)) return 'date_from'
  const staying = !moment.clock && tokens.slice(0, moment.from).some((token) => roles.stay.has(token.word))
  return staying ? 'date_from' : 'date'
}
