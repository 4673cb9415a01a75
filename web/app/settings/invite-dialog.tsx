import { Button, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { mayAssign, type Role, roles } from '#contract/permissions.ts'
import type { useTeamWork } from '../../data/members.ts'
import { fieldMessages, unplacedRefusal } from '../../data/problem.ts'
import { useSandboxMail } from '../../data/sandbox.ts'
import { useMembership } from '../../data/session.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './settings.module.css'

interface InviteDialogProps {
  work: ReturnType<typeof useTeamWork>
  onClose: () => void
}

/** Invites somebody by e-mail; while mails stay in the sandbox, the link is there to be passed on. */
export function InviteDialog({ work: { invite }, onClose }: InviteDialogProps) {
  const { common, settings } = useTexts()
  const texts = settings.members
  const own = useMembership()?.role ?? 'viewer'
  const sandbox = useSandboxMail()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('member')
  const errors = fieldMessages(invite.error)
  const refusal = unplacedRefusal(invite.error)
  if (invite.data)
    return (
      <Dialog onClose={onClose} title={texts.invited(invite.data.email)}>
        <div className={styles.form}>
          <p className={styles.dim}>{sandbox ? texts.invitedSandbox : texts.invitedText}</p>
          <CopyField
            label={texts.copyLink}
            value={new URL(fillPath(paths.invitation, { id: invite.data.id }), location.origin).href}
          />
          <div className={`${styles.buttons} ${styles.end}`}>
            <Button onClick={onClose}>{common.close}</Button>
          </div>
        </div>
      </Dialog>
    )
  return (
    <Dialog onClose={onClose} title={texts.invite}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          invite.mutate({ email: email.trim(), role })
        }}
      >
        <TextInput
          type="email"
          label={texts.email}
          data-autofocus
          value={email}
          error={errors.email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Radio.Group label={texts.role} value={role} onChange={(value) => setRole(value as Role)}>
          <div className={styles.form} style={{ gap: 12, paddingTop: 8 }}>
            {roles
              .filter((one) => mayAssign(own, one))
              .map((one) => (
                <Radio key={one} value={one} label={texts.roles[one]} description={texts.roleMeanings[one]} />
              ))}
          </div>
        </Radio.Group>
        {refusal && <ErrorNotice error={refusal} />}
        <div className={`${styles.buttons} ${styles.end}`}>
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={invite.isPending} disabled={!email.includes('@')}>
            {texts.sendInvitation}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
