import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Vertical } from './languages.ts'
import { WebsiteAddress } from './organizations/organization.ts'
import { Id } from './page.ts'
import { Instant } from './time.ts'

/** The steps of the wizard, in their order. */
export const onboardingSteps = ['industry', 'website', 'receptionist', 'live'] as const
export const OnboardingStep = z.enum(onboardingSteps)
export type OnboardingStep = z.infer<typeof OnboardingStep>

/** Where somebody stands in the wizard. Before the organization exists it is the user's, then the organization's. */
export const Onboarding = z.object({
  organization_id: Id.nullable(),
  step: OnboardingStep,
  vertical: Vertical.nullable(),
  website_url: z.string().nullable(),
  agent_id: Id.nullable(),
  /** Steps that were left out; they can be done later. */
  skipped: z.array(OnboardingStep),
  completed_at: Instant.nullable(),
  updated_at: Instant,
})
export type Onboarding = z.infer<typeof Onboarding>

export const OnboardingChanges = z.object({
  step: OnboardingStep.optional(),
  vertical: Vertical.nullable().optional(),
  website_url: WebsiteAddress.nullable().optional(),
  agent_id: Id.nullable().optional(),
  skipped: z.array(OnboardingStep).max(onboardingSteps.length).optional(),
  /** `true` ends the wizard, `false` opens it again. */
  completed: z.boolean().optional(),
})
export type OnboardingChanges = z.output<typeof OnboardingChanges>

export const getOnboarding = endpoint('GET /api/onboarding', {
  summary: 'Show where the wizard stands',
  description: 'Never missing: whoever has not begun stands at the first step.',
  access: 'user',
  response: Onboarding,
})
export const patchOnboarding = endpoint('PATCH /api/onboarding', {
  summary: 'Remember where the wizard stands',
  access: 'user',
  body: OnboardingChanges,
  response: Onboarding,
})
