import type { AppContext } from '#server/context.ts'
import { type Identity, mountOrganizations } from '#server/organizations/index.ts'
import type { Http } from '#server/platform/mount.ts'

/** Every domain's endpoints; the folder names tell what each is about. */
export async function mountDomains(http: Http, _app: AppContext, identity: Identity): Promise<void> {
  mountOrganizations(http, identity)
}
