import { bookings } from './en/bookings.ts'
import { foreign } from './en/foreign.ts'
import { patients } from './en/patients.ts'
import { questions } from './en/questions.ts'
import { requests } from './en/requests.ts'
import { social } from './en/social.ts'
import { steering } from './en/steering.ts'
import { classes } from './en/words.ts'
import type { IntentLexicon } from './lexicon.ts'

export const english: IntentLexicon = {
  classes,
  cues: [...social, ...steering, ...bookings, ...requests, ...patients, ...questions, ...foreign],
  questionStart: `
    ^(who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|can|could|may|will|would|should
      |has|have|am|any)
  `,
  ours: '{ours}',
  introduction: '^(hi|hello|hey|yes|ok|this is|it is|i am|here is)*',
  opening: `
    ^(hi|hello|hey|hiya|yo|good (morning|afternoon|evening|day)|there|excuse me|um|uh|so|well|ok|oh|please|everyone)*
  `,
  small: `
    a an the i we it is are at on in for to of from until till by please and or that then would will
    be can could like want need prefer about around maybe just only so make lets us how what there my
    with ok well actually hi hello good day would was um works better best do put me down next this
    coming after before between sometime some time any oclock am pm noon midnight
  `,
  sound: `
    charge charged charges changed cooking booked looking looks looked correctly forget forgets
    forward reversed through thought though night might light sight fight tight bight eight weight
    right stopped shopping shipping dropped parking marking packing backing partly party pretty
    present patient patients reason season person persons another other mother father brother either
    neither whether weather together russia korea china india italy france spain germany poland greece
    turkey sweden norway denmark finland japan
  `,
  mendFrom: 6,
}
