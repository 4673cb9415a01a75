import { ActionIcon, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy, IconDots, IconPlayerPause, IconPlayerPlay, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Agent } from '#contract/agents.ts'
import { useChangeAgent, useDeleteAgent, useDuplicateAgent } from '../../data/agents.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { offerUndo } from '../../ui/undo-toast.tsx'

interface AgentActionsProps {
  agent: Agent
  onDeleted?: () => void
}

/** What can be done with a receptionist as a whole: pause it, copy it, delete it. */
export function AgentActions({ agent, onDeleted }: AgentActionsProps) {
  const { agents } = useTexts()
  const [deleting, setDeleting] = useState(false)
  const navigate = useNavigate()
  const switchWork = useSwitchWork(agent)
  const duplicate = useDuplicateAgent()
  const copy = () =>
    duplicate.mutate(agent.id, {
      onSuccess: ({ id, name }) => {
        notifications.show({ message: agents.duplicated(name) })
        navigate(fillPath(paths.agent, { id }))
      },
    })
  const working = agent.status === 'active'
  return (
    // The row around it opens on click and on enter; its menu does not.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps events from the row
    <span onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={agents.actionsFor(agent.name)}
            loading={duplicate.isPending}
          >
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={working ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
            onClick={switchWork}
          >
            {working ? agents.pause : agents.activate}
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={16} />} onClick={copy}>
            {agents.duplicate}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => setDeleting(true)}>
            {agents.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {deleting && <DeleteDialog agent={agent} onClose={() => setDeleting(false)} onDeleted={onDeleted} />}
    </span>
  )
}

/** Pauses it or puts it to work, with a way back. */
function useSwitchWork({ id, name, status }: Agent) {
  const { agents, common } = useTexts()
  const { mutate } = useChangeAgent()
  const next = status === 'active' ? 'paused' : 'active'
  const back = status === 'active' || status === 'paused' ? status : 'draft'
  return () =>
    mutate(
      { id, changes: { status: next } },
      {
        onSuccess: () =>
          offerUndo({
            message: next === 'paused' ? agents.paused(name) : agents.activated(name),
            undoLabel: common.undo,
            onUndo: () => mutate({ id, changes: { status: back } }),
          }),
      },
    )
}

interface DeleteDialogProps {
  agent: Agent
  onClose: () => void
  onDeleted: (() => void) | undefined
}

function DeleteDialog({ agent, onClose, onDeleted }: DeleteDialogProps) {
  const { agents } = useTexts()
  const { mutateAsync, isPending, error } = useDeleteAgent()
  // What it stands in is gone by the time that the answer comes; the promise is not.
  const remove = () =>
    mutateAsync(agent.id)
      .then(() => {
        onClose()
        onDeleted?.()
      })
      .catch(() => {})
  return (
    <ConfirmDialog
      title={agents.removeTitle(agent.name)}
      confirmLabel={agents.removeConfirm}
      working={isPending}
      error={error}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {agents.removeText}
    </ConfirmDialog>
  )
}
