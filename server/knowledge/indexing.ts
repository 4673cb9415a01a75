import { publish } from '#server/platform/events.ts'
import { newId } from '#server/platform/ids.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { findChunkHashes, insertChunks, moveChunk, removeChunks, setChunkCount } from './chunk-queries.ts'
import { type Chunk, cutChunks, hashContent } from './chunks.ts'
import { findFaqQuestions, insertFaqs, removeSuggestedFaqs } from './faq-queries.ts'
import { findPage, findTwin, markPage, type PageState, type ReadPage, savePage } from './page-queries.ts'
import type { Reading } from './reading/reading-task.ts'
import { type RepeatedLines, withoutRepeated } from './site-blocks.ts'
import type { SourceState } from './source-queries.ts'

const scriptsOnly =
  'This page shows nothing until its scripts have run, and Frontdesk reads pages without running them. Paste its text, upload a file, or set up Firecrawl.'
const maxSuggestions = 40

/**
 * Stores what a page says and makes it searchable. A page whose words are those of its last reading is left as it
 * is; one that says the same as another page of the website is skipped.
 */
export async function storePage(
  ctx: TenantContext,
  source: SourceState,
  foundUrl: string,
  finalUrl: string | null,
  reading: Reading,
): Promise<void> {
  const page = await findPage(ctx, source.id, foundUrl)
  if (!page) return
  const { document, facts, learned } = reading
  if (reading.needsScripts) return dropPage(ctx, page, 'failed', scriptsOnly, true)
  if (document.blocks.length === 0 && document.footer.length === 0)
    return dropPage(ctx, page, 'skipped', 'There is no text on this page.', true)
  const content_hash = hashContent(document.blocks.map(({ kind, text }) => kind + text).join('\n'))
  const twin = await findTwin(ctx, source.id, source.reading, content_hash, page.id)
  if (twin)
    return dropPage(ctx, page, 'skipped', `This page says the same as ${twin.url ?? 'another one'}.`, true)
  const isUnchanged =
    page.content_hash === content_hash && page.title === document.title && page.url === finalUrl
  const { blocks, footer, faqs, title, language } = document
  await savePage(
    ctx,
    page.id,
    { url: finalUrl, title, language, learned, content_hash, document: { blocks, footer, faqs, facts } },
    now(ctx),
  )
  if (!isUnchanged) {
    const stored = { id: page.id, url: finalUrl, title, language, document: { blocks, footer, faqs, facts } }
    await indexPage(ctx, source, stored, new Set())
    await suggestFaqs(ctx, source, stored)
  }
  publish(ctx, 'crawl.page', {
    source_id: source.id,
    agent_id: source.agent_id,
    url: finalUrl ?? foundUrl,
    title,
    learned,
  })
}

/** Notes that a page could not be read. What was read of it before stays, unless the page exists no more. */
export async function storeFailure(
  ctx: TenantContext,
  source: SourceState,
  foundUrl: string,
  status: 'failed' | 'skipped',
  message: string,
  gone: boolean,
): Promise<void> {
  const page = await findPage(ctx, source.id, foundUrl)
  if (!page) return
  await dropPage(ctx, page, status, message, gone || status === 'skipped')
  publish(ctx, 'crawl.page', {
    source_id: source.id,
    agent_id: source.agent_id,
    url: foundUrl,
    title: '',
    learned: [],
    ...(status === 'failed' ? { message } : {}),
  })
}

/** Brings the passages of a page in line with its lines: what is still said keeps its row, and its numbers. */
export async function indexPage(
  ctx: TenantContext,
  source: SourceState,
  page: ReadPage,
  repeated: RepeatedLines,
): Promise<void> {
  const description = page.document.facts.description
  const blocks = withoutRepeated(page.document.blocks, repeated)
  const wanted = cutChunks(
    blocks.length === 0 && description ? [{ kind: 'paragraph', text: description }] : blocks,
  )
  const existing = new Map((await findChunkHashes(ctx, page.id)).map((chunk) => [chunk.content_hash, chunk]))
  const fresh: { chunk: Chunk; position: number; hash: string }[] = []
  for (const [position, chunk] of wanted.entries()) {
    const hash = hashContent(`${page.title}\n${page.url}\n${chunk.content_hash}`)
    const known = existing.get(hash)
    existing.delete(hash)
    if (!known) fresh.push({ chunk, position, hash })
    else if (known.position !== position) await moveChunk(ctx, known.id, position)
  }
  await removeChunks(
    ctx,
    [...existing.values()].map((chunk) => chunk.id),
  )
  await insertChunks(
    ctx,
    fresh.map(({ chunk, position, hash }) => ({
      id: newId(ctx.clock.nowMs()),
      agent_id: source.agent_id,
      source_id: source.id,
      page_id: page.id,
      position,
      title: page.title,
      url: page.url,
      heading_path: chunk.heading_path,
      text: chunk.text,
      language: page.language,
      content_hash: hash,
      created_at: now(ctx),
    })),
  )
  await setChunkCount(ctx, page.id, wanted.length)
}

async function dropPage(
  ctx: TenantContext,
  page: PageState,
  status: 'failed' | 'skipped',
  message: string,
  forget: boolean,
): Promise<void> {
  await markPage(ctx, page.id, status, message, !forget, now(ctx))
  if (!forget || page.content_hash === null) return
  await removeChunks(
    ctx,
    (await findChunkHashes(ctx, page.id)).map((chunk) => chunk.id),
  )
  await removeSuggestedFaqs(ctx, [page.id])
}

/** Questions that the page answers itself become FAQs for the owner to look at; known ones are left alone. */
async function suggestFaqs(ctx: TenantContext, source: SourceState, page: ReadPage): Promise<void> {
  await removeSuggestedFaqs(ctx, [page.id])
  const known = await findFaqQuestions(ctx, source.agent_id)
  const faqs = page.document.faqs
    .filter(({ question }) => !known.has(question.toLowerCase()))
    .slice(0, maxSuggestions)
  await insertFaqs(
    ctx,
    faqs.map(({ question, answer }) => ({
      id: newId(ctx.clock.nowMs()),
      agent_id: source.agent_id,
      question: question.slice(0, 500),
      answer: answer.slice(0, 4000),
      category: null,
      priority: 0,
      language: page.language,
      is_active: true,
      is_auto: true,
      page_id: page.id,
      at: now(ctx),
    })),
  )
}

const now = (ctx: TenantContext) => ctx.clock.now().toString()
