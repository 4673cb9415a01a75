import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Invitation } from '#contract/organizations.ts'
import { useInvitations, useMembers, useTeamWork } from '../../data/members.ts'
import { useSandboxMail } from '../../data/sandbox.ts'
import { useAllowed, useMe } from '../../data/session.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Time } from '../../ui/time.tsx'
import { CopyButton } from './copy-button.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { MemberRow } from './member-row.tsx'
import { Group, SectionPage } from './section.tsx'
import styles from './settings.module.css'

/** Who works here, what they may do, and who is invited. */
export default function Members() {
  const { settings } = useTexts()
  const members = useMembers()
  const work = useTeamWork()
  const mayManage = useAllowed('members.manage')
  const self = useMe().me?.user.id
  const [inviting, setInviting] = useState(false)
  const error = members.error ?? work.changeRole.error ?? work.remove.error ?? work.transfer.error
  return (
    <SectionPage
      title={settings.sections.members}
      lead={settings.members.lead}
      action={
        mayManage && (
          <Button size="xs" leftSection={<IconUserPlus size={14} />} onClick={() => setInviting(true)}>
            {settings.members.invite}
          </Button>
        )
      }
    >
      {error && <ErrorNotice error={error} />}
      <Group title={settings.members.team}>
        {!members.data && !members.error && <DelayedSkeleton rows={3} height={44} />}
        <ul className={styles.rows}>
          {members.data?.items.map((member) => (
            <MemberRow key={member.id} member={member} self={member.user_id === self} work={work} />
          ))}
        </ul>
      </Group>
      {mayManage && <Invitations work={work} />}
      {inviting && <InviteDialog work={work} onClose={() => setInviting(false)} />}
    </SectionPage>
  )
}

function Invitations({ work }: { work: ReturnType<typeof useTeamWork> }) {
  const { settings } = useTexts()
  const invitations = useInvitations()
  const sandbox = useSandboxMail()
  const open = invitations.data?.items.filter(({ status }) => status !== 'accepted') ?? []
  if (invitations.error) return <ErrorNotice error={invitations.error} />
  if (open.length === 0) return null
  return (
    <Group title={settings.members.invitations} lead={sandbox ? settings.members.sandbox : undefined}>
      <ul className={styles.rows}>
        {open.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            onTakeBack={() => work.takeBack.mutate(invitation.id)}
          />
        ))}
      </ul>
    </Group>
  )
}

function InvitationRow({ invitation, onTakeBack }: { invitation: Invitation; onTakeBack: () => void }) {
  const { settings } = useTexts()
  const { id, email, role, status, expires_at } = invitation
  const link = new URL(fillPath(paths.invitation, { id }), location.origin).href
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <strong>{email}</strong>
        <span>
          {settings.members.roles[role]} · {settings.members.until} <Time value={expires_at} show="day" />
        </span>
      </div>
      {status === 'expired' ? (
        <StatusBadge meaning="quiet">{settings.members.expired}</StatusBadge>
      ) : (
        <CopyButton label={settings.members.copyLink} value={link} />
      )}
      <Button size="xs" variant="subtle" color="gray" onClick={onTakeBack}>
        {settings.members.takeBack}
      </Button>
    </li>
  )
}
