import { Menu, UnstyledButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { type Lead, LeadStatus } from '#contract/contacts.ts'
import { useChangeLead } from '../../data/leads.ts'
import { useAllowed } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { StatusBadge, type StatusMeaning } from '../../ui/status-badge.tsx'
import { offerUndo } from '../../ui/undo-toast.tsx'
import styles from './leads.module.css'

const meanings: Record<LeadStatus, StatusMeaning> = {
  new: 'needs_you',
  contacted: 'waiting',
  qualified: 'live',
  won: 'answered',
  lost: 'quiet',
}

/** How far somebody has got with a lead; a click changes it in place, and a toast takes it back. */
export function LeadStatusMenu({ lead }: { lead: Pick<Lead, 'id' | 'status'> }) {
  const { leads } = useTexts()
  const choose = useChooseStatus(lead)
  const badge = <StatusBadge meaning={meanings[lead.status]}>{leads.statuses[lead.status]}</StatusBadge>
  if (!useAllowed('leads.write')) return badge
  return (
    <Menu width={180} position="bottom-start">
      <Menu.Target>
        <UnstyledButton
          className={styles.statusButton}
          aria-label={leads.changeStatus(leads.statuses[lead.status])}
        >
          {badge}
          <IconChevronDown size={12} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {LeadStatus.options.map((status) => (
          <Menu.Item
            key={status}
            onClick={() => choose(status)}
            rightSection={status === lead.status ? <IconCheck size={14} /> : undefined}
          >
            <StatusBadge meaning={meanings[status]}>{leads.statuses[status]}</StatusBadge>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function useChooseStatus({ id, status: before }: Pick<Lead, 'id' | 'status'>) {
  const { common, leads } = useTexts()
  const change = useChangeLead()
  const set = (status: LeadStatus, onSuccess?: () => void) =>
    change.mutate(
      { id, changes: { status } },
      {
        ...(onSuccess && { onSuccess }),
        onError: () => notifications.show({ message: leads.notChanged }),
      },
    )
  return (status: LeadStatus) => {
    if (status === before) return
    set(status, () =>
      offerUndo({
        message: leads.changedTo(leads.statuses[status]),
        undoLabel: common.undo,
        onUndo: () => set(before),
      }),
    )
  }
}
