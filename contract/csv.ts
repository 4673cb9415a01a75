type Cell = string | number | null | undefined

/**
 * Rows as a CSV file (RFC 4180) that spreadsheets open with accents intact. A cell that a spreadsheet would run as a
 * formula is kept as text by an apostrophe: what is in it came from strangers.
 */
export function toCsv(head: string[], rows: Cell[][]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`
}

function writeCell(cell: Cell): string {
  const text = String(cell ?? '')
  const harmless = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) && !isPhone(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function isPhone(text: string): boolean {
  return /^\+\d{7,15}$/.test(text)
}
