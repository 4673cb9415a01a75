import { useMutation, useQueryClient } from '@tanstack/react-query'
import { patchAgent, postAgent } from '#contract/agents.ts'
import type { Language, Vertical } from '#contract/languages.ts'
import { getOnboarding, type Onboarding, patchOnboarding } from '#contract/onboarding.ts'
import { getMe, type Me, patchOrganization, postOrganization } from '#contract/organizations.ts'
import { actFor, call, createKey } from './client.ts'
import { read, refresh } from './read.ts'
import { currentMembership, type Membership } from './session.ts'

export interface Beginning {
  vertical: Vertical
  /** Until the owner says how the business is called. */
  businessName: string
  receptionistName: string
  language: Language
  timezone: string
  /** ISO 3166, when the browser tells one. */
  country: string | undefined
}

/**
 * The first step of the wizard: makes the business and its receptionist, or changes their trade when they are there
 * already. Each part is looked for before it is made, so a second try goes on where the first one broke off.
 */
export function useBeginBusiness(me: Me, onboarding: Onboarding) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (beginning: Beginning) => {
      const membership = currentMembership(queryClient.getQueryData(read(getMe).queryKey) ?? me)
      if (membership)
        await call(patchOrganization, {
          params: { id: membership.id },
          body: { vertical: beginning.vertical },
        })
      else await createBusiness(beginning)
      await queryClient.refetchQueries({ queryKey: read(getMe).queryKey })
      const agentId = await giveReceptionist(beginning, onboarding.agent_id)
      return call(patchOnboarding, {
        body: { step: 'website', vertical: beginning.vertical, agent_id: agentId },
      })
    },
    onSuccess: (moved) => queryClient.setQueryData(read(getOnboarding).queryKey, moved),
  })
}

/** One key for one open page: whoever taps twice gets one business. */
let firstBusinessKey: string | undefined

async function createBusiness({
  businessName,
  vertical,
  timezone,
  language,
  country,
}: Beginning): Promise<void> {
  const body = { name: businessName, vertical, timezone, languages: [language], ...(country && { country }) }
  firstBusinessKey ??= createKey()
  const { id } = await call(postOrganization, { body }, { idempotencyKey: firstBusinessKey })
  actFor(id)
}

async function giveReceptionist(
  { vertical, receptionistName }: Beginning,
  agentId: string | null,
): Promise<string> {
  const agent = agentId
    ? await call(patchAgent, { params: { id: agentId }, body: { vertical } })
    : await call(postAgent, { body: { name: receptionistName, vertical, language: 'auto' } })
  return agent.id
}

/**
 * Calls the business by the name that its website gives, as long as it only has the one from signing up: the greeting
 * that the owner is about to hear should be right. The owner confirms or corrects it in the next step.
 */
export function useAdoptName() {
  const queryClient = useQueryClient()
  return async (membership: Membership | undefined, provisional: string, found: string | undefined) => {
    if (!found || membership?.name !== provisional) return
    // Not worth a stop on the way: the next step asks for the name anyhow.
    await call(patchOrganization, { params: { id: membership.id }, body: { name: found } }).catch(() => {})
    await refresh(queryClient, '/api/me', '/api/organizations', '/api/chat/config')
  }
}
