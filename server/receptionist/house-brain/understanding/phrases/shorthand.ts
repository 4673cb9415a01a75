import type { Language } from '../types.ts'

interface Shorthand {
  /** Whole words, without apostrophe. */
  words: Readonly<Record<string, string>>
  /** Endings behind an apostrophe. */
  endings: readonly (readonly [string, string])[]
}

const negatedVerbs = 'is are was were do does did have has had would could should need'
const negations = Object.fromEntries(negatedVerbs.split(' ').map((verb) => [`${verb}nt`, `${verb} not`]))
const copulas = 'what that there here where who how when it he she let'
const withIs = Object.fromEntries(copulas.split(' ').map((word) => [`${word}s`, `${word} is`]))

/** Short forms of talk and of chat, written out. */
export const shorthand: Record<Language, Shorthand> = {
  en: {
    words: {
      ...negations,
      ...withIs,
      lets: 'let us',
      cant: 'can not',
      cannot: 'can not',
      wont: 'will not',
      aint: 'is not',
      im: 'i am',
      ive: 'i have',
      youre: 'you are',
      youve: 'you have',
      theyre: 'they are',
      gonna: 'going to',
      wanna: 'want to',
      gotta: 'got to',
      gimme: 'give me',
      lemme: 'let me',
      dunno: 'do not know',
      cuz: 'because',
      pls: 'please',
      plz: 'please',
      thx: 'thanks',
      tks: 'thanks',
      ty: 'thank you',
      u: 'you',
      ur: 'your',
      ya: 'you',
      appt: 'appointment',
      appts: 'appointments',
      resy: 'reservation',
      okay: 'ok',
      k: 'ok',
      nevermind: 'never mind',
      nvm: 'never mind',
      tmrw: 'tomorrow',
      tmr: 'tomorrow',
      someones: 'someone is',
      somebodys: 'somebody is',
      everythings: 'everything is',
      hes: 'he is',
      shes: 'she is',
    },
    endings: [
      ["n't", 'not'],
      ["'m", 'am'],
      ["'re", 'are'],
      ["'ve", 'have'],
      ["'ll", 'will'],
      ["'d", 'would'],
      ["'s", 'is'],
    ],
  },
  es: {
    words: {
      q: 'que',
      k: 'que',
      ke: 'que',
      xq: 'por que',
      pq: 'por que',
      porq: 'por que',
      x: 'por',
      d: 'de',
      pa: 'para',
      pal: 'para el',
      bn: 'bien',
      tmb: 'tambien',
      porfa: 'por favor',
      porfis: 'por favor',
      porfavor: 'por favor',
      xfa: 'por favor',
      xfavor: 'por favor',
      okay: 'ok',
      okey: 'ok',
      oki: 'ok',
      sip: 'si',
      sep: 'si',
      seh: 'si',
      sisas: 'si',
      nop: 'no',
      nel: 'no',
      nops: 'no',
      grax: 'gracias',
      grcs: 'gracias',
      ntp: 'no te preocupes',
      hla: 'hola',
      ola: 'hola',
      holi: 'hola',
      holis: 'hola',
      toy: 'estoy',
      ta: 'esta',
      tas: 'estas',
    },
    endings: [],
  },
}
