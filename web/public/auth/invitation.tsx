import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { getInvitation, type OpenInvitation, postInvitationAcceptance } from '#contract/organizations.ts'
import { authClient } from '../../data/auth.ts'
import { actFor, call } from '../../data/client.ts'
import { isApiError } from '../../data/problem.ts'
import { read } from '../../data/read.ts'
import { forgetEverything, useMe } from '../../data/session.ts'
import { fillPath, paths, signInPath } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { AuthCard } from './card.tsx'
import styles from './frame.module.css'

export default function Invitation() {
  const { auth } = useTexts()
  const id = useParams().id ?? ''
  const invitation = useQuery(read(getInvitation, { params: { id } }))
  if (invitation.data) return <InvitationCard invitation={invitation.data} />
  if (isApiError(invitation.error) && [400, 404].includes(invitation.error.status)) {
    return <AuthCard title={auth.invitation.unknownTitle} lead={auth.invitation.unknown} />
  }
  if (invitation.error)
    return <ErrorNotice error={invitation.error} onRetry={() => void invitation.refetch()} />
  return <DelayedSkeleton rows={3} />
}

function InvitationCard({ invitation }: { invitation: OpenInvitation }) {
  const { auth } = useTexts()
  const texts = auth.invitation
  if (invitation.status === 'expired') return <AuthCard title={texts.expiredTitle} lead={texts.expired} />
  if (invitation.status === 'accepted') return <AuthCard title={texts.acceptedTitle} lead={texts.accepted} />
  const role = auth.roles[invitation.role]
  const lead = invitation.invited_by ? texts.invitedBy(invitation.invited_by, role) : texts.invited(role)
  return (
    <AuthCard
      title={texts.title(invitation.organization.name)}
      lead={lead}
      foot={texts.for(invitation.email)}
    >
      <div className={styles.form}>
        <Acceptance invitation={invitation} />
      </div>
    </AuthCard>
  )
}

function Acceptance({ invitation }: { invitation: OpenInvitation }) {
  const { auth } = useTexts()
  const { pathname } = useLocation()
  const { me } = useMe()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const accept = useMutation({
    mutationFn: () => call(postInvitationAcceptance, { params: { id: invitation.id } }),
    onSuccess: async ({ id }) => {
      actFor(id)
      await forgetEverything(queryClient)
      navigate(paths.app)
    },
  })
  const logOut = async () => {
    await authClient.signOut()
    await forgetEverything(queryClient)
  }
  if (me === undefined) return <DelayedSkeleton rows={1} />
  if (me === null) {
    return (
      <>
        <Button component={Link} to={fillPath(paths.signUp, {}, { next: pathname, email: invitation.email })}>
          {auth.invitation.signUpFirst}
        </Button>
        <Button variant="default" component={Link} to={signInPath(pathname)}>
          {auth.invitation.logInFirst}
        </Button>
      </>
    )
  }
  if (me.user.email.toLowerCase() !== invitation.email.toLowerCase()) {
    return (
      <>
        <p className={styles.lead}>{auth.invitation.otherAccount(me.user.email)}</p>
        <Button variant="default" onClick={logOut}>
          {auth.invitation.logOut}
        </Button>
      </>
    )
  }
  return (
    <>
      {accept.error && <ErrorNotice error={accept.error} />}
      <Button loading={accept.isPending} onClick={() => accept.mutate()}>
        {auth.invitation.accept}
      </Button>
    </>
  )
}
