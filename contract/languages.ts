import { z } from 'zod'

/** Languages that the receptionist and the web app speak. */
export const Language = z.enum(['en', 'es'])
export type Language = z.infer<typeof Language>
/** `auto` follows the caller. */
export const AgentLanguage = z.enum(['en', 'es', 'auto'])
export type AgentLanguage = z.infer<typeof AgentLanguage>

export const Vertical = z.enum([
  'home_services',
  'dental',
  'legal',
  'real_estate',
  'salon',
  'ecommerce',
  'custom',
])
export type Vertical = z.infer<typeof Vertical>
