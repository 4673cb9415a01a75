import { refuseField } from './errors.ts'

export interface Page<T> {
  items: T[]
  next_cursor: string | null
}

/**
 * Makes a page of rows that were asked for with `limit + 1`: the extra row only tells that there are more.
 * The cursor holds the sort values of the last row shown, so that pages stay right while rows are added.
 */
export function pageOfRows<Row, Item = Row>(
  rows: Row[],
  limit: number,
  cursorOf: (row: Row) => (string | number | null)[],
  show: (row: Row) => Item = (row) => row as unknown as Item,
): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const more = rows.length > limit && last !== undefined
  return {
    items: shown.map(show),
    next_cursor: more ? Buffer.from(JSON.stringify(cursorOf(last))).toString('base64url') : null,
  }
}

/**
 * Reads a cursor that pageOfRows made.
 * @param length how many sort values it must hold
 * @throws DomainError `invalid_request` that names the cursor
 */
export function readCursor(cursor: string | undefined, length: number): (string | number | null)[] | null {
  if (cursor === undefined) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => value === null || typeof value === 'string' || typeof value === 'number')
    )
      return values
  } catch {
    // Falls through to the refusal: what is not JSON is not a cursor either.
  }
  throw refuseField('cursor', 'This cursor is not one of ours. Ask for the first page without one.')
}
