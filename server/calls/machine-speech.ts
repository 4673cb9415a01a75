/*
 * What only recordings and other companies' telephone menus say. People quote a menu now and then, so a single
 * sentence never decides about a call that somebody also speaks in.
 */

const menus = [
  /\b(press|dial|enter|oprima|pulse|presione|marque)( the)?( el| la)? ?(\d|one|two|three|zero|pound|star|uno|dos|tres|cero|numeral)\b/,
  /\bpara (espanol|continuar en espanol),? (oprima|pulse|marque|presione)\b/,
  /\b(your call|su llamada) (is|es)( very| muy)? (important|importante)\b/,
  /\b(this|your) call (may|will|is being|may be) (be )?(monitored|recorded) for quality\b/,
  /\b(please )?(leave|deje)( a| your| un| su)? (message|mensaje) (after|at|despues) (the|de|del)\b/,
  /\b(after|at) the (tone|beep)\b|\bdespues (del|de la) (tono|senal)\b/,
  /\b(mailbox|buzon)( de voz)? (is full|esta lleno|you have reached)\b/,
  /\byou have reached the (voicemail|voice mail|mailbox)\b/,
  /\b(the )?number you (have )?(dialed|called|reached) (is|has)\b/,
  /\bel numero (que usted )?(marcado|marco) no\b/,
  /\ball (of )?(our|the) (agents|operators|representatives|lines) are (currently |now )?busy\b/,
  /\btodos nuestros (agentes|operadores|asesores|ejecutivos) (estan|se encuentran) ocupados\b/,
  /\b(this is|esta es) (an|una) (automated|automatic|recorded|grabacion|llamada) ?(call|message|automatica|grabada)?\b/,
  /\b(to be|if you wish to be) (removed from|added to) (our|the|this) (call |calling )?list\b/,
  /\btrying to reach you\b.*\bwarranty\b/,
  /\bplease (continue to )?(hold|stay on the line)\b.*\b(agent|operator|representative|important)\b/,
]

/** Small letters without accents and signs: recognizers write the same recording differently each time. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}

/** Whether a recording, rather than a person, says such a thing. */
export function isMachinePhrase(text: string): boolean {
  const said = plain(text)
  return menus.some((menu) => menu.test(said))
}

/** Turns that are looked back on. */
export const turnsLookedBack = 4

/**
 * Whether a machine talks to us: twice in the latest turns such as a menu speaks, or the same long sentence three
 * times in a row. People repeat short answers, and repeat themselves when they are not understood: not word by word.
 */
export function soundsLikeMachine(latest: readonly string[]): boolean {
  const recent = latest.slice(-turnsLookedBack)
  if (recent.filter(isMachinePhrase).length >= 2) return true
  const [last, ...before] = recent.map(plain).reverse()
  if (!last || last.split(' ').length < 8) return false
  return before.length >= 2 && before.slice(0, 2).every((said) => said === last)
}
