import { Anchor, Button } from '@mantine/core'
import { IconKey, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ApiKey } from '#contract/organizations.ts'
import { useApiKeys, useRevokeApiKey } from '../../data/api-keys.ts'
import { useTexts } from '../../texts/language.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Time } from '../../ui/time.tsx'
import { NewKeyDialog } from './new-key-dialog.tsx'
import { Group, SectionPage } from './section.tsx'
import styles from './settings.module.css'

/** Keys for other programs: what each may do, and when it was used. */
export default function ApiKeys() {
  const { settings } = useTexts()
  const texts = settings.apiKeys
  const keys = useApiKeys()
  const [making, setMaking] = useState(false)
  return (
    <SectionPage
      title={settings.sections.apiKeys}
      lead={
        <>
          {texts.lead}{' '}
          <Anchor href="/api/docs" underline="always">
            {texts.reference}
          </Anchor>
        </>
      }
      action={
        <Button size="xs" leftSection={<IconPlus size={14} />} onClick={() => setMaking(true)}>
          {texts.make}
        </Button>
      }
    >
      {keys.error && <ErrorNotice error={keys.error} onRetry={() => void keys.refetch()} />}
      {!keys.data && !keys.error && <DelayedSkeleton rows={3} height={44} />}
      {keys.data?.items.length === 0 && (
        <EmptyState icon={<IconKey size={20} stroke={1.6} />} title={texts.noneTitle}>
          {texts.noneText}
        </EmptyState>
      )}
      {keys.data && keys.data.items.length > 0 && (
        <Group title={texts.list}>
          <ul className={styles.rows}>
            {keys.data.items.map((key) => (
              <KeyRow key={key.id} apiKey={key} />
            ))}
          </ul>
        </Group>
      )}
      {making && <NewKeyDialog onClose={() => setMaking(false)} />}
    </SectionPage>
  )
}

function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const { settings } = useTexts()
  const texts = settings.apiKeys
  const [asking, setAsking] = useState(false)
  const revoke = useRevokeApiKey()
  const { id, name, start, permissions, last_used_at, expires_at } = apiKey
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <strong>
          {name} <code>{start}…</code>
        </strong>
        <span>{permissions.join(', ')}</span>
        <span>
          {last_used_at ? (
            <>
              {texts.lastUsed} <Time value={last_used_at} />
            </>
          ) : (
            texts.neverUsed
          )}
          {expires_at && (
            <>
              {' · '}
              {texts.expires} <Time value={expires_at} show="day" />
            </>
          )}
        </span>
      </div>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {texts.revoke}
      </Button>
      {asking && (
        <ConfirmDialog
          title={texts.revokeTitle(name)}
          confirmLabel={texts.revoke}
          working={revoke.isPending}
          error={revoke.error}
          onClose={() => setAsking(false)}
          onConfirm={() => revoke.mutate(id, { onSuccess: () => setAsking(false) })}
        >
          <p>{texts.revokeText}</p>
        </ConfirmDialog>
      )}
    </li>
  )
}
