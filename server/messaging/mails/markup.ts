/** HTML that is safe to insert as it is. */
export class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

type Piece = string | number | Markup | null | undefined | false | Piece[]

/** Writes HTML in which everything inserted is escaped, unless it was written the same way. */
export function html(literal: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(literal.reduce((text, part, i) => text + render(pieces[i - 1]) + part))
}

function render(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return ''
  if (piece instanceof Markup) return piece.html
  if (Array.isArray(piece)) return piece.map(render).join('')
  return escapeHtml(String(piece))
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
