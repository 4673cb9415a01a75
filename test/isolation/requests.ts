import type { Operation, Schema, Slot } from './description.ts'
import type { Ids } from './seed.ts'

export interface Request {
  method: string
  url: string
  headers: Record<string, string>
  payload: string | undefined
}

/**
 * Bodies that do something, where the least that the schema allows does nothing or is refused for another reason
 * than its ids. A body that is missing here fails the test, for it is answered 400 and not 404.
 */
const bodies: Record<string, Record<string, unknown> | (() => Record<string, unknown>)> = {
  'PATCH /api/organizations/{id}': { name: 'Changed Incorporated' },
  'POST /api/contacts': { name: 'Somebody New' },
  'PATCH /api/contacts/{id}': { notes: 'changed' },
  'POST /api/leads': { intent: 'Something new' },
  'PATCH /api/leads/{id}': { notes: 'changed' },
  'POST /api/agents/{id}/sources': { kind: 'text', title: 'A text', text: 'Some words to know.' },
  'PATCH /api/agents/{id}/sources/{source_id}': { title: 'Changed' },
  'PATCH /api/agents/{id}/faqs/{faq_id}': { answer: 'Changed.' },
  'POST /api/agents/{id}/faqs': { question: 'What is changed?', answer: 'This.' },
  'POST /api/agents/{id}/faqs/import': { csv: 'question,answer\nWhat is brought in?,This.' },
  'POST /api/agents/{id}/scrape': { url: 'https://example.com/' },
  'POST /api/agents/{id}/profile/confirmation': { facts: { name: 'Changed Incorporated' } },
  'PATCH /api/agents/{id}': { name: 'Changed' },
  'PUT /api/agents/{id}/draft': { instructions: 'Changed.' },
  'POST /api/agents/{id}/experiments': {
    variants: [
      { version: 1, share: 50 },
      { version: 2, share: 50 },
    ],
  },
  'PATCH /api/experiments/{id}': { status: 'paused' },
  'POST /api/agents/{id}/scenarios': newScenario('Something new'),
  'PUT /api/scenarios/{id}': newScenario('Something else'),
  'POST /api/agents/{id}/scenarios/import': { scenarios: [newScenario('Something from a file')] },
  'PATCH /api/services/{id}': { name: 'Changed' },
  'POST /api/appointments': () => ({
    start: nextFreeStart(),
    contact: { name: 'New Person', phone: '+12125550177' },
  }),
  'PATCH /api/appointments/{id}': { notes: 'changed' },
  'POST /api/appointments/holds': { start: '2026-03-06T19:00:00Z' },
  'POST /api/appointments/lookup/reschedule': { start: '2026-03-06T20:00:00Z' },
  'PATCH /api/conversations/{id}': { urgency: 'urgent' },
  'POST /api/conversations/{id}/messages': { content: 'changed', note: true },
  'POST /api/chat': { message: 'What is your secret?' },
  'POST /api/leads/capture': { fields: { name: 'Changed', email: 'changed@example.com' } },
  'POST /api/chat/rating': { rating: 3 },
  'POST /api/consent-log': { kind: 'sms', version: '1', subject: '+12125550177', source: 'web' },
  'PATCH /api/members/{id}': { role: 'admin' },
  'POST /api/api-keys': { name: 'New key', permissions: ['agents.read'] },
  'POST /api/organizations': { name: 'New Business' },
  'POST /api/blocked-callers': { number: '+12125550179' },
  'POST /api/numbers/search': { area_code: '212', provider: 'sandbox' },
  'POST /api/provisionings': { area_code: '212', provider: 'sandbox' },
  'PUT /api/notification-preferences': { quiet_hours: { from: '22:00', to: '07:00' }, phone: '+12125550178' },
}

function newScenario(name: string) {
  const caller = { kind: 'script', turns: ['Hello'] }
  return { name, language: 'en', caller, expectations: [{ kind: 'honest' }] }
}

let starts = 0
/** A time at which both businesses are open, another one with each call. */
function nextFreeStart(): string {
  const [week, day, hour] = [Math.floor(starts / 10), Math.floor(starts / 2) % 5, 14 + (starts++ % 2)]
  return `${Temporal.PlainDate.from('2026-03-09').add({ weeks: week, days: day }).toString()}T${hour}:00:00Z`
}

/** Fields that make way for another one. */
const insteadOf: Record<string, string> = { contact_id: 'contact' }

/** A request with these ids in its slots; optional slots are filled only where `filled` holds them. */
export function buildRequest(
  operation: Operation,
  idOf: (slot: Slot) => string,
  filled: (slot: Slot) => boolean,
): Request {
  const slots = operation.slots.filter((slot) => slot.required || filled(slot))
  const of = (place: Slot['place']) => slots.filter((slot) => slot.place === place)
  // What is left of the path is numbered within the thing before it, such as a version.
  const path = of('path')
    .reduce(
      (sofar, slot) => sofar.replace(`{${slot.path[0]}}`, encodeURIComponent(idOf(slot))),
      operation.path,
    )
    .replace(/\{\w+\}/g, '1')
  const query = new URLSearchParams(of('query').map((slot) => [String(slot.path[0]), idOf(slot)]))
  const url = query.size > 0 ? `${path}?${query}` : path
  if (operation.name === 'POST /api/agents/{id}/files') return { method: 'POST', url, ...upload() }
  if (!operation.bodySchema) return { method: operation.method, url, headers: {}, payload: undefined }
  const example = exampleOf(operation.bodySchema) as Record<string, unknown>
  const asked = bodies[operation.name] ?? {}
  const given = typeof asked === 'function' ? asked() : asked
  const body: Record<string, unknown> = { ...example, ...structuredClone(given) }
  for (const slot of of('body')) {
    const replaced = insteadOf[String(slot.path.at(-1))]
    if (replaced) delete body[replaced]
    write(body, slot.path, idOf(slot))
  }
  const headers = { 'content-type': 'application/json' }
  return { method: operation.method, url, headers, payload: JSON.stringify(body) }
}

/** Ids of one side for the slots. */
export const idsFrom = (ids: Ids) => (slot: Slot) => ids[slot.kind]

function write(target: Record<string | number, unknown>, [key, ...rest]: Slot['path'], value: unknown): void {
  if (rest.length === 0) {
    target[key!] = value
    return
  }
  const empty = typeof rest[0] === 'number' ? [] : {}
  target[key!] ??= empty
  write(target[key!] as Record<string, unknown>, rest, value)
}

/** The least value that a schema takes. */
function exampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const [branch] = schema.anyOf ?? schema.oneOf ?? []
  if (branch) return exampleOf(branch)
  if (schema.type === 'object') {
    const fields = (schema.required ?? []).map((name) => [name, exampleOf(schema.properties?.[name] ?? {})])
    return Object.fromEntries(fields)
  }
  if (schema.type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => exampleOf(schema.items ?? {}))
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1)
  if (schema.type === 'boolean') return true
  if (schema.format === 'email') return 'somebody@example.com'
  if (schema.format === 'date-time') return '2026-03-06T16:00:00Z'
  return 'words'.padEnd(schema.minLength ?? 0, '.')
}

function upload(): Pick<Request, 'headers' | 'payload'> {
  const boundary = 'isolation'
  const part = `content-disposition: form-data; name="file"; filename="new.txt"\r\ncontent-type: text/plain\r\n\r\nSome words to know.`
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: `--${boundary}\r\n${part}\r\n--${boundary}--\r\n`,
  }
}
