import { DomainError } from '#server/platform/errors.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import type { Attendee } from './desk-queries.ts'

/*
 * Those who want one slot in one process take turns before they take a connection: the first one asks the database,
 * and whoever waited meanwhile hears what it was told. The exclusion constraint stays the judge, also between
 * processes; this only spares forty-nine of fifty the way to it.
 */

/** What whoever came too late is told, and what another needs to know whether it is true of them as well. */
export interface Loss {
  refusal: DomainError
  /** Who has the service at that time. */
  attendees: Attendee[]
  /** Numbers without a country are read as numbers of this one. */
  country: string
}

/** What came of asking for a slot; `left` is what the others are told, where one of them takes all there is. */
export type Outcome<T> = { won: T; left?: () => Loss | null } | { lost: Loss }

interface Turn {
  /** Whether a refusal that was read after this one had come is theirs too; rejects with a refusal of its own. */
  isAlsoMine: (loss: Loss) => Promise<boolean>
  go(): void
  refuse(error: unknown): void
}

/** Who waits for a slot that somebody is just asking for, by slot. */
const queues = new Map<string, Turn[]>()

/** The slot that is asked for. */
export function slotKey(
  { organizationId }: TenantContext,
  slot: { service_id: string; start: string },
): string {
  return `${organizationId} ${slot.service_id} ${Date.parse(slot.start)}`
}

/**
 * Asks for a slot, one after the other. A refusal is shared with those who came before it was read, so nobody is told
 * what was true before they asked. A transaction that has begun waits for nobody here: it holds a connection, which
 * whoever goes first may need.
 * @throws the refusal of the loss
 */
export async function takeTurn<T>(
  ctx: TenantContext,
  key: string,
  ask: () => Promise<Outcome<T>>,
  isAlsoMine: Turn['isAlsoMine'],
): Promise<T> {
  if (ctx.transaction.begun) return settle(await ask())
  const queue = queues.get(key)
  if (queue) await new Promise<void>((go, refuse) => queue.push({ isAlsoMine, go, refuse }))
  else queues.set(key, [])
  const before = queues.get(key)!.splice(0)
  let outcome: Outcome<T>
  try {
    outcome = await ask()
  } catch (error) {
    passOn(key, before)
    throw error
  }
  if ('won' in outcome)
    leave(ctx, key, outcome.left, before).catch((error) => ctx.log.error({ error }, 'a slot was passed on'))
  else passOn(key, await share(outcome.lost, before))
  return settle(outcome)
}

/** What is won is lost for the others, however lately they came, once it is committed. */
async function leave(
  { transaction }: TenantContext,
  key: string,
  left: (() => Loss | null) | undefined,
  before: Turn[],
): Promise<void> {
  await transaction.ended
  const waiting = [...before, ...queues.get(key)!.splice(0)]
  let others = waiting
  try {
    const loss = waiting.length > 0 && transaction.committed ? left?.() : null
    if (loss) others = await share(loss, waiting)
  } finally {
    // Whatever happens, nobody waits for ever.
    passOn(key, others)
  }
}

/** What was won. @throws the refusal of what was lost */
export function settle<T>(outcome: Outcome<T>): T {
  if ('won' in outcome) return outcome.won
  throw outcome.lost.refusal
}

/** Lets the next one ask: whoever has waited longest. */
function passOn(key: string, before: Turn[]): void {
  const queue = [...before, ...queues.get(key)!]
  const next = queue.shift()
  if (next) queues.set(key, queue)
  else queues.delete(key)
  next?.go()
}

/** Tells those of whom it is true as well; the others have to ask for themselves. */
async function share(loss: Loss, turns: Turn[]): Promise<Turn[]> {
  const others: Turn[] = []
  for (const turn of turns) {
    try {
      if (await turn.isAlsoMine(loss)) turn.refuse(sameRefusal(loss.refusal))
      else others.push(turn)
    } catch (error) {
      turn.refuse(error)
    }
  }
  return others
}

/** An error of its own for each, as each goes its own way with it. */
function sameRefusal({ code, message, extra }: DomainError): DomainError {
  return new DomainError(code, message, extra ? { extra } : {})
}
