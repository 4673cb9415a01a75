import { createRequire } from 'node:module'
import type { validateRequest } from 'twilio/lib/webhooks/webhooks.js'

/** Loaded with the first request that claims to be Twilio's: most houses never see one. */
const load = createRequire(import.meta.url)

/** Fields of a form; a field that is sent several times has several values. */
export type FormFields = Record<string, string | string[]>

/**
 * Whether Twilio signed this request with this token. `url` is the address as Twilio asked for it, with its query;
 * a request without a form, such as the opening of a socket, has no fields.
 */
export function isFromTwilio(
  authToken: string | undefined,
  signature: string | undefined,
  url: string,
  fields: FormFields = {},
): boolean {
  if (!authToken || !signature) return false
  try {
    const webhooks: { validateRequest: typeof validateRequest } = load('twilio/lib/webhooks/webhooks.js')
    return webhooks.validateRequest(authToken, signature, url, fields)
  } catch {
    return false
  }
}
