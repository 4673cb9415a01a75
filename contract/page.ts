import { z } from 'zod'

/** Ids are UUIDs of version 7: they sort by the time of their making. */
export const Id = z.uuid('This is not an id.')
export const IdParams = z.object({ id: Id })

/** How a list is asked for, page by page. */
export const PageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type PageQuery = z.infer<typeof PageQuery>

/** A page of a list: `next_cursor` is null on the last page. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next_cursor: z.string().nullable() })
}
