import type { Language } from '#contract/languages.ts'

interface Manners {
  fillers: readonly string[]
  /** Words that a recognizer takes for others, which leave the sense to who listens. */
  misheard: Readonly<Record<string, string>>
  courtesies: readonly RegExp[]
  pressing: readonly string[]
  mixed: { before: readonly string[]; after: readonly string[] }
  asides: readonly string[]
}

export const manners: Record<Language, Manners> = {
  en: {
    fillers: ['um', 'uh', 'well', 'so', 'like', 'you know'],
    misheard: {
      "i'd": 'id',
      "it's": 'its',
      "that's": 'thats',
      to: 'too',
      great: 'grate',
      there: 'their',
      want: 'wanna',
      please: 'pleas',
      right: 'write',
      yes: 'yeah',
      hi: 'high',
    },
    courtesies: [
      /\b(hi|hello|good (morning|afternoon))\b,?\s*/i,
      /,?\s*\bplease\b/gi,
      /,?\s*\b(thank you|thanks)\b/gi,
      /\bi'd like to\b/i,
      /\bcould you\b/i,
      /,? if you can\b/i,
    ],
    pressing: ["I'm in a hurry.", 'Quick, please.', "I don't have all day."],
    mixed: { before: ['Hola,', 'A ver,', 'Mira,', 'Bueno,'], after: ['¿Sí?', 'Por favor.', 'Gracias.'] },
    asides: [
      'My sister told me about you.',
      'It has been such a week.',
      'I have never done this over a chat before.',
      'Sorry, the dog is barking.',
      'You sound very nice, by the way.',
    ],
  },
  es: {
    fillers: ['eh', 'este', 'pues', 'bueno', 'o sea'],
    misheard: {
      hola: 'ola',
      ver: 'haber',
      vendria: 'bendria',
      quisiera: 'quiciera',
      voy: 'boy',
      bien: 'vien',
      hasta: 'asta',
      hay: 'ahi',
    },
    courtesies: [
      /\b(hola|buenas|buenos d[ií]as)\b,?\s*/i,
      /,?\s*\bpor favor\b/gi,
      /,?\s*\b(muchas )?gracias\b/gi,
      /,? si se puede\b/i,
    ],
    pressing: ['Tengo prisa.', 'Rápido, que no tengo tiempo.', 'No tengo todo el día.'],
    mixed: { before: ['Hi,', 'Okay,', 'So,', 'Well,'], after: ['Thanks.', 'Please.', 'Okay?'] },
    asides: [
      'Me los recomendó mi hermana.',
      'Ha sido una semana de locos.',
      'Nunca había hecho esto por aquí.',
      'Perdone, que el perro está ladrando.',
      'Qué amable es usted, por cierto.',
    ],
  },
}
