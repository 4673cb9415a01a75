import { z } from 'zod'

/** A field that was refused: the path in the request (`hours.mon.0.open`) and a sentence that says how to mend it. */
export const FieldError = z.object({ path: z.string(), message: z.string() })

/** RFC 9457 problem details; every error of the API looks like this. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** snake_case, stable: programs decide by this one. */
  code: z.string(),
  /** A sentence for people. */
  detail: z.string(),
  request_id: z.string(),
  errors: z.array(FieldError).optional(),
})
export type Problem = z.infer<typeof Problem>

/** Every refusal that an operation can give, with its HTTP status. */
export const errorStatus = {
  invalid_request: 400,
  invalid_cursor: 400,
  unauthenticated: 401,
  forbidden: 403,
  email_not_verified: 403,
  origin_not_allowed: 403,
  not_found: 404,
  conflict: 409,
  slot_taken: 409,
  hold_expired: 409,
  outside_availability: 409,
  already_cancelled: 409,
  agent_paused: 409,
  idempotency_key_reused: 409,
  last_owner: 409,
  expired: 410,
  payload_too_large: 413,
  unsupported_media_type: 415,
  unprocessable: 422,
  unsafe_address: 422,
  limit_reached: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const
export type ErrorCode = keyof typeof errorStatus
