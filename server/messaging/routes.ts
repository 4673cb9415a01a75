import * as contract from '#contract/messaging.ts'
import { type Http, mount } from '#server/platform/mount.ts'
import { listMailbox, readMailboxMail } from './mailbox.ts'

export function mountMessaging(http: Http): void {
  mount(http, contract.listMailbox, (ctx, { query }) => listMailbox(ctx, query))
  mount(http, contract.getMailboxMail, (ctx, { params }) => readMailboxMail(ctx, params.id))
}
