import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ProfileFields } from '#contract/knowledge.ts'
import {
  getOnboarding,
  type Onboarding,
  type OnboardingChanges,
  patchOnboarding,
} from '#contract/onboarding.ts'
import { getTemplates } from '#contract/templates.ts'
import { useLanguage } from '../texts/language.tsx'
import { call } from './client.ts'
import { read } from './read.ts'

/** Where the wizard stands, as the server remembers it for every device. */
export function useOnboarding() {
  return useQuery(read(getOnboarding))
}

/** Moves the wizard: at once on the screen, then on the server; back again when the server refuses. */
export function useMoveOnboarding() {
  const queryClient = useQueryClient()
  const key = read(getOnboarding).queryKey
  return useMutation({
    mutationFn: (changes: OnboardingChanges) => call(patchOnboarding, { body: changes }),
    onMutate: async ({ completed: _, ...changes }) => {
      await queryClient.cancelQueries({ queryKey: key })
      const before = queryClient.getQueryData<Onboarding>(key)
      if (before) queryClient.setQueryData<Onboarding>(key, { ...before, ...definedOnly(changes) })
      return { before }
    },
    onError: (_error, _changes, context) => queryClient.setQueryData(key, context?.before),
    onSuccess: (onboarding) => queryClient.setQueryData(key, onboarding),
  })
}

function definedOnly<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** What a business of this trade usually offers: a draft for the owner who has no list at hand. */
export function useUsualServices(): NonNullable<ProfileFields['services']> {
  const vertical = useOnboarding().data?.vertical
  const templates = useQuery({
    ...read(getTemplates, { query: { language: useLanguage() } }),
    enabled: Boolean(vertical),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const template = templates.data?.items.find((one) => one.vertical === vertical)
  return (template?.sample_services ?? []).map((sample) => ({ ...sample, price: null, description: null }))
}
