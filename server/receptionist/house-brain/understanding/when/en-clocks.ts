import type { Rule } from './grammar.ts'
import type { Clock } from './meaning.ts'

/** How English tells the time. */
export const englishClocks: Rule<Clock>[] = [
  { say: '<hour> ~: ~<minute> <half>?', make: (said) => written(said) },
  { say: '<hour> ~: ~<minute> ~: ~<number> <half>?', make: (said) => written(said) },
  { say: '<hour> ~. ~<minute> <half>', make: (said) => said },
  { say: '<hour> <half>', make: (said) => ({ ...said, minute: 0 }) },
  { say: '<hour> <minute> <half>', make: (said) => said },
  { say: '<hour> oh|o|zero <minute> <half>?', make: (said) => said },
  { say: '<hour> sharp|exactly <half>?', make: (said) => ({ ...said, minute: 0 }) },
  { say: '<hour> on the dot', make: ({ hour }) => ({ hour, minute: 0 }) },
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
