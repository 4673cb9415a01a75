import {
  answerFromPassages,
  embedQuestion,
  type KnowledgeHit,
  type QuestionVector,
  searchKnowledge,
} from '#server/knowledge/index.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Recalled } from './house-brain/port.ts'
import { withoutAmounts } from './price-list.ts'
import { inSession, type Session } from './session.ts'

/** What was found for the visitor's own words, before any brain asked for it. */
export interface Recollection {
  query: string
  found: KnowledgeHit
}

/** Searches in the transaction that reads the history, and in the same packet. */
export async function recollect(
  ctx: TenantContext,
  scope: SearchScope,
  query: string,
  vector: QuestionVector | null,
): Promise<Recollection> {
  return { query, found: await search(ctx, scope, query, vector) }
}

/** Searches for a brain: what was recollected already is not searched again. */
export async function searchFor(
  session: Session,
  recollection: Recollection,
  query: string,
): Promise<KnowledgeHit> {
  if (query === recollection.query) return recollection.found
  const vector = await embedQuestion(session.app.providers, query)
  return inSession(session, (ctx) => search(ctx, session, query, vector))
}

/** A search with its short answer, as the house brain wants it. */
export async function recallFor(
  session: Session,
  recollection: Recollection,
  query: string,
): Promise<Recalled> {
  const found = await searchFor(session, recollection, query)
  const answer = answerFromPassages(query, found.passages, session.language)
  return { confidence: answer?.confidence ?? found.confidence, answer }
}

type SearchScope = Pick<Session, 'profile' | 'language'>

async function search(
  ctx: TenantContext,
  { profile, language }: SearchScope,
  query: string,
  vector: QuestionVector | null,
): Promise<KnowledgeHit> {
  const found = await searchKnowledge(ctx, { agent_id: profile.agent.id, query, language, vector })
  return profile.agent.price_list_only ? withoutAmounts(found) : found
}
