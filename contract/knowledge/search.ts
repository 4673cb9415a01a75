import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Language } from '../languages.ts'
import { Id, IdParams } from '../page.ts'
import { Citation } from './citation.ts'

// Search, for trying what the receptionist would find.

export const Passage = z.object({
  kind: z.enum(['faq', 'page']),
  chunk_id: Id.nullable(),
  faq_id: Id.nullable(),
  title: z.string(),
  url: z.string().nullable(),
  /** The headings above the passage, outermost first. */
  heading_path: z.array(z.string()),
  text: z.string(),
  /** 0 to 1. */
  score: z.number(),
})
export type Passage = z.infer<typeof Passage>

export const postSearch = endpoint('POST /api/agents/:id/search', {
  summary: 'Try what the receptionist finds and would answer',
  permission: 'knowledge.read',
  params: IdParams,
  body: z.object({
    query: z.string().trim().min(1).max(1000),
    language: Language.optional(),
    limit: z.int().min(1).max(20).default(8),
  }),
  response: z.object({
    passages: z.array(Passage),
    confidence: z.number(),
    answer: z.object({
      text: z.string(),
      sources: z.array(Citation),
      confidence: z.number(),
      answered: z.boolean(),
    }),
  }),
})
