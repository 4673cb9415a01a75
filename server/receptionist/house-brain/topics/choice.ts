import type { Language } from '#contract/languages.ts'
import { cue } from './fold.ts'

interface ChoiceCues {
  places: RegExp[]
  last: RegExp
  earlier: RegExp
  later: RegExp
  /** Of two, the one that was said last. */
  other: RegExp
  /** Any of what was offered. */
  anyOfThem: RegExp
}

/** How people point at one of the times they were offered. Folded: no accents. */
export const choiceCues: Record<Language, ChoiceCues> = {
  en: {
    places: [
      cue('(the )?(very )?first( one| option| time| slot)?', 'number one', 'option (1|one|a)', '1st'),
      cue(
        '(the )?second( one| option| time| slot)',
        'the second',
        'second',
        'number two',
        'option (2|two|b)',
        '2nd',
      ),
      cue(
        '(the )?third( one| option| time| slot)',
        'the third',
        'third',
        'number three',
        'option (3|three|c)',
        '3rd',
      ),
    ],
    last: cue('(the )?last (one|option|time|slot)', 'the last', 'the latter'),
    earlier: cue(
      '(the )?(earlier|earliest|former|sooner|soonest) (one|option|time|slot)',
      'the (earlier|earliest|former|sooner)',
    ),
    other: cue('(the )?other( one| time| slot| option)?'),
    later: cue('(the )?(later|latest) (one|option|time|slot)', 'the (later|latest)'),
    anyOfThem: cue(
      'either( one| of them| is fine| works)?',
      'any of (them|those|these)',
      'you (choose|pick|decide)',
      'whichever',
    ),
  },
  es: {
    places: [
      cue(
        '(la|el) primer[ao]?( opcion| hora| horario)?',
        'primer[ao]',
        'opcion (1|uno|a)',
        'la (1|uno) por favor',
      ),
      cue('(la|el) segund[ao]( opcion| hora| horario)?', 'segund[ao]', 'opcion (2|dos|b)'),
      cue('(la|el) tercer[ao]?( opcion| hora| horario)?', 'tercer[ao]', 'opcion (3|tres|c)'),
    ],
    last: cue('(la|el) ultim[ao]( opcion| hora| horario)?', 'ultim[ao]'),
    earlier: cue('(la|el) (de )?mas temprano', '(la|el) mas temprana', 'la de antes'),
    other: cue('(la|el) otr[ao]( hora| opcion)?'),
    later: cue('(la|el) (de )?mas tarde', 'la de despues'),
    anyOfThem: cue(
      'cualquiera( de (las|los) (dos|tres))?',
      'la que (sea|quiera)',
      'el que (sea|quiera)',
      'usted (elija|escoja|decida)',
      'da igual',
    ),
  },
}
