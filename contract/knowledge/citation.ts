import { z } from 'zod'

/** Where something was read. Pasted text and files have no address. */
export const Citation = z.object({ title: z.string(), url: z.string().nullable() })
export type Citation = z.infer<typeof Citation>
