/** A text that was sent this often is worth a plan that the server keeps. */
const sendsBeforeNaming = 3
const maxNamed = 300
/** Longer ones are put together from what is asked, and hardly come again. */
const maxLength = 4_000
const maxCounted = 5_000

/** `select *`, `returning *`, `agents.*`; a product is none of them. */
const wholeRows = /\b(?:select|returning)\s+\*|[\w"]\.\*/i

const names = new Map<string, string>()
const counts = new Map<string, number>()

/**
 * A name for a statement that comes again and again; undefined for one that is sent as it is. Statements that take
 * whole rows keep no plan: a column that a newer version adds meanwhile would break it.
 */
export function nameStatement(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= maxNamed || text.length > maxLength || wholeRows.test(text)) return known
  const sends = (counts.get(text) ?? 0) + 1
  if (sends < sendsBeforeNaming) {
    if (counts.size >= maxCounted) counts.clear()
    counts.set(text, sends)
    return undefined
  }
  counts.delete(text)
  const name = `frontdesk_${names.size}`
  names.set(text, name)
  return name
}
