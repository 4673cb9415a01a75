import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Language } from '../languages.ts'
import { Id, IdParams, PageQuery, pageOf } from '../page.ts'
import { Instant } from '../time.ts'
import { Citation } from './citation.ts'

// Questions with an answer that the owner stands behind.

export const Faq = z.object({
  id: Id,
  agent_id: Id,
  question: z.string(),
  answer: z.string(),
  category: z.string().nullable(),
  /** Higher is preferred among equally good matches. */
  priority: z.int(),
  language: Language,
  is_active: z.boolean(),
  /** Found on a page; the owner has not looked at it yet. */
  is_auto: z.boolean(),
  source: Citation.nullable(),
  created_at: Instant,
  updated_at: Instant,
})
export type Faq = z.infer<typeof Faq>

export const NewFaq = z.object({
  question: z.string().trim().min(3, 'Write the question.').max(500),
  answer: z.string().trim().min(1, 'Write the answer.').max(4000),
  category: z.string().trim().max(80).nullable().default(null),
  priority: z.int().min(0).max(100).default(0),
  /** Recognized from the text when left out. */
  language: Language.optional(),
  is_active: z.boolean().default(true),
})
export type NewFaq = z.output<typeof NewFaq>

/** Spelled without the defaults of a new one: what is left out stays as it is. */
export const FaqChanges = z.object({
  question: NewFaq.shape.question.optional(),
  answer: NewFaq.shape.answer.optional(),
  category: z.string().trim().max(80).nullable().optional(),
  priority: z.int().min(0).max(100).optional(),
  language: Language.optional(),
  is_active: z.boolean().optional(),
})
export type FaqChanges = z.output<typeof FaqChanges>

const FaqParams = z.object({ id: Id, faq_id: Id })
const FaqQuery = PageQuery.extend({
  q: z.string().trim().max(200).optional(),
  category: z.string().max(80).optional(),
  is_auto: z.stringbool().optional(),
})

export const listFaqs = endpoint('GET /api/agents/:id/faqs', {
  summary: 'List FAQs',
  permission: 'knowledge.read',
  params: IdParams,
  query: FaqQuery,
  response: pageOf(Faq),
})
export const postFaq = endpoint('POST /api/agents/:id/faqs', {
  summary: 'Add an FAQ',
  permission: 'knowledge.write',
  params: IdParams,
  body: NewFaq,
  response: Faq,
  status: 201,
})
export const getFaq = endpoint('GET /api/agents/:id/faqs/:faq_id', {
  summary: 'Show an FAQ',
  permission: 'knowledge.read',
  params: FaqParams,
  response: Faq,
})
export const patchFaq = endpoint('PATCH /api/agents/:id/faqs/:faq_id', {
  summary: 'Change an FAQ',
  permission: 'knowledge.write',
  params: FaqParams,
  body: FaqChanges,
  response: Faq,
})
export const deleteFaq = endpoint('DELETE /api/agents/:id/faqs/:faq_id', {
  summary: 'Delete an FAQ',
  permission: 'knowledge.write',
  params: FaqParams,
})

/** The columns of an FAQ file; only the first two are needed. Their Spanish names are understood too. */
export const faqColumns = ['question', 'answer', 'category', 'priority', 'language', 'is_active'] as const

export const FaqImport = z.object({
  /** The file's text: comma, semicolon or tab between cells, the names of the columns in the first line. */
  csv: z.string().min(1, 'Choose a file with questions and answers.').max(900_000),
  /** Says what would happen, and writes nothing. */
  dry_run: z.boolean().default(false),
})
export type FaqImport = z.output<typeof FaqImport>

export const FaqImportReport = z.object({
  dry_run: z.boolean(),
  added: z.int(),
  /** Questions that are there already get the file's answer. */
  changed: z.int(),
  unchanged: z.int(),
  /** Lines that were left out; the line of the column names is 1. */
  refused: z.array(z.object({ line: z.int(), field: z.string(), message: z.string() })),
})
export type FaqImportReport = z.infer<typeof FaqImportReport>

export const postFaqImport = endpoint('POST /api/agents/:id/faqs/import', {
  summary: 'Import FAQs from a CSV file',
  description: 'Lines with mistakes are left out and named; all others are written together, or none.',
  permission: 'knowledge.write',
  params: IdParams,
  body: FaqImport,
  response: FaqImportReport,
  rate: 'upload',
})
export const getFaqExport = endpoint('GET /api/agents/:id/faqs/export.csv', {
  summary: 'Export all FAQs of the owner as a CSV file',
  permission: 'knowledge.read',
  params: IdParams,
  produces: 'text/csv',
})

// Gaps: what callers asked and nobody could answer.

export const Gap = z.object({
  id: Id,
  agent_id: Id,
  /** The question in the words of the latest caller. */
  question: z.string(),
  language: Language,
  times_asked: z.int(),
  status: z.enum(['open', 'answered', 'dismissed']),
  last_conversation_id: Id.nullable(),
  faq_id: Id.nullable(),
  first_asked_at: Instant,
  last_asked_at: Instant,
})
export type Gap = z.infer<typeof Gap>

const GapParams = z.object({ id: Id, gap_id: Id })

export const listGaps = endpoint('GET /api/agents/:id/gaps', {
  summary: 'List unanswered questions, the most asked first',
  permission: 'knowledge.read',
  params: IdParams,
  query: PageQuery.extend({ status: z.enum(['open', 'answered', 'dismissed']).default('open') }),
  response: pageOf(Gap),
})
export const GapAnswer = z.object({ answer: NewFaq.shape.answer, question: NewFaq.shape.question.optional() })
export type GapAnswer = z.output<typeof GapAnswer>
export const postGapAnswer = endpoint('POST /api/agents/:id/gaps/:gap_id/answer', {
  summary: 'Answer a question: it becomes an FAQ',
  permission: 'knowledge.write',
  params: GapParams,
  body: GapAnswer,
  response: Faq,
  status: 201,
})
export const postGapDismissal = endpoint('POST /api/agents/:id/gaps/:gap_id/dismissal', {
  summary: 'Dismiss a question that needs no answer',
  permission: 'knowledge.write',
  params: GapParams,
  response: Gap,
})
export const postGapReopening = endpoint('POST /api/agents/:id/gaps/:gap_id/reopening', {
  summary: 'Bring a dismissed question back',
  permission: 'knowledge.write',
  params: GapParams,
  response: Gap,
})
