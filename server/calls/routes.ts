import * as contract from '#contract/calls.ts'
import type { AppContext } from '#server/context.ts'
import { type Http, mount } from '#server/platform/mount.ts'
import type { Profiles } from '#server/receptionist/index.ts'
import { mountBrowserPhone } from './browser-phone.ts'
import { changeCall, listCalls, readCall } from './call-list.ts'
import { addNumber, changeNumber, listNumbers, releaseNumber } from './numbers.ts'
import { mountProvisioning } from './provisioning/routes.ts'
import { mountRetellSocket } from './retell/socket.ts'
import { mountRetellWebhooks } from './retell/webhooks.ts'
import { blockCaller, listBlockedCallers, unblockCaller } from './screening.ts'
import { mountTwilio } from './twilio/webhooks.ts'
import { mountVapiBrain } from './vapi/chat-completions.ts'
import { mountVapiWebhooks } from './vapi/webhooks.ts'
import { readVoiceConnection, renewVoiceSecret } from './voice-connection.ts'

/** Serves numbers, calls, the telephone in the browser, and the doors that voice providers knock at. */
export function mountCalls(http: Http, app: AppContext, profiles: Profiles): void {
  mount(http, contract.listNumbers, async (ctx) => ({ items: await listNumbers(ctx) }))
  mount(http, contract.postNumber, (ctx, { body }) => addNumber(ctx, body))
  mount(http, contract.patchNumber, (ctx, { params, body }) => changeNumber(ctx, params.id, body))
  mount(http, contract.deleteNumber, (ctx, { params }) => releaseNumber(ctx, params.id))
  mount(http, contract.getVoiceConnection, (ctx, { params }) => readVoiceConnection(ctx, app, params.id))
  mount(http, contract.postVoiceSecret, (ctx, { params }) => renewVoiceSecret(ctx, app, params.id))
  mount(http, contract.listCalls, (ctx, { query }) => listCalls(ctx, query))
  mount(http, contract.getCall, (ctx, { params }) => readCall(ctx, params.id))
  mount(http, contract.patchCall, (ctx, { params, body }) => changeCall(ctx, params.id, body))
  mount(http, contract.listBlockedCallers, async (ctx) => ({ items: await listBlockedCallers(ctx) }))
  mount(http, contract.postBlockedCaller, (ctx, { body }) => blockCaller(ctx, body))
  mount(http, contract.deleteBlockedCaller, (ctx, { params }) => unblockCaller(ctx, params.blocked_number))
  mountProvisioning(http, app)

  mountBrowserPhone(http, app, profiles)
  mountRetellSocket(http, app, profiles)
  mountRetellWebhooks(http, app, profiles)
  mountVapiBrain(http, app, profiles)
  mountVapiWebhooks(http, app, profiles)
  mountTwilio(http, app, profiles)
}
