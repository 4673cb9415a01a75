/*
 * Words of pages, files, callers and notes stand in fences. A fence carries a key that only this conversation's
 * prompt knows, and what stands inside can form no tag at all: nothing that is quoted can end its own quotation.
 */

/** Signs that a text can hide words or turn its order with: controls, zero-width and direction marks, tag letters. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{E0000}-\u{E007F}]/gu

/** A text that can be quoted: it reads the same and holds no tag, no hidden sign and no long gap. */
export function defuse(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(hidden, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/[ \t]{3,}/g, '  ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Quotes a text under the key of the conversation. */
export function quote(kind: 'page' | 'caller' | 'note', text: string, key: string, title?: string): string {
  const name = title
    ? ` title="${defuse(title).replaceAll('"', "'").replace(/\s+/g, ' ').slice(0, 200)}"`
    : ''
  return `<${kind} key="${key}"${name}>\n${defuse(text)}\n</${kind} key="${key}">`
}
