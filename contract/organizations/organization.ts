import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { Language, Vertical } from '../languages.ts'
import { Currency } from '../money.ts'
import { Id, IdParams } from '../page.ts'
import { Role } from '../permissions.ts'
import { Holiday, Instant, TimeZone, WeeklyHours } from '../time.ts'

/** A web address as people type it: `example.com` becomes `https://example.com/`. */
export const WebsiteAddress = z
  .string()
  .trim()
  .min(1, 'Write a web address, such as example.com.')
  .max(2000)
  .transform((text, check) => {
    const address = readWebAddress(text)
    if (address) return address
    check.addIssue({ code: 'custom', message: 'Write a web address, such as example.com.' })
    return z.NEVER
  })

function readWebAddress(text: string): string | null {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  const url = URL.canParse(withScheme) ? new URL(withScheme) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null
  return url.href
}

/** ISO 3166, two letters. */
export const Country = z.string().regex(/^[A-Z]{2}$/, 'Write a country as two capital letters, such as US.')

export const Address = z.object({
  street: z.string().trim().max(200).default(''),
  city: z.string().trim().max(100).default(''),
  region: z.string().trim().max(100).default(''),
  postal_code: z.string().trim().max(20).default(''),
  country: z.union([Country, z.literal('')]).default(''),
})
export type Address = z.infer<typeof Address>

/** Where the business goes to its customers; empty lists and no radius mean that it says nothing about it. */
export const ServiceArea = z.object({
  postal_codes: z.array(z.string().trim().min(1).max(20)).max(500).default([]),
  cities: z.array(z.string().trim().min(1).max(100)).max(200).default([]),
  radius_km: z.number().positive().max(2000).optional(),
})
export type ServiceArea = z.infer<typeof ServiceArea>

export const OrganizationSettings = z.object({
  /** Numbers written without a country are read as numbers of this one. */
  default_country: Country,
  /** What a caller in danger is told to dial: 911, 112, 999. */
  emergency_number: z.string().regex(/^\d{2,6}$/, 'Write the number as people dial it, such as 911.'),
})
export type OrganizationSettings = z.infer<typeof OrganizationSettings>

/** What the owner has typed or confirmed: only these may be told as facts. */
export const ConfirmedFact = z.enum([
  'name',
  'website_url',
  'phone',
  'email',
  'address',
  'hours',
  'holidays',
  'timezone',
  'languages',
  'service_area',
])
export type ConfirmedFact = z.infer<typeof ConfirmedFact>

const Name = z.string().trim().min(1, 'Write a name.').max(120)
const Slug = z
  .string()
  .min(2)
  .max(63)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.')
const Holidays = z
  .array(Holiday)
  .max(200)
  .refine((days) => new Set(days.map(({ day }) => day)).size === days.length, 'Name each day once.')
const Languages = z
  .array(Language)
  .min(1, 'Name at least one language.')
  .refine((list) => new Set(list).size === list.length, 'Name each language once.')

export const Organization = z.object({
  id: Id,
  name: Name,
  slug: Slug,
  vertical: Vertical,
  website_url: z.string().nullable(),
  /** E.164, such as +12125550100. */
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: Address.nullable(),
  hours: WeeklyHours,
  holidays: z.array(Holiday),
  timezone: z.string(),
  /** The first is the one that the business speaks by itself. */
  languages: z.array(Language),
  currency: Currency,
  logo_url: z.string().nullable(),
  service_area: ServiceArea,
  settings: OrganizationSettings,
  confirmed_facts: z.array(ConfirmedFact),
  created_at: Instant,
  updated_at: Instant,
})
export type Organization = z.infer<typeof Organization>

export const NewOrganization = z.object({
  name: Name,
  vertical: Vertical.default('custom'),
  timezone: TimeZone.default('America/New_York'),
  website_url: WebsiteAddress.optional(),
  /** Made from the name when left out; a number is added when it is taken. */
  slug: Slug.optional(),
  languages: Languages.optional(),
  currency: Currency.default('USD'),
  /** Country of the business; it decides how phone numbers are read and the emergency number. */
  country: Country.default('US'),
})
export type NewOrganization = z.output<typeof NewOrganization>

/** Only what is named changes; a list or an object is replaced as a whole, `settings` is merged. */
export const OrganizationChanges = z.object({
  name: Name.optional(),
  slug: Slug.optional(),
  vertical: Vertical.optional(),
  website_url: WebsiteAddress.nullable().optional(),
  phone: z.string().trim().min(1).max(40).nullable().optional(),
  email: z.email('Write an e-mail address.').nullable().optional(),
  address: Address.nullable().optional(),
  hours: WeeklyHours.optional(),
  holidays: Holidays.optional(),
  timezone: TimeZone.optional(),
  languages: Languages.optional(),
  currency: Currency.optional(),
  logo_url: z
    .url({ protocol: /^https?$/, error: 'Write the address of a picture.' })
    .max(2000)
    .nullable()
    .optional(),
  service_area: ServiceArea.optional(),
  settings: OrganizationSettings.partial().optional(),
})
export type OrganizationChanges = z.output<typeof OrganizationChanges>

/** An organization as one of its members sees it in a list. */
export const OwnOrganization = Organization.pick({
  id: true,
  name: true,
  slug: true,
  vertical: true,
  timezone: true,
  logo_url: true,
}).extend({ role: Role })
export type OwnOrganization = z.infer<typeof OwnOrganization>

export const postOrganization = endpoint('POST /api/organizations', {
  summary: 'Create an organization',
  description: 'Whoever creates it becomes its owner, and it becomes the active one of the session.',
  access: 'user',
  body: NewOrganization,
  response: Organization,
  status: 201,
})
export const listOrganizations = endpoint('GET /api/organizations', {
  summary: 'List the organizations that I belong to',
  access: 'user',
  response: z.object({ items: z.array(OwnOrganization) }),
})
export const getOrganization = endpoint('GET /api/organizations/:id', {
  summary: 'Show an organization',
  permission: 'organization.read',
  params: IdParams,
  response: Organization,
})
export const patchOrganization = endpoint('PATCH /api/organizations/:id', {
  summary: 'Change an organization',
  description: 'A fact that is written here counts as confirmed, and the receptionist may tell it.',
  permission: 'organization.update',
  params: IdParams,
  body: OrganizationChanges,
  response: Organization,
})
export const deleteOrganization = endpoint('DELETE /api/organizations/:id', {
  summary: 'Delete an organization and all that belongs to it',
  description: 'Only an owner can, in person: an API key cannot. It cannot be undone.',
  permission: 'organization.delete',
  params: IdParams,
})
export const postOwnershipTransfer = endpoint('POST /api/organizations/:id/ownership-transfer', {
  summary: 'Give the organization to another member',
  description: 'The other member becomes an owner, and the one who gives it an admin.',
  permission: 'organization.transfer',
  params: IdParams,
  body: z.object({ member_id: Id }),
  response: z.object({ owner_member_id: Id }),
})
export const postActivation = endpoint('POST /api/organizations/:id/activation', {
  summary: 'Work in this organization from now on',
  description: 'Sets the active organization of the session; it stays until another is chosen.',
  access: 'user',
  params: IdParams,
})
