/** What a receptionist can want to hear, the most telling first: "Shall I book it for Ana?" is no question for a name. */
export const questionKinds = [
  'confirm',
  'choose_time',
  'code',
  'offer_message',
  'contact',
  'phone',
  'email',
  'name',
  'address',
  'message',
  'service',
  'when',
  'anything_else',
] as const
export type QuestionKind = (typeof questionKinds)[number]

type Signs = Readonly<Record<QuestionKind, RegExp>>

/** How each question sounds in English, whoever asks it. */
const en: Signs = {
  confirm:
    /\b(shall|should|may|can|could) (i|we) (go ahead|book|take (it|that)|cancel|move|confirm|change|reschedule|reserve|put you|use)\b|\bis (that|this|it|everything|all of that) (right|correct|okay|ok|all right)\b|\b(sounds?|does (that|this)( time)?) (right|good|work|suit)\b|\bwould (that|this) (do|work|suit)\b|\b(does|would|will|is) [^?]{3,80}\b(works?|suit|good|fine|okay|all right)( for you| with you)?\s*\?|\bwant me to\b|\bwould you like (me|us) to (book|cancel|move|go ahead)\b|\bis \S+( \S+)* the best number\b|\bis (that|this) for you\b|\bdid i get\b|\bdid you mean\b/i,
  choose_time:
    /\bwhich (one|time|of (these|those|them))?\s*(do you|would you|suits?|works?|is|fits?)\b|\bwould (one|any|either) of (these|those|them)\b|\bdo(es)? (any|either|one) of (these|those|them)\b|\bwhat do you think of\b|\bwhich do you prefer\b/i,
  code: /\b(your|the|what|which|a)\b[^.?!]*\bcode\b/i,
  offer_message:
    /\b(take|leave|pass on) (a|your|the|this) (message|question)|\bpass (it|that|this|your question) on\b|\b(get back to|call you (back|about)|call back|reach out to you)\b|\bhave (the team|somebody|someone) call\b|\bshall the team\b|\bbring in a person\b|\bcall with the exact answer\b|\bshall i (book|find|look for) you\b|\bwould you like a (visit|time|call|person)\b|\bshall i (also )?(look for|find|book) (you )?(a|the)\b/i,
  contact:
    /\b(phone|number)\b[^.?!]*\bor\b[^.?!]*\be-?mail\b|\be-?mail\b[^.?!]*\bor\b[^.?!]*\b(phone|number)\b/i,
  phone: /\b(phone|mobile|cell|number|reach you|call you)\b/i,
  email: /\be-?mail\b/i,
  name: /\byour( full| first| last)? name\b|\bwhat name\b|\bwhich name\b|\bwhose name\b|\bunder which name\b|\bwho('s| is) (it|this|that) for\b|\bwho (am i|should i)\b|\bwhom may i\b|\bspell (it|your name|that)\b/i,
  address: /\b(address|street|zip|post(al)? ?code|which (city|town)|located|coming to)\b/i,
  message:
    /\b(what (is|'s) the message|what (shall|should) i (tell|pass|say)|what would you like (me )?to (say|tell)|what (is it|'s it) about|what message)\b/i,
  service:
    /\b(which|what) (service|treatment)\b|\bcome in for\b|\bwhat is the visit for\b|\bwhich (one do you mean|is closest|of these fits)\b|\bwould it be\b|\bwhich fits\b|\bwhat (can|do) (i|we|you) (book|need|want)\b/i,
  when: /\b(when|which day|what day|what (other )?(day|time)|which (other )?(day|time)|new time|another (day|week|time)|day and time|time works)\b/i,
  anything_else: /\b(anything|something|what) else\b|\bhow (can|may) i help\b|\bwhat can i do\b/i,
}

/** Lo mismo en español, de usted y de tú. */
const es: Signs = {
  confirm:
    /¿(se )?(la|lo|le)? ?(reservo|confirmo|cancelo|cambio|muevo|apunto|agendo)\b|¿(le|te) (viene|va|parece|sirve|queda) bien\b|¿(le|te) (funciona|viene|va|queda|sirve)( bien)? [^?]{3,80}\?|¿(le|te) (sirve|va|parece|funciona)\?|¿(es|está|todo es|sería) (así|correcto|bien)|\bes correcto\b|¿(la|lo) (reservo|tomo|dejo)|¿quiere (que (la|lo|le) (reserve|cancele|cambie|mueva|confirme)|cancelar|cambiar)|¿quieres (que (la|lo|te) (reserve|cancele|cambie|mueva|confirme)|cancelar)|¿dejamos el \+?\d|¿está bien (el|así)|¿puedo (reservar|confirmar)|¿(la|lo|se la) (pongo|agendo) (así|entonces)|¿procedo|¿confirma/i,
  choose_time:
    /¿(cuál|qué hora|cuáles) (prefiere|prefieres|(le|te) (viene|conviene|va|queda|gusta))|¿(le|te) (sirve|viene bien|va|conviene) (alguna|una|alguno)|qué (le|te) parece (?!bien\?)/i,
  code: /\b(su|tu|el|qué) código\b/i,
  offer_message:
    /\b(tomo|dejo|paso|deja|dejar|tomar|pasar) (un |el |su |tu )?(recado|mensaje|pregunta|nota)|\bque (el equipo |alguien |una persona )?(le|te) (llame|llamen|responda|conteste|contacte)|\b(prefiere|quiere|quieres) (una|que)[^?]*(persona|llamada|llamen|hora|cita)|¿(le|te) (reservo|busco) (una|también|otra)|\bquiere además\b/i,
  contact:
    /\b(teléfono|número)\b[^.?!]*\bo\b[^.?!]*\b(correo|email|e-mail)\b|\bcorreo\b[^.?!]*\bo\b[^.?!]*\bteléfono\b/i,
  phone: /\b(teléfono|número|celular|móvil)\b|(le|te) (pueden?|podemos) llamar|(le|te) llaman/i,
  email: /\b(correo|e-?mail)\b/i,
  name: /\b(su|tu)( nombre| nombre completo|s apellidos)\b|a nombre de qui[eé]n|¿qué nombre|c[oó]mo (se llama|te llamas)|¿qui[eé]n (es|llama)|con qui[eé]n (hablo|tengo)|para qui[eé]n (es|sería)/i,
  address:
    /\b(direcci[oó]n|calle|c[oó]digo postal|qu[eé] (ciudad|zona|pueblo)|d[oó]nde (es|est[aá]|se encuentra))\b/i,
  message:
    /qu[eé] (recado|mensaje)|cu[aá]l es el (recado|mensaje)|qu[eé] (le|les) digo|¿de qu[eé] se trata|qu[eé] quiere (decir|que)/i,
  service:
    /qu[eé] servicio|qu[eé] (se va a|te vas a) hacer|qu[eé] (le|te) reservo|para qu[eé] (ser[ií]a|es|quiere)|cu[aá]l de (estos|estas|ellos)|cu[aá]l (quiere|se parece|le conviene:)|¿ser[ií]a/i,
  when: /\b(cu[aá]ndo|qu[eé] d[ií]a|qu[eé] (otra )?hora|qu[eé] otro d[ií]a|otra semana|nueva hora|para cu[aá]ndo)\b/i,
  anything_else: /\b(algo m[aá]s|alguna otra cosa|en qu[eé] (m[aá]s )?(le|te) (puedo )?ayud|qu[eé] m[aá]s)/i,
}

export const questionSigns = { en, es }

/** Words that ask without a question mark: "I still need a phone number, please." */
export const requests = {
  en: /\b(i (still |also )?need (a|an|the|your)|please (give|tell|say)|could you|tell me|let me know)\b/i,
  es: /\b(me falta|necesito|d[ií]game|dime|d[eé]me|dame|deme|me da|me dice|ind[ií]queme)\b/i,
}

/** Questions that are answered with yes or no. */
export const yesOrNo: readonly QuestionKind[] = ['confirm', 'offer_message']

/** How a question begins that yes and no are no answer to: "What number can they call you back on?" */
export const openQuestions = {
  en: /^\W*((and|so|then|sorry|thanks|thank you)\W+)*((on|at|to|under|with|for) )?(what|which|who|whose|whom|when|where|how)\b/i,
  es: /^\W*((y|entonces|perdone|gracias)\W+)*((a|de|con|para|por|en) )?(qu[eé]|cu[aá]l|cu[aá]les|qui[eé]n|cu[aá]ndo|d[oó]nde|c[oó]mo)(?!\p{L})/iu,
}
