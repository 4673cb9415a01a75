import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Language } from '../languages.ts'
import { Id, IdParams, PageQuery, pageOf } from '../page.ts'
import { Instant } from '../time.ts'

/** A website's address as people paste it: `example.com` is enough. */
export const WebsiteAddress = z.string().trim().min(3, 'Type the address of a website.').max(2000)

export const SourceKind = z.enum(['website', 'file', 'text'])
export const SourceStatus = z.enum(['pending', 'in_progress', 'completed', 'failed'])
export type SourceStatus = z.infer<typeof SourceStatus>
export const SyncFrequency = z.enum(['daily', 'weekly', 'monthly'])
export type SyncFrequency = z.infer<typeof SyncFrequency>

export const Source = z.object({
  id: Id,
  agent_id: Id,
  kind: SourceKind,
  /** The website's address, the file's name or the title of the text. */
  title: z.string(),
  url: z.string().nullable(),
  status: SourceStatus,
  pages_count: z.int(),
  chunks_count: z.int(),
  /** A sentence for people, when reading failed. */
  error: z.string().nullable(),
  auto_sync: z.boolean(),
  sync_frequency: SyncFrequency,
  max_pages: z.int().nullable(),
  last_synced_at: Instant.nullable(),
  created_at: Instant,
})
export type Source = z.infer<typeof Source>

export const NewSource = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('website'),
    url: WebsiteAddress,
    max_pages: z.int().min(1).max(500).default(50),
  }),
  z.object({
    kind: z.literal('text'),
    title: z.string().trim().min(1).max(200),
    text: z.string().trim().min(1, 'Paste some text.').max(200_000),
  }),
])
export type NewSource = z.output<typeof NewSource>

export const SourceChanges = z.object({
  title: z.string().trim().min(1).max(200).optional(),
  /** Replaces the text of a pasted source. */
  text: z.string().trim().min(1).max(200_000).optional(),
  auto_sync: z.boolean().optional(),
  sync_frequency: SyncFrequency.optional(),
})
export type SourceChanges = z.output<typeof SourceChanges>

const SourceParams = z.object({ id: Id, source_id: Id })

// The crawl, page by page.

export const LearnedKind = z.enum([
  'hours',
  'services',
  'phone',
  'email',
  'address',
  'faq',
  'prices',
  'about',
])
/** One thing that was learned from a page: "12 services", "(555) 010-2030". */
export const Learned = z.object({ kind: LearnedKind, count: z.int().optional(), text: z.string().optional() })
export type Learned = z.infer<typeof Learned>

export const Page = z.object({
  id: Id,
  url: z.string().nullable(),
  title: z.string(),
  language: Language.nullable(),
  status: z.enum(['read', 'failed', 'skipped']),
  /** Why it could not be read, as a sentence for the owner. */
  message: z.string().nullable(),
  learned: z.array(Learned),
  chunks_count: z.int(),
  fetched_at: Instant,
})
export type Page = z.infer<typeof Page>

export const CrawlPage = z.object({ url: z.string(), title: z.string(), learned: z.array(Learned) })
export const CrawlError = z.object({ url: z.string(), message: z.string() })
export const ScrapeStatus = z.object({
  source_id: Id.nullable(),
  status: SourceStatus,
  pages_found: z.int(),
  pages_done: z.int(),
  errors: z.array(CrawlError),
  /** The latest pages, newest first. */
  pages: z.array(CrawlPage),
})
export type ScrapeStatus = z.infer<typeof ScrapeStatus>

export const postScrape = endpoint('POST /api/agents/:id/scrape', {
  summary: 'Read a website',
  description:
    'Answers at once; the pages are read in the background. Live events `crawl.page` tell of each page.',
  permission: 'knowledge.write',
  params: IdParams,
  body: z.object({ url: WebsiteAddress, max_pages: z.int().min(1).max(500).default(50) }),
  response: z.object({ source_id: Id }),
  status: 202,
  rate: 'crawl',
})
export const getScrapeStatus = endpoint('GET /api/agents/:id/scrape/status', {
  summary: 'See how far the reading of the website is',
  permission: 'knowledge.read',
  params: IdParams,
  response: ScrapeStatus,
})

export const listSources = endpoint('GET /api/agents/:id/sources', {
  summary: 'List what the receptionist reads',
  permission: 'knowledge.read',
  params: IdParams,
  query: PageQuery,
  response: pageOf(Source),
})
export const postSource = endpoint('POST /api/agents/:id/sources', {
  summary: 'Add a website or a text',
  permission: 'knowledge.write',
  params: IdParams,
  body: NewSource,
  response: Source,
  status: 201,
  rate: 'crawl',
})
export const getSource = endpoint('GET /api/agents/:id/sources/:source_id', {
  summary: 'Show a source',
  permission: 'knowledge.read',
  params: SourceParams,
  response: Source,
})
export const patchSource = endpoint('PATCH /api/agents/:id/sources/:source_id', {
  summary: 'Change a source',
  permission: 'knowledge.write',
  params: SourceParams,
  body: SourceChanges,
  response: Source,
})
export const deleteSource = endpoint('DELETE /api/agents/:id/sources/:source_id', {
  summary: 'Forget a source and all that was read from it',
  permission: 'knowledge.write',
  params: SourceParams,
})
export const postSourceSync = endpoint('POST /api/agents/:id/sources/:source_id/sync', {
  summary: 'Read a source again',
  description: 'Only pages that changed are indexed again.',
  permission: 'knowledge.write',
  params: SourceParams,
  response: Source,
  status: 202,
  rate: 'crawl',
})
export const listSourcePages = endpoint('GET /api/agents/:id/sources/:source_id/pages', {
  summary: 'List the pages of a source',
  permission: 'knowledge.read',
  params: SourceParams,
  query: PageQuery,
  response: pageOf(Page),
})
export const postFile = endpoint('POST /api/agents/:id/files', {
  summary: 'Upload a file to read',
  description: 'One file in the field `file`: PDF, DOCX, TXT, Markdown or CSV, up to 25 MB.',
  permission: 'knowledge.write',
  params: IdParams,
  response: Source,
  status: 201,
  multipart: true,
  rate: 'upload',
})
