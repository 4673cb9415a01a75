import type { BusinessProfile, ProfileFields } from '#contract/knowledge.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'

export interface StoredProfile {
  found: ProfileFields
  sources: BusinessProfile['sources']
  confirmed: ProfileFields
}

export async function findProfile(
  { db }: TenantContext,
  agentId: string,
): Promise<StoredProfile | undefined> {
  const row = await db
    .selectFrom('knowledge_profiles')
    .select(['found', 'sources', 'confirmed'])
    .where('agent_id', '=', agentId)
    .executeTakeFirst()
  return row as StoredProfile | undefined
}

export async function saveFoundProfile(
  { db, organizationId }: TenantContext,
  agentId: string,
  { found, sources }: Omit<StoredProfile, 'confirmed'>,
): Promise<void> {
  const row = { found: JSON.stringify(found), sources: JSON.stringify(sources) }
  await db
    .insertInto('knowledge_profiles')
    .values({ organization_id: organizationId, agent_id: agentId, ...row })
    .onConflict((conflict) => conflict.columns(['organization_id', 'agent_id']).doUpdateSet(row))
    .execute()
}

export async function saveConfirmedProfile(
  { db, organizationId }: TenantContext,
  agentId: string,
  confirmed: ProfileFields,
): Promise<void> {
  const row = { confirmed: JSON.stringify(confirmed) }
  await db
    .insertInto('knowledge_profiles')
    .values({ organization_id: organizationId, agent_id: agentId, ...row })
    .onConflict((conflict) => conflict.columns(['organization_id', 'agent_id']).doUpdateSet(row))
    .execute()
}
