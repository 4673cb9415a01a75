import { z } from 'zod'
import { Phone } from '../contacts.ts'
import { endpoint } from '../endpoint.ts'
import { Id, IdParams } from '../page.ts'
import { Instant } from '../time.ts'

/** Providers that sell numbers through their API. */
export const NumberSeller = z.enum(['sandbox', 'retell', 'twilio'])
export type NumberSeller = z.infer<typeof NumberSeller>

const AreaCode = z.string().regex(/^[2-9]\d{2}$/, 'An area code has three digits, such as 212.')
const NumberCountry = z.enum(['US', 'CA'])

/** A number that can be had. Some sellers pick the number themselves: then only its area code is known. */
export const NumberOffer = z.object({
  number: Phone.nullable(),
  area_code: z.string(),
  /** Town and state, where the seller tells. */
  place: z.string().nullable(),
})
export type NumberOffer = z.infer<typeof NumberOffer>

export const NumberSearch = z.object({
  area_code: AreaCode,
  country: NumberCountry.default('US'),
  /** The first of those that this server has a key for, unless told. */
  provider: NumberSeller.optional(),
})
export type NumberSearch = z.output<typeof NumberSearch>

export const searchNumbers = endpoint('POST /api/numbers/search', {
  summary: 'Find telephone numbers that can be bought',
  permission: 'calls.configure',
  body: NumberSearch,
  response: z.object({
    provider: NumberSeller,
    /** All that this server can buy from. */
    providers: z.array(NumberSeller),
    items: z.array(NumberOffer),
  }),
})

/** What is done, in this order, until a number answers. */
export const provisioningSteps = ['number', 'agent', 'webhooks', 'test'] as const
export const ProvisioningStep = z.object({
  name: z.enum(provisioningSteps),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
})
export type ProvisioningStep = z.infer<typeof ProvisioningStep>

/** "Enable voice": the way from a wish to a number that answers. */
export const Provisioning = z.object({
  id: Id,
  agent_id: Id,
  provider: NumberSeller,
  status: z.enum(['running', 'failed', 'done']),
  /** The number that is wished for, and then the one that was bought. */
  number: Phone.nullable(),
  area_code: z.string(),
  /** The line in the list of numbers, once the number is bought. */
  number_id: Id.nullable(),
  steps: z.array(ProvisioningStep),
  /** What stands in the way, in a sentence. */
  error: z.string().nullable(),
  created_at: Instant,
  finished_at: Instant.nullable(),
})
export type Provisioning = z.infer<typeof Provisioning>

export const NewProvisioning = z.object({
  agent_id: Id,
  provider: NumberSeller.optional(),
  country: NumberCountry.default('US'),
  area_code: AreaCode,
  /** One of those that were found; without it the seller picks one of the area. */
  number: Phone.optional(),
  label: z.string().trim().max(80).default(''),
})
export type NewProvisioning = z.output<typeof NewProvisioning>

export const postProvisioning = endpoint('POST /api/provisionings', {
  summary: 'Enable voice: buy a number, connect it and test it',
  description:
    'Answers at once; the work goes on in steps that can be watched. A receptionist gets one number at a time: while one is on its way, asking again answers with that one.',
  permission: 'calls.configure',
  body: NewProvisioning,
  response: Provisioning,
  status: 202,
  idempotent: true,
})
export const listProvisionings = endpoint('GET /api/provisionings', {
  summary: 'List the numbers that are on their way, and the latest that arrived',
  permission: 'calls.read',
  response: z.object({ items: z.array(Provisioning) }),
})
export const getProvisioning = endpoint('GET /api/provisionings/:id', {
  summary: 'See how far a number has come',
  permission: 'calls.read',
  params: IdParams,
  response: Provisioning,
})
export const postProvisioningAttempt = endpoint('POST /api/provisionings/:id/attempts', {
  summary: 'Try again from the step that failed',
  permission: 'calls.configure',
  params: IdParams,
  response: Provisioning,
  status: 202,
})
export const deleteProvisioning = endpoint('DELETE /api/provisionings/:id', {
  summary: 'Give up a number whose steps have failed',
  description:
    'A number that was bought stays in the list of numbers. Refused while it is not certain whether one was bought.',
  permission: 'calls.configure',
  params: IdParams,
})
