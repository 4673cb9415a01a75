import type { ServerResponse } from 'node:http'
import { endpoint } from '#contract/endpoint.ts'
import type { AppContext } from '#server/context.ts'
import { openEventStream } from '#server/platform/event-stream.ts'
import type { LiveMessage } from '#server/platform/live.ts'
import { type Http, mount } from '#server/platform/mount.ts'

export const getEvents = endpoint('GET /api/events', {
  summary: 'Follow what happens in the organization, live',
  description:
    'Server-sent events: `data: {"type":"appointment.booked","payload":{…}}`. Events are hints to read again, not a log: ' +
    'after a reconnect, read what you show.',
  rate: 'none',
  produces: 'text/event-stream',
})

/** One stream per open page of the web app. The tenant transaction only proves the membership; it ends at once. */
export function mountLiveEvents(http: Http, app: AppContext): void {
  mount(http, getEvents, (ctx, _received, { reply }) => {
    const stream = openEventStream(reply.raw)
    reply.hijack()
    app.metrics.streams.inc()
    const end = app.live.subscribe(ctx.organizationId, (message) => stream.send(shown(message)))
    onClose(reply.raw, () => {
      end()
      app.metrics.streams.dec()
    })
  })
}

function shown({ type, payload, topic }: LiveMessage) {
  return { type, payload, ...(topic ? { topic } : {}) }
}

function onClose(response: ServerResponse, run: () => void): void {
  response.once('close', run)
}
