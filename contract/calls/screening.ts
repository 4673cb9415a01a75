import { z } from 'zod'
import { Phone, PhoneInput } from '../contacts.ts'
import { endpoint } from '../endpoint.ts'
import { Instant } from '../time.ts'

/** A caller who is not answered. */
export const BlockedCaller = z.object({
  number: Phone,
  reason: z.string(),
  created_at: Instant,
})
export type BlockedCaller = z.infer<typeof BlockedCaller>

export const NewBlockedCaller = z.object({
  number: PhoneInput,
  reason: z.string().trim().max(300).default(''),
})
export type NewBlockedCaller = z.output<typeof NewBlockedCaller>

export const listBlockedCallers = endpoint('GET /api/blocked-callers', {
  summary: 'List the callers who are not answered, the newest first',
  permission: 'calls.read',
  response: z.object({ items: z.array(BlockedCaller) }),
})
export const postBlockedCaller = endpoint('POST /api/blocked-callers', {
  summary: 'Stop answering a caller',
  description: 'Blocking a number that is blocked already changes its reason.',
  permission: 'calls.write',
  body: NewBlockedCaller,
  response: BlockedCaller,
  status: 201,
})
export const deleteBlockedCaller = endpoint('DELETE /api/blocked-callers/:blocked_number', {
  summary: 'Answer a blocked caller again',
  permission: 'calls.write',
  params: z.object({ blocked_number: z.string().max(40) }),
})
