import { z } from 'zod'
import { Id } from './page.ts'

/**
 * What a receptionist can say to have done: an appointment made, moved or cancelled; words noted or passed on; a text
 * or mail sent; a call put through; somebody sent out; money given back or a price changed; anything else, as in
 * "you're all set".
 */
export const Deed = z.enum([
  'booked',
  'moved',
  'cancelled',
  'noted',
  'messaged',
  'transferred',
  'dispatched',
  'settled',
  'done',
])
export type Deed = z.infer<typeof Deed>

/** Words that say that something was done, with their proof. Without one they were held back before they were said. */
export const Claim = z.object({
  words: z.string(),
  deed: Deed,
  /** The receipt in the same conversation that makes it true; null when there is none. */
  receipt_id: Id.nullable(),
  /** False for words that were held back: the visitor never saw or heard them. */
  said: z.boolean(),
})
export type Claim = z.infer<typeof Claim>
