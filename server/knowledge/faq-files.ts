import { parse } from 'csv-parse/sync'
import { toCsv } from '#contract/csv.ts'
import { type Faq, type FaqImport, type FaqImportReport, faqColumns, NewFaq } from '#contract/knowledge.ts'
import { allow } from '#server/organizations/index.ts'
import { refuseField } from '#server/platform/errors.ts'
import { record } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import { enqueue } from '#server/platform/jobs.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { EmbedChunks } from './embedding.ts'
import { findOwnFaqs, insertFaqs, updateFaq } from './faq-queries.ts'
import { detectLanguage } from './reading/language.ts'
import { requireAgent } from './source-queries.ts'

const maxRows = 2000

type Column = (typeof faqColumns)[number]
type Refusal = FaqImportReport['refused'][number]
type ReadFaq = NewFaq & { line: number; given: ReadonlySet<Column> }

/** All FAQs of the owner as a CSV file that `importFaqs` reads again. */
export async function exportFaqs(ctx: TenantContext, agentId: string): Promise<string> {
  allow(ctx, 'knowledge.read')
  await requireAgent(ctx, agentId)
  const faqs = await findOwnFaqs(ctx, agentId)
  return toCsv(
    [...faqColumns],
    faqs.map((faq) =>
      faqColumns.map((column) => (column === 'is_active' ? String(faq[column]) : faq[column])),
    ),
  )
}

/**
 * Adds the FAQs of a file; a question that is there already gets the file's answer. Lines with mistakes are left out
 * and named; the rest is written together.
 * @throws DomainError `invalid_request` for a file without the columns question and answer, or with too many lines
 */
export async function importFaqs(
  ctx: TenantContext,
  agentId: string,
  { csv, dry_run }: FaqImport,
): Promise<FaqImportReport> {
  allow(ctx, 'knowledge.write')
  await requireAgent(ctx, agentId)
  const { faqs, refused } = readFaqFile(csv)
  const known = new Map((await findOwnFaqs(ctx, agentId)).map((faq) => [keyOf(faq.question), faq]))
  const added = faqs.filter((faq) => !known.has(keyOf(faq.question)))
  const changed = faqs.flatMap((faq) => {
    const before = known.get(keyOf(faq.question))
    return before && differs(before, faq) ? [{ before, faq }] : []
  })
  if (!dry_run) {
    await addAll(ctx, agentId, added)
    for (const { before, faq } of changed) await overwrite(ctx, agentId, before, faq)
    if (added.length + changed.length > 0) {
      record(ctx, 'faqs.imported', { agent_id: agentId, added: added.length, changed: changed.length })
      enqueue(ctx, EmbedChunks, { agent_id: agentId })
    }
  }
  const unchanged = faqs.length - added.length - changed.length
  return { dry_run, added: added.length, changed: changed.length, unchanged, refused }
}

async function addAll(ctx: TenantContext, agentId: string, faqs: ReadFaq[]): Promise<void> {
  const at = ctx.clock.now().toString()
  const rows = faqs.map(({ line: _, given: __, ...faq }) => ({
    ...faq,
    id: newId(ctx.clock.nowMs()),
    agent_id: agentId,
    language: faq.language ?? detectLanguage(`${faq.question} ${faq.answer}`),
    is_auto: false,
    page_id: null,
    at,
  }))
  for (let from = 0; from < rows.length; from += 200) await insertFaqs(ctx, rows.slice(from, from + 200))
}

/** Only what the file has a column for is changed. */
async function overwrite(ctx: TenantContext, agentId: string, before: Faq, faq: ReadFaq): Promise<void> {
  const { question, answer, category, priority, is_active, given } = faq
  const text = { question, answer, language: faq.language ?? before.language }
  const changes = {
    ...(given.has('category') && { category }),
    ...(given.has('priority') && { priority }),
    ...(given.has('is_active') && { is_active }),
  }
  await updateFaq(ctx, agentId, before.id, text, changes, ctx.clock.now().toString())
}

const differs = (before: Faq, faq: ReadFaq): boolean =>
  faqColumns.some(
    (column) => faq.given.has(column) && faq[column] !== undefined && faq[column] !== before[column],
  )

const keyOf = (question: string) => question.trim().toLowerCase()

/** What each column may be called in a file. */
const columnNames: Record<string, Column> = {
  question: 'question',
  pregunta: 'question',
  answer: 'answer',
  respuesta: 'answer',
  category: 'category',
  categoria: 'category',
  categoría: 'category',
  priority: 'priority',
  prioridad: 'priority',
  language: 'language',
  idioma: 'language',
  is_active: 'is_active',
  active: 'is_active',
  activa: 'is_active',
}

function readFaqFile(csv: string): { faqs: ReadFaq[]; refused: Refusal[] } {
  const [head, ...rows] = splitRows(csv)
  const columns = (head?.record ?? []).map((name) => columnNames[name.trim().toLowerCase()])
  const given = new Set(columns.filter((column) => column !== undefined))
  if (!given.has('question') || !given.has('answer'))
    throw refuseField('csv', 'The first line must name the columns question and answer.')
  if (rows.length > maxRows) throw refuseField('csv', `A file holds at most ${maxRows} questions.`)
  const faqs = new Map<string, ReadFaq>()
  const refused: Refusal[] = []
  for (const { record: cells, line } of rows) {
    const read = readRow(columns, cells)
    if (read.success) faqs.set(keyOf(read.data.question), { ...read.data, line, given })
    else
      for (const { path, message } of read.error.issues)
        refused.push({ line, field: String(path[0] ?? ''), message })
  }
  return { faqs: [...faqs.values()], refused }
}

function splitRows(csv: string): { record: string[]; line: number }[] {
  try {
    const rows = parse(csv, {
      bom: true,
      delimiter: delimiterOf(csv),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return rows.map(({ record: cells, info }) => ({ record: cells, line: info.lines }))
  } catch {
    throw refuseField('csv', 'This is not a CSV file. Save the table as CSV (UTF-8) and try again.')
  }
}

/** The sign that the first line has most of: spreadsheets of many countries write semicolons. */
function delimiterOf(csv: string): string {
  const head = csv.slice(0, csv.search(/[\r\n]|$/))
  const count = (sign: string) => head.split(sign).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!
}

function readRow(columns: (Column | undefined)[], cells: string[]) {
  const row: Partial<Record<Column, unknown>> = {}
  for (const [at, column] of columns.entries()) {
    // An apostrophe before =, +, - or @ is what keeps spreadsheets from running a cell.
    const text = (cells[at] ?? '').replace(/^'(?=[=+\-@])/, '')
    if (column && (text || column === 'question' || column === 'answer')) row[column] = readCell(column, text)
  }
  return NewFaq.safeParse(row)
}

function readCell(column: Column, text: string): unknown {
  if (column === 'priority') return Number(text)
  if (column === 'language') return text.toLowerCase()
  if (column === 'is_active') return /^(true|yes|1|sí|si|x|verdadero)$/i.test(text)
  return text
}
