import { useEffect } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { currentMembership, followMembership, useMe, useSwitchOrganization } from '../data/session.ts'
import { paths, signInPath } from '../paths.ts'
import plain from '../public/plain-page.module.css'
import { BusinessZone } from '../ui/business-zone.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'

/** Lets in who is signed in; the rest sign in first and come back to where they wanted to go. */
export default function SessionGate() {
  const { pathname, search } = useLocation()
  const { me, error, retry } = useMe()
  const settle = useSwitchOrganization()
  // Somebody with several businesses and none chosen works in the first one, on the server too: live events go by it.
  const unsettled =
    me && me.memberships.length > 1 && me.active_organization_id === null ? me.memberships[0]?.id : undefined
  useEffect(() => {
    if (unsettled) void settle(unsettled)
  }, [unsettled, settle])
  if (me === null) return <Navigate to={signInPath(pathname + search)} replace />
  if (error && !me) {
    return (
      <main className={plain.page}>
        <ErrorNotice error={error} onRetry={() => void retry()} />
      </main>
    )
  }
  if (!me) return null
  const membership = currentMembership(me)
  // Requests name the organization from the first one on.
  followMembership(me)
  if (!membership && !pathname.startsWith(paths.welcome)) return <Navigate to={paths.welcome} replace />
  return (
    <BusinessZone zone={membership?.timezone}>
      <Outlet />
    </BusinessZone>
  )
}
