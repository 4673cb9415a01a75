import { type AppContext, defineJob } from '#server/context.ts'
import { type Actor, type TenantContext, withPlatform, withTenant } from '#server/platform/tenancy.ts'
import { addToIndex, findStaleAgents, takeStale } from './index-queries.ts'

const actor: Actor = { kind: 'system', reason: 'knowledge.weigh-passages' }
const agentsAtATime = 50
const passagesAtATime = 200

/**
 * Weighs what an older version of the weighing has left: after an update, passages are found as this version finds
 * them. Each part commits by itself, so a worker that takes over goes on where the last one stopped.
 */
export const WeighPassages = defineJob<object>(
  'knowledge.weigh-passages',
  { retries: 2, timeoutSeconds: 3600, concurrency: 1 },
  async ({ services, signal }) => {
    for (;;) {
      const agents = await withPlatform(services, (ctx) => findStaleAgents(ctx, agentsAtATime))
      if (agents.length === 0) return
      for (const { organization_id, agent_id } of agents)
        while (await weighSome(services, organization_id, agent_id)) signal.throwIfAborted()
    }
  },
)

function weighSome(app: AppContext, organizationId: string, agentId: string): Promise<boolean> {
  return withTenant(app, organizationId, actor, async (ctx: TenantContext) => {
    const passages = await takeStale(ctx, agentId, passagesAtATime)
    await addToIndex(ctx, agentId, passages)
    return passages.length > 0
  })
}
