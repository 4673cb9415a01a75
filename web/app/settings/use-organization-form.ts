import type { Organization } from '#contract/organizations.ts'
import { type OrganizationPatch, useChangeOrganization } from '../../data/organization.ts'
import { fieldMessages, unplacedRefusal } from '../../data/problem.ts'
import { useAllowed } from '../../data/session.ts'
import { useDraft } from '../use-draft.ts'

/**
 * A form about a part of the organization: its draft, and what saving it takes.
 * @param read what of the organization the form shows
 * @param write the same as the API takes it
 */
export function useOrganizationForm<T>(
  organization: Organization,
  read: (organization: Organization) => T,
  write: (draft: T) => OrganizationPatch,
) {
  const editable = useAllowed('organization.update')
  const change = useChangeOrganization(organization.id)
  const form = useDraft(read(organization))
  return {
    ...form,
    editable,
    errors: fieldMessages(change.error),
    /** A refusal that belongs to no field. */
    error: unplacedRefusal(change.error),
    saving: change.isPending,
    save: () => change.mutate(write(form.draft), { onSuccess: form.reset }),
  }
}
