import {
  getQueues,
  listFailedJobs as listFailedEndpoint,
  listInbox,
  listPlatformMails as listMailsEndpoint,
  postJobRetry,
} from '#contract/ops.ts'
import type { AppContext } from '#server/context.ts'
import { listPlatformMails } from '#server/messaging/index.ts'
import { type Http, mount } from '#server/platform/mount.ts'
import { pageOfRows, readCursor } from '#server/platform/paging.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import { listInboxRows } from './queries.ts'
import { listFailedJobs, listQueues, retryFailedJob } from './queues.ts'

export interface Recurring {
  name: string
  cron: string
  zone: string
  why: string
}

/** What operators look at: queues, failures, schedule, inbox. */
export function mountOps(http: Http, app: AppContext, recurring: Recurring[]): void {
  mount(http, getQueues, async () => ({ queues: await listQueues(app), recurring }))
  mount(http, listFailedEndpoint, async () => ({ items: await listFailedJobs(app) }))
  mount(http, postJobRetry, (_ctx, { params }) => retryFailedJob(app, params.id))
  mount(http, listInbox, async ({ host }, { query }) => {
    const rows = await withPlatform(host, (ctx) =>
      listInboxRows(ctx, query, readCursor(query.cursor, 1), query.limit),
    )
    return pageOfRows(rows, query.limit, (row) => [row.id])
  })
  mount(http, listMailsEndpoint, ({ host }, { query }) =>
    withPlatform(host, (ctx) => listPlatformMails(ctx, query)),
  )
}
