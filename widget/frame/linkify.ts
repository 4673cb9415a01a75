/** A piece of an answer; with `href` it is a link. */
export interface Piece {
  text: string
  href?: string
}

// Web address (brackets only in pairs, no punctuation of the sentence at its end), e-mail address, phone number
// with a country code or written the North American way.
const linkable =
  /https?:\/\/(?:\([^\s()]*\)|[^\s<>"'`()])*(?:\([^\s()]*\)|[^\s<>"'`().,;:!?…])|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+\d[\d ().-]{6,}\d|(?:\(\d{3}\) ?|\b\d{3}[ .-])\d{3}[ .-]\d{4}\b/gi

/** Cuts a text into plain pieces and links to the web, mail and telephone; nothing else ever becomes a link. */
export function linkify(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(linkable)) {
    pieces.push({ text: text.slice(at, index) }, { text: found, href: hrefOf(found) })
    at = index + found.length
  }
  pieces.push({ text: text.slice(at) })
  return pieces
}

/** The address if it is http(s), else undefined: sources and pictures are shown with nothing else. */
export function safeUrl(address: string | null): string | undefined {
  try {
    const { protocol, href } = new URL(address!, location.href)
    if (address && /^https?:$/.test(protocol)) return href
  } catch {
    // Not an address at all.
  }
}

/** The link that dials a number. */
export function telUrl(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`
}

function hrefOf(found: string): string {
  if (found.includes('://')) return found
  return found.includes('@') ? `mailto:${found}` : telUrl(found)
}
