import { ActionIcon, Menu, NativeSelect } from '@mantine/core'
import { IconCrown, IconDots, IconUserMinus } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Member } from '#contract/organizations.ts'
import { mayAssign, type Role, roles } from '#contract/permissions.ts'
import type { useTeamWork } from '../../data/members.ts'
import { useMembership } from '../../data/session.ts'
import { paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { offerUndo } from '../../ui/undo-toast.tsx'
import styles from './settings.module.css'

interface MemberRowProps {
  member: Member
  /** The reader themselves. */
  self: boolean
  work: ReturnType<typeof useTeamWork>
}

/** One of the team, with the role they have and what can be done about it. */
export function MemberRow({ member, self, work }: MemberRowProps) {
  const { common, settings } = useTexts()
  const own = useMembership()?.role ?? 'viewer'
  const assignable = roles.filter((role) => mayAssign(own, role))
  const editable = mayAssign(own, member.role)
  const setRole = (role: Role) =>
    work.changeRole.mutate(
      { id: member.id, role },
      {
        onSuccess: () =>
          offerUndo({
            message: settings.members.roleChanged(member.name, settings.members.roles[role]),
            undoLabel: common.undo,
            onUndo: () => work.changeRole.mutate({ id: member.id, role: member.role }),
          }),
      },
    )
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <strong>
          {member.name}
          {self && ` (${settings.members.you})`}
        </strong>
        <span>{member.email}</span>
      </div>
      {editable ? (
        <NativeSelect
          size="xs"
          aria-label={settings.members.roleOf(member.name)}
          value={member.role}
          data={assignable.map((role) => ({ value: role, label: settings.members.roles[role] }))}
          onChange={(event) => setRole(event.currentTarget.value as Role)}
        />
      ) : (
        <span className={styles.dim}>{settings.members.roles[member.role]}</span>
      )}
      <MemberMenu member={member} self={self} own={own} removable={editable || self} work={work} />
    </li>
  )
}

interface MemberMenuProps extends MemberRowProps {
  own: Role
  removable: boolean
}

function MemberMenu({ member, self, own, removable, work }: MemberMenuProps) {
  const { settings } = useTexts()
  const [asking, setAsking] = useState<'remove' | 'transfer'>()
  const mayTransfer = own === 'owner' && !self && member.role !== 'owner'
  if (!removable && !mayTransfer) return null
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={settings.members.actionsOf(member.name)}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayTransfer && (
            <Menu.Item leftSection={<IconCrown size={14} />} onClick={() => setAsking('transfer')}>
              {settings.members.transfer}
            </Menu.Item>
          )}
          {removable && (
            <Menu.Item leftSection={<IconUserMinus size={14} />} onClick={() => setAsking('remove')}>
              {self ? settings.members.leave : settings.members.remove}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <Question
          kind={asking}
          member={member}
          self={self}
          work={work}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  )
}

interface QuestionProps extends MemberRowProps {
  kind: 'remove' | 'transfer'
  onClose: () => void
}

function Question({ kind, member, self, work, onClose }: QuestionProps) {
  const { settings } = useTexts()
  const texts = settings.members
  const navigate = useNavigate()
  if (kind === 'transfer')
    return (
      <ConfirmDialog
        title={texts.transferTitle(member.name)}
        confirmLabel={texts.transfer}
        working={work.transfer.isPending}
        error={work.transfer.error}
        onClose={onClose}
        onConfirm={() => work.transfer.mutate(member.id, { onSuccess: onClose })}
      >
        <p>{texts.transferText}</p>
      </ConfirmDialog>
    )
  return (
    <ConfirmDialog
      title={self ? texts.leaveTitle : texts.removeTitle(member.name)}
      confirmLabel={self ? texts.leave : texts.remove}
      working={work.remove.isPending}
      error={work.remove.error}
      onClose={onClose}
      onConfirm={() =>
        work.remove.mutate(member.id, {
          onSuccess: () => {
            onClose()
            if (self) navigate(paths.app)
          },
        })
      }
    >
      <p>{self ? texts.leaveText : texts.removeText}</p>
    </ConfirmDialog>
  )
}
