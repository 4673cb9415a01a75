import { z } from 'zod'

/** Money in whole cents of the organization's currency. */
export const Cents = z.int().min(0)
/** ISO 4217. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'Write a currency as three capital letters, such as USD.')
