import { englishDays } from './en-days.ts'
import { compileRules, type Rule } from './grammar.ts'
import { phrases, type WhenLanguage } from './language.ts'
import type { Clock, Piece, Relation } from './meaning.ts'

const words = (list: string) => new Set(list.split(' '))

const clocks: Rule<Clock>[] = [
  { say: '<hour> ~: ~<minute> <half>?', make: (said) => written(said) },
  { say: '<hour> ~: ~<minute> ~: ~<number> <half>?', make: (said) => written(said) },
  { say: '<hour> ~. ~<minute> <half>', make: (said) => said },
  { say: '<hour> <half>', make: (said) => ({ ...said, minute: 0 }) },
  { say: '<hour> <minute> <half>', make: (said) => said },
  { say: '<hour> oh|o|zero <minute> <half>?', make: (said) => said },
  { say: '<hour> o? oclock|clock <half>?', make: (said) => ({ ...said, minute: 0 }) },
  { say: '<hour> ~ish <half>?', make: (said) => ({ ...said, minute: 0 }) },
  { say: '<hour> ~h|hr|hrs <minute>?', make: ({ hour, minute = 0 }) => ({ hour, minute, exact: hour > 12 }) },
  { say: '<number> hours', make: ({ number }) => military(number) },
  { say: 'half past|after <hour> oclock? <half>?', make: ({ hour, half }) => ({ hour, minute: 30, half }) },
  {
    say: 'a? quarter past|after <hour> oclock? <half>?',
    make: ({ hour, half }) => ({ hour, minute: 15, half }),
  },
  {
    say: 'a? quarter to|till|til|of|before <hour> <half>?',
    make: ({ hour, half }) => before(15, hour, half),
  },
  {
    say: '<number> minutes|mins|min? past|after <hour> oclock? <half>?',
    make: (said) => after(said.number, said.hour, said.half),
  },
  {
    say: '<number> minutes|mins|min to|till|til|of|before <hour> <half>?',
    make: (said) => before(said.number, said.hour, said.half),
  },
  // "25 to 4" is a time, "5 to 6" rather a range.
  {
    say: '<minute> to|till|til|of <hour> <half>?',
    make: ({ minute, hour, half }) => (minute > 12 && hour <= 12 ? before(minute, hour, half) : null),
  },
  { say: '12|twelve? noon|midday', make: () => ({ hour: 12, minute: 0, half: 'pm' }) },
  { say: '12|twelve? mid -? night', make: () => ({ hour: 0, minute: 0, exact: true }) },
  // The recogniser wrote "to", "for", "ate", "won" for a number: only before words that settle it.
  { say: 'to|too o? oclock|clock', make: () => ({ hour: 2, minute: 0 }) },
  { say: 'for|fore o? oclock|clock', make: () => ({ hour: 4, minute: 0 }) },
  { say: 'to|too <half>', make: ({ half }) => ({ hour: 2, minute: 0, half }) },
  { say: 'for|fore <half>', make: ({ half }) => ({ hour: 4, minute: 0, half }) },
  { say: 'ate <half>', make: ({ half }) => ({ hour: 8, minute: 0, half }) },
  { say: 'won <half>', make: ({ half }) => ({ hour: 1, minute: 0, half }) },
  { say: 'to|too thirty|30 <half>', make: ({ half }) => ({ hour: 2, minute: 30, half }) },
  { say: 'to|too fifteen|15 <half>', make: ({ half }) => ({ hour: 2, minute: 15, half }) },
  { say: 'for|fore thirty|30 <half>', make: ({ half }) => ({ hour: 4, minute: 30, half }) },
  { say: 'for|fore fifteen|15 <half>', make: ({ half }) => ({ hour: 4, minute: 15, half }) },
  { say: 'noonish', make: () => ({ hour: 12, minute: 0, half: 'pm' }) },
  { say: '<number> <half>', make: ({ number, half }) => run(number, half) },
  { say: '12|twelve? midnight', make: () => ({ hour: 0, minute: 0, exact: true }) },
]

function written({ hour, minute, half }: Clock): Clock {
  return { hour, minute, half, exact: hour > 12 || hour === 0 }
}

function after(minutes: number, hour: number, half?: Clock['half']): Clock | null {
  return minutes < 60 ? { hour, minute: minutes, half } : null
}

function before(minutes: number, hour: number, half?: Clock['half']): Clock | null {
  if (minutes < 1 || minutes > 59) return null
  return { hour: (hour + 23) % 24 || 12, minute: 60 - minutes, half }
}

/** "340pm" */
function run(value: number, half?: Clock['half']): Clock | null {
  const [hour, minute] = [Math.floor(value / 100), value % 100]
  return value >= 100 && hour <= 12 && minute < 60 ? { hour, minute, half } : null
}

/** "fourteen hundred hours". */
function military(value: number): Clock | null {
  const [hour, minute] = [Math.floor(value / 100), value % 100]
  return value >= 100 && hour < 24 && minute < 60 ? { hour, minute, exact: true } : null
}

/** "at 930", "1430" */
function unpunctuated(value: number): Piece | null {
  const [hour, minute] = [Math.floor(value / 100), value % 100]
  const clock = { hour, minute, exact: hour > 12 }
  return value >= 100 && hour < 24 && minute < 60 ? { type: 'clock', clock, loose: true } : null
}

const part = (name: Extract<Piece, { type: 'part' }>['part'], loose = false): Piece => ({
  type: 'part',
  part: name,
  loose,
})
const open = (relation: Extract<Piece, { type: 'open' }>['relation']): Piece => ({ type: 'open', relation })

const parts: Rule<Piece>[] = [
  { say: 'in|during|for|at the <part>', make: (said) => part(said.part) },
  { say: 'in the am', make: () => part('morning') },
  { say: 'in the pm', make: () => part('afternoon') },
  { say: 'in|at <part>', make: (said) => part(said.part) },
  { say: 'early|late|mid|later|earlier -? in? the? <part>', make: (said) => part(said.part) },
  { say: 'first thing in? the? morning?', make: () => part('morning') },
  { say: 'end of the? day', make: () => part('evening') },
  { say: 'eod|cob', make: () => part('evening') },
  { say: 'after|around|at|during|over my? lunch|lunchtime', make: () => part('afternoon') },
  { say: 'after my? work|school|hours', make: () => ({ type: 'part', part: 'evening', relation: 'after' }) },
  { say: 'before my? lunch', make: () => ({ type: 'part', part: 'morning', relation: 'before' }) },
  { say: 'before my? work|school', make: () => ({ type: 'part', part: 'morning', relation: 'before' }) },
  { say: '<part>', make: (said) => part(said.part, true) },
  { say: 'lunch time?', make: () => part('afternoon', true) },
  { say: 'lunchtime|breakfast|dinnertime', make: () => part('afternoon', true) },
]

const spans: Rule<Piece>[] = [
  { say: 'in|within about? <count> more? <minuteunit>', make: (said) => later(said.count * said.minuteunit) },
  { say: 'in <count> <minuteunit> and a half', make: (said) => later((said.count + 0.5) * said.minuteunit) },
  {
    say: 'in about? <count> and a|an half <minuteunit>',
    make: (said) => later((said.count + 0.5) * said.minuteunit),
  },
  { say: '<count> <minuteunit> later|hence', make: (said) => later(said.count * said.minuteunit) },
  { say: '<count> <minuteunit> from now', make: (said) => later(said.count * said.minuteunit) },
  { say: '<count> <minuteunit> ago', make: () => ({ type: 'nothing' }) },
  { say: 'in a? quarter of an? hour', make: () => later(15) },
  { say: 'in an hour and a half', make: () => later(90) },
  { say: 'for <count> <minuteunit>', make: (said) => lasting(said.count * said.minuteunit) },
  {
    say: 'for <count> and a half <minuteunit>',
    make: (said) => lasting((said.count + 0.5) * said.minuteunit),
  },
  { say: 'for an hour and a half', make: () => lasting(90) },
]
const later = (minutes: number): Piece => ({ type: 'later', minutes })
const lasting = (minutes: number): Piece => ({ type: 'lasting', minutes })

const wishes: Rule<Piece>[] = [
  { say: 'as soon|early|quickly|fast as possible', make: () => open('soonest') },
  { say: 'as soon|early|quickly|fast as you|u|i|we can|could', make: () => open('soonest') },
  { say: 'asap|immediately', make: () => open('soonest') },
  { say: 'right away|now', make: () => open('soonest') },
  { say: 'the? sooner|earlier the better', make: () => open('soonest') },
  {
    say: 'the|your? earliest|soonest|first|next available? appointment|slot|opening|time|availability',
    make: () => open('soonest'),
  },
  { say: 'the|your? earliest|soonest available|possible?', make: () => open('soonest') },
  { say: 'the|your? first|next available', make: () => open('soonest') },
  { say: 'the? last|latest appointment|slot|opening', make: () => open('latest') },
  { say: 'as late as possible', make: () => open('latest') },
  { say: 'any day|time|weekday|date', make: () => open('any') },
  { say: 'anytime|whenever', make: () => open('any') },
  { say: 'whatever|which|whichever day|time works|is', make: () => open('any') },
]

/** What looks like a time and is none. */
const decoys: Rule<Piece>[] = [
  { say: 'good <part>', make: () => ({ type: 'nothing' }) },
  { say: '<number> -? night stay|package|trip|booking|reservation', make: () => ({ type: 'nothing' }) },
  { say: '9|nine -? 1|one -? 1|one', make: () => ({ type: 'nothing' }) },
  { say: '24 / 7', make: () => ({ type: 'nothing' }) },
  {
    say: 'have a good|nice|great|lovely|wonderful <part>|day|weekend|week',
    make: () => ({ type: 'nothing' }),
  },
  { say: 'have a good|nice|great|lovely|wonderful <part>', make: () => ({ type: 'nothing' }) },
  { say: 'this|it|that|you|we|they|i|he|she may|march', make: () => ({ type: 'nothing' }) },
  { say: 'all for today|now', make: () => ({ type: 'nothing' }) },
  { say: 'all for right now', make: () => ({ type: 'nothing' }) },
  { say: 'helping|helped me|us today', make: () => ({ type: 'nothing' }) },
  { say: 'i|we need|needed today', make: () => ({ type: 'nothing' }) },
  { say: 'help|time|assistance|patience|are|doing|you today', make: () => ({ type: 'nothing' }) },
  { say: 'the? <ord> of each|every <dayunit>', make: () => ({ type: 'nothing' }) },
  { say: 'these|those|some|business|opening days|hours', make: () => ({ type: 'nothing' }) },
]

const pieces: Rule<Piece>[] = [
  ...decoys,
  { say: '<day>', make: (said) => ({ type: 'day', day: said.day }) },
  { say: 'the <day>', make: (said) => ({ type: 'day', day: said.day }) },
  { say: 'the? <clock>', make: (said) => ({ type: 'clock', clock: said.clock }) },
  {
    say: 'tonight|tonite',
    make: () => ({ type: 'day', day: { is: 'shift', by: 0, unit: 'day' }, part: 'evening' }),
  },
  {
    say: 'this <part>',
    make: (said) => ({ type: 'day', day: { is: 'shift', by: 0, unit: 'day' }, part: said.part }),
  },
  {
    say: 'last night',
    make: () => ({ type: 'day', day: { is: 'shift', by: -1, unit: 'day' }, part: 'night' }),
  },
  { say: '<hour>', make: ({ hour }) => ({ type: 'clock', clock: { hour, minute: 0 }, loose: true }) },
  {
    say: 'the? <hour> <minute>',
    make: ({ hour, minute }) => ({ type: 'clock', clock: { hour, minute }, loose: minute < 10 }),
  },
  {
    say: '<hour> ~. ~<minute>',
    make: ({ hour, minute }) => ({ type: 'clock', clock: { hour, minute }, loose: true }),
  },
  { say: '<number>', make: ({ number }) => unpunctuated(number) },
  {
    say: 'on the? <figure>',
    make: ({ figure }) => ({ type: 'day', day: { is: 'calendar', day: figure }, loose: true }),
  },
  {
    say: 'the? <figure>',
    make: ({ figure }) => ({ type: 'day', day: { is: 'calendar', day: figure }, loose: true }),
  },
  {
    say: 'half <hour>',
    make: ({ hour }) => ({ type: 'clock', clock: { hour, minute: 30 }, loose: hour > 12 }),
  },
  { say: 'the? <ord>', make: ({ ord }) => ({ type: 'day', day: { is: 'calendar', day: ord }, loose: true }) },
  ...parts,
  ...spans,
  ...wishes,
]

/** How English speaks of dates and times. */
export const english: WhenLanguage = {
  lexicon: { ...englishDays, clocks: compileRules(clocks) },
  pieces: compileRules(pieces),
  links: words(
    'at on the of for in by around about approximately exactly like @ , a an this appointment maybe to be is sometime please it',
  ),
  rangeMarks: words('to - until till til through thru'),
  rangeMarksOpened: words('and'),
  rangeOpeners: words('between from'),
  clockLeads: words('at @ around about by before after until till from past say approximately'),
  proposals: phrases([['clock', 'make it, make that, do, try, say, prefer']]),
  clockStops: words(
    'people persons person guests adults adult kids kid children child folks pax dollars bucks pounds percent % euros cents ' +
      'nights stay rooms room tickets years year days day weeks week months month minutes minute mins hours hour times of ' +
      'bedroom bedrooms bathrooms bathroom miles blocks teeth tooth others top tops star stars sessions street avenue',
  ),
  bounds: phrases<Relation | 'none'>([
    ['none', 'how about, what about, thinking about, talk about'],
    [
      'before',
      'no later than, not later than, earlier than, sooner than, before, by, until, till, up to, not after',
    ],
    [
      'after',
      'no earlier than, not before, later than, after, past, since, from, starting, any time after, anytime after',
    ],
    ['around', 'around, about, approximately, some time around'],
  ]),
  boundsBehind: phrases<Relation>([
    [
      'after',
      'or later, or after, onwards, onward, on wards, and later, at the earliest, and after, forward',
    ],
    ['before', 'or earlier, or sooner, or before, at the latest'],
    ['around', 'approximately, ish, or so, or thereabouts, or around then'],
  ]),
  negations: phrases([
    [
      'not',
      'not, not on, not this, not next, not for, except, except for, other than, rather than, instead of, anything but, ' +
        'but not, cant do, cannot do, cant make, cant make it, cant make it on, cant come, cant come on, cant come in on, ' +
        'dont want, not available, not available on, im busy, im busy on, im away, im away on, im out, im out on',
    ],
  ]),
  negationsBehind: phrases([
    [
      'not',
      'doesnt work, does not work, dont work, wont work, will not work, isnt good, is no good, is not good, is out, ' +
        'is too early, is too late, is too soon, is bad, doesnt suit, wont do, isnt possible, isnt going to work',
    ],
  ]),
  recurring: words('every each'),
  plurals: /^(mon|tues|wednes|thurs|fri|satur|sun)days$/,
  numberAfterWeekday: 'hour',
  pronounNumbers: words('one'),
  boundJoins: words('but and then'),
  homophones: words('two four'),
  alternatives: words('or'),
  doubtful: words('sat sun mon wed fri tue thu mar jan may march'),
  articles: words('the'),
  dayLeads: words('the on for by until till to from'),
  ordinalStops: words(
    'time times one ones floor option options opinion visit person appointment available name names thing things half ' +
      'place street st avenue ave week month day date place part step slot opening child kid customer question year ' +
      'or and grade degree class choice line number letter initial tooth molar person hand party come step quarter',
  ),
  dayFollowers: words(
    'at in on please for is was works work would will if but between after before from with to can could do does any ' +
      'anything around about that then instead thanks thank i you we my so because sometime maybe sounds good fine ok okay',
  ),
}
