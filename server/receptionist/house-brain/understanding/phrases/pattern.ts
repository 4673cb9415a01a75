/**
 * Phrase patterns: a notation for families of phrases, read over plain words (see wording.ts).
 *
 *   cancel my? booking     words in a row; `?` makes the one before it optional
 *   (call off|drop) it     alternatives; groups nest and may be optional
 *   cancel* …              `*` ends a stem: cancel, cancels, cancellation
 *   (please|just)* go      a group with `*` any number of times
 *   {booking}              a class of the lexicon, itself a list of alternatives
 *   book ~ table           `~` up to four words in between, `~~` ten, `~~~` thirty; `_` is exactly one
 *   ^yes  no$              the first or the last word of the utterance
 *
 * A lexicon writes one pattern a line; a line that begins with `|` goes on with the one before.
 */
export type Classes = Readonly<Record<string, string>>

/** Compiles a pattern into an expression over a text in which every word, the first too, has a space before and behind it. */
export function compilePattern(pattern: string, classes: Classes): RegExp {
  const source = expandClasses(pattern, classes)
    .replaceAll('^', ' < ')
    .replaceAll('$', ' > ')
    .replace(/\)\*/g, ') * ')
    .replace(/([()|?])/g, ' $1 ')
    .split(/\s+/)
    .filter(Boolean)
    .map(toSource)
    .join('')
  return new RegExp(`(?<= )(?:${source})`)
}

/** The patterns of a lexicon entry. */
export function linesOf(says: string): string[] {
  return says.trim().split(/\n\s*(?!\s*\|)/)
}

/** Compiles all patterns of a lexicon entry into one expression. */
export function compileLines(says: string, classes: Classes, flags = ''): RegExp {
  return new RegExp(
    linesOf(says)
      .map((line) => compilePattern(line, classes).source)
      .join('|'),
    flags,
  )
}

/** The literal words of a pattern, for those who mend typing mistakes; stems end in `*`. */
export function wordsOf(pattern: string, classes: Classes): string[] {
  return expandClasses(pattern, classes).match(/[a-zñ0-9]+\*?/g) ?? []
}

function expandClasses(pattern: string, classes: Classes): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const words = classes[name]
    if (words === undefined) throw new Error(`phrase pattern "${pattern}" names the unknown class {${name}}`)
    return `(${expandClasses(words, classes)})`
  })
}

// Every word brings its own space behind it, so that optional parts leave none over.
function toSource(piece: string): string {
  if (piece === '(') return '(?:'
  if (/^[)|?*]$/.test(piece)) return piece
  if (piece === '~') return '(?:\\S+ ){0,4}?'
  if (piece === '~~') return '(?:\\S+ ){0,10}?'
  if (piece === '~~~') return '(?:\\S+ ){0,30}?'
  if (piece === '<') return '(?<=^ )'
  if (piece === '>') return '(?=$)'
  const word = piece === '_' ? '\\S+' : piece.endsWith('*') ? `${piece.slice(0, -1)}\\S*` : piece
  return `(?:${word} )`
}
