import { type AppContext, defineJob } from '#server/context.ts'
import { enqueue } from '#server/platform/jobs.ts'
import { withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { CrawlSite } from './crawling.ts'
import { beginReading, findDueSources } from './source-queries.ts'

/** Starts the reading of every website whose time has come; each in a transaction of its own organization. */
export const Resync = defineJob<object>(
  'knowledge.resync',
  { retries: 2, timeoutSeconds: 120, concurrency: 1 },
  async ({ services, signal }) => {
    const due = await withPlatform(services, (ctx) => findDueSources(ctx, services.clock.now().toString()))
    for (const { organization_id, id } of due) {
      signal.throwIfAborted()
      await startReading(services, organization_id, id)
    }
  },
)

function startReading(app: AppContext, organizationId: string, sourceId: string): Promise<void> {
  return withTenant(app, organizationId, { kind: 'system', reason: 'knowledge.resync' }, async (ctx) => {
    if (await beginReading(ctx, sourceId)) enqueue(ctx, CrawlSite, { source_id: sourceId })
  })
}
