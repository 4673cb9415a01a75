import { ActionIcon, Menu, NativeSelect } from '@mantine/core'
import { IconDots, IconRefresh, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Source, SyncFrequency } from '#contract/knowledge.ts'
import { useChangeSource, useForgetSource, useSyncSource } from '../../../data/knowledge.ts'
import { useTexts } from '../../../texts/language.tsx'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import styles from './knowledge.module.css'

/** What can be done with a source: read it again, by itself or now, and forget it. */
export function SourceActions({ source }: { source: Source }) {
  const { knowledge } = useTexts().agent
  const [forgetting, setForgetting] = useState(false)
  const sync = useSyncSource()
  const { id, agent_id, kind, title, status } = source
  const busy = status === 'pending' || status === 'in_progress'
  return (
    <>
      {kind === 'website' && <AutoSync source={source} />}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={knowledge.actionsFor(title)}
            loading={sync.isPending}
          >
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {kind !== 'text' && (
            <Menu.Item
              leftSection={<IconRefresh size={16} />}
              disabled={busy}
              onClick={() => sync.mutate({ agentId: agent_id, sourceId: id })}
            >
              {knowledge.readAgain}
            </Menu.Item>
          )}
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => setForgetting(true)}>
            {knowledge.forget}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {sync.error && <ErrorNotice error={sync.error} />}
      {forgetting && <ForgetDialog source={source} onClose={() => setForgetting(false)} />}
    </>
  )
}

/** How often a website is read again without being asked. */
function AutoSync({ source }: { source: Source }) {
  const { knowledge } = useTexts().agent
  const { id, agent_id, auto_sync, sync_frequency } = source
  const change = useChangeSource(agent_id)
  const choose = (value: string) =>
    change.mutate({
      sourceId: id,
      changes:
        value === 'off' ? { auto_sync: false } : { auto_sync: true, sync_frequency: value as SyncFrequency },
    })
  return (
    <NativeSelect
      className={styles.sync}
      size="xs"
      aria-label={knowledge.autoSync}
      title={knowledge.autoSync}
      disabled={change.isPending}
      error={Boolean(change.error)}
      value={auto_sync ? sync_frequency : 'off'}
      data={(['off', 'daily', 'weekly', 'monthly'] as const).map((value) => ({
        value,
        label: value === 'off' ? knowledge.syncOff : knowledge.syncs[value],
      }))}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  )
}

function ForgetDialog({ source, onClose }: { source: Source; onClose: () => void }) {
  const { knowledge } = useTexts().agent
  const forget = useForgetSource(source.agent_id)
  return (
    <ConfirmDialog
      title={knowledge.forgetTitle(source.title)}
      confirmLabel={knowledge.forgetConfirm}
      working={forget.isPending}
      error={forget.error}
      onConfirm={() => forget.mutate(source.id, { onSuccess: onClose })}
      onClose={onClose}
    >
      {knowledge.forgetText}
    </ConfirmDialog>
  )
}
