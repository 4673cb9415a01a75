import { mountContacts } from '#server/contacts/index.ts'
import type { AppContext } from '#server/context.ts'
import { mountConversations } from '#server/conversations/index.ts'
import { mountMessaging } from '#server/messaging/index.ts'
import { mountOps } from '#server/ops/index.ts'
import { type Identity, mountOrganizations } from '#server/organizations/index.ts'
import type { Http } from '#server/platform/mount.ts'
import type { Profiles } from '#server/receptionist/profile.ts'
import { mountScheduling } from '#server/scheduling/index.ts'
import { describeSchedule } from '#server/worker/schedule.ts'

/** Every domain's endpoints; the folder names tell what each is about. */
export async function mountDomains(http: Http, app: AppContext, identity: Identity, _profiles: Profiles): Promise<void> {
  mountOrganizations(http, identity)
  mountContacts(http)
  mountScheduling(http)
  mountMessaging(http)
  mountConversations(http)
  mountOps(http, app, describeSchedule())
}
