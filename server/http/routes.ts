import type { AppContext } from '#server/context.ts'
import type { Http } from '#server/platform/mount.ts'

/** Every domain's endpoints; the folder names tell what each is about. */
export async function mountDomains(_http: Http, _app: AppContext): Promise<void> {}
