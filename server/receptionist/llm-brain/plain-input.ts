/** Whatever a model has put together, as an object that a database can keep. */
export function plainInput(given: unknown): Record<string, unknown> {
  const plain = cleanDeep(given, 0)
  return plain !== null && typeof plain === 'object' && !Array.isArray(plain)
    ? (plain as Record<string, unknown>)
    : { value: plain }
}

function cleanDeep(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed().slice(0, 8_000)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value === null || typeof value !== 'object') return typeof value === 'boolean' ? value : null
  if (depth > 6) return null
  if (Array.isArray(value)) return value.slice(0, 100).map((item) => cleanDeep(item, depth + 1))
  const entries = Object.entries(value).slice(0, 100)
  return Object.fromEntries(
    entries.map(([key, item]) => [
      key.replaceAll('\0', '').toWellFormed().slice(0, 200),
      cleanDeep(item, depth + 1),
    ]),
  )
}
