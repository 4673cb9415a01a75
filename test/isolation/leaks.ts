import { newId } from '#server/platform/ids.ts'
import type { Kind, Operation, Slot } from './description.ts'
import { buildRequest, type Request } from './requests.ts'
import type { Ids } from './seed.ts'

export interface Response {
  status: number
  text: string
}

export interface Trial {
  operations: Operation[]
  /** Ids of the one who asks. */
  own: Ids
  /** Ids of somebody else. */
  foreign: Ids
  /** What stands in everything of somebody else. */
  canary: string
  /** Sends a request as the one who asks. */
  send(request: Request, operation: Operation): Promise<Response>
}

/** Kinds that prove who asks: they stay the asker's own, whatever else is somebody else's. */
const credentials: Kind[] = ['visitor', 'booked_with']
/** Kinds that a public address is known by: naming somebody else's is what visitors do. */
const publicKinds: Kind[] = ['agent', 'organization']

/** Links that are themselves the permission, and why: `status` is what a stranger gets. */
const links: Record<string, { status: number; because: string }> = {
  'GET /api/invitations/{id}': { status: 200, because: 'whoever holds the link sees who invites whom' },
  'GET /api/invites/{invite_token}/appointment.ics': {
    status: 200,
    because: 'whoever has the link was given it',
  },
  'POST /api/invitations/{id}/acceptance': { status: 403, because: 'only the invited address can accept it' },
}

/** Ids that a request can do without: an unknown one is passed over, and so is somebody else's. */
const unneeded: Record<string, string> = {
  'POST /api/appointments hold_id': 'a hold that has run out is no obstacle while the slot is free',
  'PATCH /api/appointments/{id} hold_id': 'a hold that has run out is no obstacle while the slot is free',
}

/**
 * Tries every route with somebody else's ids, one at a time beside own ones and all together.
 * @returns a sentence for each answer that tells or does more than one for an id that nobody has
 */
export async function findLeaks(trial: Trial): Promise<string[]> {
  const leaks: string[] = []
  for (const operation of trial.operations) {
    for (const target of targetsOf(operation)) leaks.push(...(await tryTarget(trial, operation, target)))
  }
  return leaks
}

/** How many requests with somebody else's ids findLeaks makes for these operations. */
export function countTries(operations: Operation[]): number {
  return operations.reduce((sum, operation) => sum + targetsOf(operation).length, 0)
}

/** Groups of slots that are filled with somebody else's ids. */
function targetsOf(operation: Operation): Slot[][] {
  const open = operation.isPublic ? [...credentials, ...publicKinds] : credentials
  const guarded = operation.slots.filter(({ kind }) => !open.includes(kind))
  if (guarded.length === 0) return []
  const known = operation.slots.filter(({ kind }) => !credentials.includes(kind))
  const all = known.filter((slot) => slot.required || slot.place !== 'query')
  return [...guarded.map((slot) => [slot]), ...(known.length > 1 && all.length > 1 ? [all] : [])]
}

async function tryTarget(trial: Trial, operation: Operation, target: Slot[]): Promise<string[]> {
  const { own, foreign, canary, send } = trial
  const ask = (theirs: Ids) => {
    const idOf = (slot: Slot) => (target.includes(slot) ? theirs : own)[slot.kind]
    return send(
      buildRequest(operation, idOf, (slot) => target.includes(slot)),
      operation,
    )
  }
  // What the public may name stays real in the comparison: only what it may not name is made up.
  const isMadeUp = (kind: Kind) => !operation.isPublic || !publicKinds.includes(kind)
  const nobodys = Object.fromEntries(
    Object.entries(foreign).map(([kind, id]) => [
      kind,
      isMadeUp(kind as Kind) ? unknownId(kind as Kind) : id,
    ]),
  ) as Ids
  const [answer, unknown] = [await ask(foreign), await ask(nobodys)]
  const where = `${operation.name} with somebody else's ${target.map(({ path }) => path.join('.')).join(', ')}`
  const link = links[operation.name]
  if (link)
    return answer.status === link.status
      ? []
      : [`${where}: ${answer.status}, not ${link.status} (${link.because})`]
  const dropped = target.length === 1 && unneeded[`${operation.name} ${target[0]!.path.join('.')}`]
  if (dropped)
    return answer.status === unknown.status && !answer.text.includes(canary)
      ? []
      : [`${where}: ${answer.status} instead of ${unknown.status} (${dropped})`]
  const filters = operation.method === 'GET' && target.every(({ place }) => place === 'query')
  const empty = filters && answer.status === 200 && !target.some(({ required }) => required)
  const found: string[] = []
  if (answer.status !== 404 && !empty) found.push(`${where}: ${answer.status} ${answer.text.slice(0, 200)}`)
  if (answer.text.includes(canary)) found.push(`${where}: the answer holds somebody else's words`)
  if (blur(answer) !== blur(unknown))
    found.push(
      `${where}: answers otherwise than for an id that nobody has: ${blur(answer)} instead of ${blur(unknown)}`,
    )
  return found
}

function unknownId(kind: Kind): string {
  return kind === 'appointment_code' ? 'ZZZZZZ' : newId()
}

/** An answer without what differs from request to request. */
function blur({ status, text }: Response): string {
  return `${status} ${text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')}`
}
