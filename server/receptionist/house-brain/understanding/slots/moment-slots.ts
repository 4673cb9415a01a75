import type { Language, Mention, SlotName, Token, Utterance } from '../types.ts'
import type { Moment, Stretch } from '../when/moment.ts'
import type { Reading } from '../when/when.ts'

/** Words around a date that say whether it begins or ends a stay, and words that tell an old moment from a new one. */
interface RoleWords {
  begin: ReadonlySet<string>
  end: ReadonlySet<string>
  change: ReadonlySet<string>
  existing: ReadonlySet<string>
  stay: ReadonlySet<string>
}
const words = (list: string) => new Set(list.split(' '))
const roleWords: Record<Language, RoleWords> = {
  en: {
    begin: words('arrive arriving starting beginning checkin'),
    end: words('until till leave leaving depart departing checkout ending through'),
    change: words('change move reschedule switch push shift'),
    existing: words('had have booked scheduled was existing current original'),
    stay: words('room rooms suite night nights stay staying'),
  },
  es: {
    begin: words('llego llegamos llegando empezando entrada desde'),
    end: words('hasta salgo salimos saliendo salida'),
    change: words('cambiar cambio cambie cambia mover mueve mueva reprogramar reagendar pasar aplazar'),
    existing: words('tenia tengo habia era reservada agendada actual'),
    stay: words('habitacion habitaciones estancia'),
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
  if (mentions.has('time_from') && mentions.has('time')) rename(mentions, 'time', 'time_to')
  return [...mentions.values()]
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

/** "the appointment I had at 3:35" is where the move starts. */
function isExisting(moment: Moment, tokens: readonly Token[], roles: RoleWords): boolean {
  return tokens
    .slice(Math.max(0, moment.from - 4), moment.from)
    .some((token) => roles.existing.has(token.word))
}

function slotsOf({ moment, when }: Reading, utterance: Utterance, roles: RoleWords, old: boolean): Mention[] {
  const mention = (
    slot: SlotName,
    value: string,
    at: Stretch | undefined,
    skip?: ReadonlySet<string>,
  ): Mention => ({
    slot,
    value,
    ...(at ? trimmed(at, utterance.tokens, skip) : { start: when.span.start, end: when.span.end }),
  })
  const ago = moment.day?.is === 'shift' && when.past
  const role = ago ? 'date' : dateRole(moment, utterance.tokens, roles)
  const date = (value: string) => mention(role, value, moment.dayAt, articles)
  const time = (value: string) => mention(old ? 'time_from' : 'time', value, moment.clockAt)
  switch (when.kind) {
    case 'date':
      return [date(when.value)]
    case 'datetime': {
      const parts = [time(when.value.slice(11))]
      return moment.day ? [...parts, date(when.value.slice(0, 10))] : parts
    }
    case 'time':
      return [time(when.value)]
    case 'daypart':
      return when.date ? [date(when.date)] : []
    case 'date_interval':
      return dateRange(moment, when, mention, utterance.tokens)
    case 'time_interval':
      return [
        mention('time_from', when.start, moment.clockAt),
        mention('time_to', when.end, moment.untilClockAt),
      ]
    case 'interval': {
      if (!moment.untilClock)
        return [time(when.start.slice(11)), ...(moment.day ? [date(when.start.slice(0, 10))] : [])]
      const ends = [
        mention('time_from', when.start.slice(11), moment.clockAt),
        mention('time_to', when.end.slice(11), moment.untilClockAt),
      ]
      return moment.day ? [...ends, date(when.start.slice(0, 10))] : ends
    }
    case 'open':
      return []
  }
}

type MakeMention = (
  slot: SlotName,
  value: string,
  at: Stretch | undefined,
  skip?: ReadonlySet<string>,
) => Mention

/** "from the 3rd to the 5th" is two slots; "next week" none: `when` has it. "until January" ends with its last day. */
function dateRange(
  moment: Moment,
  when: { start: string; end: string },
  mention: MakeMention,
  tokens: readonly Token[],
): Mention[] {
  if (moment.untilDay)
    return [
      mention('date_from', when.start, moment.dayAt, articles),
      mention('date_to', when.end, moment.untilDayAt, articles),
    ]
  const first = tokens[moment.dayAt?.from ?? moment.from]!.word
  const limit = moment.relation === 'before' || untilWords.has(first)
  return limit ? [mention('date_to', when.end, moment.dayAt, new Set([...articles, ...untilWords]))] : []
}

const untilWords = words('until till hasta')
const articles = words('the el los al')

function dateRole(
  moment: Moment,
  tokens: readonly Token[],
  roles: RoleWords,
): 'date' | 'date_from' | 'date_to' {
  const front = tokens.slice(Math.max(0, moment.from - 3), moment.from).map((token) => token.word)
  const close = front.slice(-2)
  if (front.some((word) => roles.end.has(word)) || close.join(' ') === 'up to') return 'date_to'
  if (close.some((word) => roles.begin.has(word))) return 'date_from'
  const staying = !moment.clock && tokens.slice(0, moment.from).some((token) => roles.stay.has(token.word))
  return staying ? 'date_from' : 'date'
}

/** Character offsets of a stretch, without an article in front when more than a bare number follows. */
function trimmed(
  at: Stretch,
  tokens: readonly Token[],
  skip?: ReadonlySet<string>,
): { start: number; end: number } {
  let { from } = at
  while (skip && at.to - from > 2 && skip.has(tokens[from]!.word)) from++
  return { start: tokens[from]!.start, end: tokens[at.to - 1]!.end }
}
