import { textOf } from './page-blocks.ts'
import type { PageElement, PageNode } from './page-noise.ts'
import { cleanLine } from './text-cleaning.ts'

export interface TableRow {
  text: string
  isCaption: boolean
}

const inputs = /^(?:input|select|textarea|form)$/

/** A table of facts, as opposed to one that only arranges a page or a form. */
export function isDataTable(table: PageElement): boolean {
  const rows = findAll(table, (element) => element.name === 'tr')
  if (
    rows.length === 0 ||
    findAll(table, (element) => inputs.test(element.name) || element.name === 'table').length > 0
  )
    return false
  const cells = findAll(table, (element) => element.name === 'td' || element.name === 'th')
  const longest = Math.max(0, ...cells.map((cell) => textOf(cell).trim().length))
  return (
    cells.length >= 2 &&
    longest < 400 &&
    findAll(table, (element) => /^h[1-6]$/.test(element.name)).length <= 2
  )
}

/**
 * Each row as a line that can be read out: "Haircut — $35"; with more columns the heads are named:
 * "Small dog — Bath: $40 — Full groom: $80".
 */
export function readTableRows(table: PageElement): TableRow[] {
  const lines: TableRow[] = []
  const caption = findAll(table, (element) => element.name === 'caption' || /^h[1-6]$/.test(element.name))[0]
  const captionText = caption ? cleanLine(textOf(caption)) : ''
  if (captionText) lines.push({ text: captionText, isCaption: true })
  const rows = findAll(table, (element) => element.name === 'tr')
  const heads = headsOf(rows)
  for (const row of heads.length > 0 ? rows.slice(1) : rows) {
    const cells = cellsOf(row)
    const filled = cells.filter(Boolean)
    if (filled.length === 0) continue
    if (cells.length === 1)
      lines.push({
        text: cells[0]!,
        isCaption: row.children.some((cell) => 'name' in cell && cell.name === 'th'),
      })
    else lines.push({ text: lineOf(cells, heads), isCaption: false })
  }
  return lines
}

function lineOf(cells: string[], heads: string[]): string {
  const named = cells.map((cell, i) =>
    cell && i > 0 && cells.length > 2 && heads[i] ? `${heads[i]}: ${cell}` : cell,
  )
  return named.filter(Boolean).join(' — ')
}

function headsOf(rows: PageElement[]): string[] {
  const first = rows[0]
  if (!first) return []
  const cells = first.children.filter(
    (cell): cell is PageElement => 'name' in cell && /^t[hd]$/.test(cell.name),
  )
  const isHead = cells.length > 1 && cells.every((cell) => cell.name === 'th' || !textOf(cell).trim())
  const inHead = 'name' in (first.parent ?? {}) && (first.parent as PageElement).name === 'thead'
  return (isHead || inHead) && rows.length > 1 ? cells.map((cell) => cleanLine(textOf(cell))) : []
}

function cellsOf(row: PageElement): string[] {
  return row.children
    .filter((cell): cell is PageElement => 'name' in cell && /^t[hd]$/.test(cell.name))
    .map((cell) => cleanLine(textOf(cell)))
}

function findAll(element: PageElement, matches: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = []
  const visit = (node: PageNode) => {
    if (!('children' in node)) return
    if ('name' in node && node !== element && matches(node as PageElement)) found.push(node as PageElement)
    for (const child of node.children) visit(child as PageNode)
  }
  visit(element)
  return found
}
