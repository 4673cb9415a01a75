import type { AppContext } from '#server/context.ts'

export async function allowedOriginsOf(_app: AppContext, _agentId: string): Promise<string[] | null> {
  return []
}
