import type { ReactNode } from 'react'
import type { Organization } from '#contract/organizations.ts'
import { useOrganization } from '../../data/session.ts'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

/** Draws something of the organization as soon as it is there. */
export function WithOrganization({ children }: { children: (organization: Organization) => ReactNode }) {
  const organization = useOrganization()
  if (organization.data) return children(organization.data)
  if (organization.error)
    return <ErrorNotice error={organization.error} onRetry={() => void organization.refetch()} />
  return <DelayedSkeleton rows={6} height={48} />
}
