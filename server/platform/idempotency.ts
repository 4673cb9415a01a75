import type { FastifyReply, FastifyRequest } from 'fastify'
import { DomainError, refuseField } from './errors.ts'
import { sha256 } from './secrets.ts'
import type { TenantContext } from './tenancy.ts'

/**
 * Runs a creation once per Idempotency-Key and organization: a repeat gets the first answer, with the header
 * `Idempotency-Replayed: true`. The key is written in the operation's own transaction, so a creation that failed
 * leaves none, and of two at the same time the second waits for the first.
 * @throws DomainError `idempotency_key_reused` when the key came with another request before
 */
export async function answerOnce(
  ctx: TenantContext,
  request: FastifyRequest,
  reply: FastifyReply,
  run: () => Promise<unknown>,
): Promise<unknown> {
  const key = request.headers['idempotency-key']
  if (key === undefined) return run()
  if (typeof key !== 'string' || key.length < 1 || key.length > 255)
    throw refuseField('Idempotency-Key', 'Send one key of 1 to 255 characters.')
  const requestHash = sha256(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
  const claimed = await ctx.db
    .insertInto('idempotency_keys')
    .values({ organization_id: ctx.organizationId, key, request_hash: requestHash })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (!claimed) return replay(ctx, key, requestHash, reply)
  const answer = await run()
  await ctx.db
    .updateTable('idempotency_keys')
    .set({ response: JSON.stringify(answer ?? null) })
    .where('organization_id', '=', ctx.organizationId)
    .where('key', '=', key)
    .execute()
  return answer
}

async function replay(
  ctx: TenantContext,
  key: string,
  requestHash: string,
  reply: FastifyReply,
): Promise<unknown> {
  const first = await ctx.db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'response'])
    .where('organization_id', '=', ctx.organizationId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (first.request_hash !== requestHash)
    throw new DomainError(
      'idempotency_key_reused',
      'This Idempotency-Key came with a different request before. Use a new one.',
    )
  reply.header('idempotency-replayed', 'true')
  return first.response ?? undefined
}
