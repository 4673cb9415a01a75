import * as contract from '#contract/calls.ts'
import type { AppContext } from '#server/context.ts'
import { type Http, mount, mountSession } from '#server/platform/mount.ts'
import {
  giveUpProvisioning,
  listProvisionings,
  readProvisioning,
  retryProvisioning,
  searchNumbers,
  startProvisioning,
} from './provisioning.ts'

/** Serves the way from no number to one that answers. */
export function mountProvisioning(http: Http, app: AppContext): void {
  mountSession(http, contract.searchNumbers, (session, { body }) => searchNumbers(app, session, body))
  mount(http, contract.postProvisioning, (ctx, { body }) => startProvisioning(ctx, app, body))
  mount(http, contract.listProvisionings, async (ctx) => ({ items: await listProvisionings(ctx) }))
  mount(http, contract.getProvisioning, (ctx, { params }) => readProvisioning(ctx, params.id))
  mount(http, contract.postProvisioningAttempt, (ctx, { params }) => retryProvisioning(ctx, params.id))
  mount(http, contract.deleteProvisioning, (ctx, { params }) => giveUpProvisioning(ctx, params.id))
}
