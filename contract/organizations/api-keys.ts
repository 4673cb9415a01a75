import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Id, IdParams, PageQuery, pageOf } from '../page.ts'
import { KeyPermission } from '../permissions.ts'
import { Instant } from '../time.ts'

export const ApiKey = z.object({
  id: Id,
  name: z.string(),
  /** The first letters, to know it again: `fd_9aK2`. */
  start: z.string(),
  permissions: z.array(KeyPermission),
  created_at: Instant,
  last_used_at: Instant.nullable(),
  expires_at: Instant.nullable(),
})
export type ApiKey = z.infer<typeof ApiKey>

export const NewApiKey = z.object({
  name: z.string().trim().min(1, 'Write a name.').max(60),
  permissions: z
    .array(KeyPermission)
    .min(1, 'Choose at least one permission.')
    .transform((list) => [...new Set(list)]),
  expires_in_days: z.int().min(1).max(3650).optional(),
})
export type NewApiKey = z.output<typeof NewApiKey>

export const listApiKeys = endpoint('GET /api/api-keys', {
  summary: 'List the API keys of the organization',
  permission: 'api_keys.manage',
  query: PageQuery,
  response: pageOf(ApiKey),
})
export const postApiKey = endpoint('POST /api/api-keys', {
  summary: 'Make an API key',
  description:
    '`key` is shown this once and stored only as a hash. It can hold no permission that its maker lacks.',
  permission: 'api_keys.manage',
  body: NewApiKey,
  response: ApiKey.extend({ key: z.string() }),
  status: 201,
})
export const deleteApiKey = endpoint('DELETE /api/api-keys/:id', {
  summary: 'Revoke an API key',
  description: 'It is refused from the next request on.',
  permission: 'api_keys.manage',
  params: IdParams,
})
