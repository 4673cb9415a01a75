import { englishClocks } from './en-clocks.ts'
import { englishDays } from './en-days.ts'
import { compileRules, type Rule } from './grammar.ts'
import { phrases, type WhenLanguage } from './language.ts'
import type { Piece, Relation } from './meaning.ts'

const words = (list: string) => new Set(list.split(' '))

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
  {
    say: '<count> <minuteunit> and a half from now',
    make: (said) => later((said.count + 0.5) * said.minuteunit),
  },
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
  {
    say: 'a|an|my|our|his|her|their first|next|second|last appointment|visit|session|time',
    make: () => ({ type: 'nothing' }),
  },
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
  lexicon: { ...englishDays, clocks: compileRules(englishClocks) },
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
  refusals: words(''),
  recurring: words('every each'),
  plurals: /^(mon|tues|wednes|thurs|fri|satur|sun)days$/,
  numberAfterWeekday: 'hour',
  partLinks: words(''),
  pairOpeners: words('between'),
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
