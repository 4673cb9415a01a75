/*
 * Reads from the API's own description what a request can name: every id in path, query and body, with its kind.
 * A route that is added later is covered by being described, which every mounted route is.
 */

/** What an id can be the id of. */
export const kinds = [
  'organization',
  'agent',
  'source',
  'page',
  'faq',
  'gap',
  'conversation',
  'message',
  'contact',
  'lead',
  'service',
  'appointment',
  'appointment_code',
  'invite_token',
  'hold',
  'member',
  'user',
  'invitation',
  'api_key',
  'mail',
  'audit_target',
  'visitor',
  'booked_with',
  'failed_job',
  'scenario',
  'scenario_run',
  'scenario_result',
  'experiment',
  'number',
  'call',
  'provisioning',
  'blocked_number',
] as const
export type Kind = (typeof kinds)[number]

/** Names of fields, and of the segment before an `{id}` in a path. */
const kindOfName: Record<string, Kind | 'own_name'> = {
  organization_id: 'organization',
  organizations: 'organization',
  agent_id: 'agent',
  agents: 'agent',
  source_id: 'source',
  page_id: 'page',
  faq_id: 'faq',
  gap_id: 'gap',
  conversation_id: 'conversation',
  conversations: 'conversation',
  message_id: 'message',
  contact_id: 'contact',
  contacts: 'contact',
  lead_id: 'lead',
  leads: 'lead',
  service_id: 'service',
  services: 'service',
  appointment_id: 'appointment',
  appointments: 'appointment',
  code: 'appointment_code',
  invite_token: 'invite_token',
  phone_or_email: 'booked_with',
  hold_id: 'hold',
  holds: 'hold',
  member_id: 'member',
  members: 'member',
  assigned_to: 'member',
  actor_id: 'user',
  user_id: 'user',
  target_id: 'audit_target',
  invitation_id: 'invitation',
  invitations: 'invitation',
  'api-keys': 'api_key',
  mailbox: 'mail',
  visitor_id: 'visitor',
  'failed-jobs': 'failed_job',
  scenarios: 'scenario',
  scenario_ids: 'scenario',
  'scenario-runs': 'scenario_run',
  'scenario-results': 'scenario_result',
  experiments: 'experiment',
  // The sender's own name for what it sends: it refers to nothing that is there.
  client_message_id: 'own_name',
  provider_id: 'own_name',
  numbers: 'number',
  calls: 'call',
  provisionings: 'provisioning',
  blocked_number: 'blocked_number',
}

export interface Slot {
  place: 'path' | 'query' | 'body'
  /** Where in the place: `['contact', 'id']`; a number is an index of an array. */
  path: (string | number)[]
  kind: Kind
  required: boolean
}

export interface Operation {
  /** `GET /api/agents/{id}` */
  name: string
  method: string
  path: string
  /** Anybody may call it, without an account. */
  isPublic: boolean
  /** Only for the platform's own staff. */
  isOperators: boolean
  streams: boolean
  slots: Slot[]
  bodySchema: Schema | undefined
}

export interface Schema {
  type?: string
  format?: string
  pattern?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  minimum?: number
  minLength?: number
  minItems?: number
}

interface Described {
  security?: unknown[]
  parameters: { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, unknown> }>
}

/**
 * Every operation of a description with what it can name.
 * @throws Error for an id whose kind is unknown, so that no new one is forgotten
 */
export function readOperations({ paths }: { paths: Record<string, Record<string, Described>> }): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) =>
      readOperation(method.toUpperCase(), path, described),
    ),
  )
}

function readOperation(method: string, path: string, described: Described): Operation {
  const name = `${method} ${path}`
  const bodySchema = described.requestBody?.content['application/json']?.schema
  const asked = described.parameters
    .filter((parameter) => parameter.in !== 'header')
    .flatMap((parameter) =>
      slotsOf(name, parameter.schema, parameter.in as 'path', [parameter.name], parameter.required ?? false),
    )
  const answers = Object.values(described.responses).flatMap(({ content }) => Object.keys(content ?? {}))
  return {
    name,
    method,
    path,
    isPublic: described.security?.length === 0,
    isOperators: path.startsWith('/api/admin/'),
    streams: answers.includes('text/event-stream'),
    slots: [...asked, ...(bodySchema ? slotsOf(name, bodySchema, 'body', [], true) : [])],
    bodySchema,
  }
}

function slotsOf(
  operation: string,
  schema: Schema,
  place: Slot['place'],
  path: Slot['path'],
  required: boolean,
): Slot[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  const name = path.findLast((part) => typeof part === 'string') ?? ''
  if (isReference(name, schema, branches)) {
    const kind = kindOf(operation, place, name)
    return kind === 'own_name' ? [] : [{ place, path, kind, required }]
  }
  const inside = Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
    slotsOf(
      operation,
      property,
      place,
      [...path, key],
      required && (schema.required?.includes(key) ?? false),
    ),
  )
  const items = schema.items ? slotsOf(operation, schema.items, place, [...path, 0], false) : []
  const chosen = branches.flatMap((branch) => slotsOf(operation, branch, place, path, false))
  return [...inside, ...items, ...chosen]
}

function isReference(name: string, schema: Schema, branches: Schema[]): boolean {
  const isUuid = [schema, ...branches].some(({ format }) => format === 'uuid')
  // A list of ids is read item by item.
  if (schema.type === 'array') return false
  return (
    (isUuid && name !== '') ||
    /(^|_)ids?$/.test(name) ||
    ['code', 'phone_or_email', 'invite_token', 'blocked_number'].includes(name)
  )
}

function kindOf(operation: string, place: Slot['place'], name: string): Kind | 'own_name' {
  const segments = operation.split('/')
  const owner = place === 'path' && name === 'id' ? (segments[segments.indexOf('{id}') - 1] ?? '') : name
  const kind = kindOfName[owner]
  if (!kind)
    throw new Error(
      `${operation} takes the id '${name}', and nobody has told of what. Add it to kindOfName in test/isolation/description.ts, and a row of that kind to test/isolation/seed.ts.`,
    )
  return kind
}
