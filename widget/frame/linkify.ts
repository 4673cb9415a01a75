/** A piece of an answer; with `href` it is a link. */
export interface Piece {
  text: string
  href?: string
}

// Web address, e-mail address, phone number with a country code or written the North American way.
const linkable =
  /https?:\/\/[^\s<>"'`]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+\d[\d ().-]{6,}\d|(?<!\d)(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\d))/gi

/** Cuts a text into plain pieces and links to the web, mail and telephone; nothing else ever becomes a link. */
export function linkify(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(linkable)) {
    const found = withoutTail(match[0])
    const href = hrefOf(found)
    if (!href) continue
    if (match.index > at) pieces.push({ text: text.slice(at, match.index) })
    pieces.push({ text: found, href })
    at = match.index + found.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

/** The address if it is http(s), else undefined: sources and pictures are shown with nothing else. */
export function safeUrl(address: string | null | undefined, base = location.href): string | undefined {
  try {
    const { protocol, href } = new URL(address ?? '', base)
    return address && /^https?:$/.test(protocol) ? href : undefined
  } catch {
    return undefined
  }
}

function hrefOf(found: string): string | undefined {
  if (/^http/i.test(found)) return safeUrl(found, 'http://0')
  if (found.includes('@')) return `mailto:${found}`
  return `tel:${found.replace(/[^+\d]/g, '')}`
}

/** Drops the punctuation of the sentence around it, and a bracket that was opened before it. */
function withoutTail(found: string): string {
  const trimmed = found.replace(/[.,;:!?…]+$/, '')
  const isLopsided = trimmed.endsWith(')') && !trimmed.includes('(')
  return isLopsided ? withoutTail(trimmed.slice(0, -1)) : trimmed
}
