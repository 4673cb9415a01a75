import { mountCalls } from '#server/calls/index.ts'
import { mountChat } from '#server/chat/index.ts'
import { mountContacts } from '#server/contacts/index.ts'
import type { AppContext } from '#server/context.ts'
import { mountConversations } from '#server/conversations/index.ts'
import { mountKnowledge } from '#server/knowledge/index.ts'
import { mountMessaging } from '#server/messaging/index.ts'
import { mountOps } from '#server/ops/index.ts'
import { type Identity, mountOrganizations } from '#server/organizations/index.ts'
import type { Http } from '#server/platform/mount.ts'
import { mountReceptionist, type Profiles } from '#server/receptionist/index.ts'
import { mountScheduling } from '#server/scheduling/index.ts'
import { describeSchedule } from '#server/worker/schedule.ts'
import { toProblem } from './errors.ts'

/** Every domain's endpoints; the folder names tell what each is about. */
export async function mountDomains(
  http: Http,
  app: AppContext,
  identity: Identity,
  profiles: Profiles,
): Promise<void> {
  mountOrganizations(http, identity)
  mountContacts(http)
  mountKnowledge(http)
  mountScheduling(http)
  mountMessaging(http)
  mountConversations(http)
  mountReceptionist(http, app)
  mountChat(http, app, profiles, toProblem)
  mountCalls(http, app, profiles)
  mountOps(http, app, describeSchedule())
}
