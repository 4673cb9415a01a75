import type { Language } from './types.ts'

/** What a question of ours asks for, when the channel does not say it: one pattern per slot. */
const questions: Record<Language, readonly (readonly [string, RegExp])[]> = {
  en: [
    ['name', /\b(your|the|a) (full |first |last )?name\b(?! of)/],
    ['date', /\b(what|which) (day|date)\b|\bwhen\b|\bdate and time\b|\bday and time\b/],
    ['time', /\bwhat (other |preferred )?times?\b|\bwhen\b|\band (preferred )?time\b/],
    ['people', /\bhow many (people|guests|persons)\b|\bparty size\b|\bhow many of you\b/],
    ['phone', /\b(phone|contact|callback) number\b|\bbest number\b/],
    ['email', /\be-?mail\b/],
    ['address', /\b(your|the) address\b/],
    ['provider', /\b(what|which|who) (doctor|dentist|stylist|salon|therapist|provider|technician)\b/],
    ['date_of_birth', /\bdate of birth\b|\bbirthday\b|\bwhen were you born\b/],
  ],
  es: [
    ['name', /\b(su|tu) nombre\b|\bcomo (se|te) llama/],
    ['date', /\b(que|cual) (dia|fecha)\b|\bcuando\b|\bdia y (la )?hora\b/],
    ['time', /\b(que|cual) hora\b|\bcuando\b|\bdia y (la )?hora\b/],
    ['people', /\bcuant[ao]s (personas|comensales)\b|\bpara cuantos\b/],
    ['phone', /\b(telefono|celular|movil)\b/],
    ['email', /\bcorreo\b|\be-?mail\b/],
    ['address', /\bdireccion\b/],
    ['provider', /\b(que|cual|con quien|con que) (doctora?|dentista|estilista|profesional)\b|\bcon quien\b/],
    ['date_of_birth', /\bfecha de nacimiento\b|\bcuando nacio\b/],
  ],
}
/** Our sentence says that something cannot be had: it proposes nothing. */
const refusals: Record<Language, RegExp> = {
  en: /\b(unfortunately|no appointments?|not available|unavailable|conflicting|sorry|no viewing|fully booked|isn't|cannot|can't|unable)\b/,
  es: /\b(lamentablemente|desafortunadamente|no hay|no esta disponible|no tenemos|lo siento|ocupad[oa]|no puedo|no se puede)\b/,
}

const sentences = /[^.?!]+[.?!]*/g

/** The slots that a sentence of ours asks for; `folded` is without accents, in lower case. */
export function askedIn(folded: string, lang: Language): string[] {
  const asking = (folded.match(sentences) ?? []).filter((sentence) =>
    /[?¿]|please|por favor|tell me|let me know/.test(sentence),
  )
  return questions[lang].flatMap(([slot, pattern]) =>
    asking.some((sentence) => pattern.test(sentence)) ? [slot] : [],
  )
}

/** A statement that offers, beside questions, which always do. */
const offers: Record<Language, RegExp> = {
  en: /\?|\b(available|slot|opening|(i|we) (can|could)|how about|if you (would )?like)\b/,
  es: /\?|\b(disponible|hueco|turno|puedo|podemos|podria|si (le|te) (parece|viene bien)|tengo|tenemos)\b/,
}

/** The part of a sentence of ours that can be accepted by a plain yes: what it refuses is left out. */
export function proposalIn(said: string, folded: string, lang: Language): string {
  if (!offers[lang].test(folded)) return ''
  let kept = ''
  for (const match of folded.matchAll(sentences)) {
    const [sentence] = match
    if (!refusals[lang].test(sentence)) kept += said.slice(match.index, match.index + sentence.length)
  }
  return kept
}
