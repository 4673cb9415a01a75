import type { AppContext } from '#server/context.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import { findOrganizationOfConversation, findOrganizationOfMessage } from './queries.ts'

export { actionsOfReceipts } from './actions.ts'
export { receptionistJobs } from './jobs.ts'
export { isOpenAt } from './opening.ts'
export { createProfiles, type Profile, type Profiles } from './profile.ts'
export { mountReceptionist } from './routes.ts'
export type { Incoming, TurnAnswer, TurnEvent } from './session.ts'
export { templateOf } from './template-of.ts'
export { converse } from './turn.ts'
export { configurationFor } from './versions/configuration.ts'
export { warmUnderstanding } from './warming.ts'

/** Visitors name a conversation, never an organization. */
export function organizationOfConversation(app: AppContext, conversationId: string): Promise<string | null> {
  return withPlatform(app, (ctx) => findOrganizationOfConversation(ctx, conversationId))
}

export function organizationOfMessage(app: AppContext, messageId: string): Promise<string | null> {
  return withPlatform(app, (ctx) => findOrganizationOfMessage(ctx, messageId))
}
