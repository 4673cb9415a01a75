import { Button } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { useState } from 'react'
import type { PhoneNumber } from '#contract/calls.ts'
import { useNumbers, useNumberWork } from '../../data/calls.ts'
import { useProvisionings } from '../../data/provisioning.ts'
import { useAllowed } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import { BlockedCallers } from './blocked-callers.tsx'
import { EnableVoiceDialog } from './enable-voice-dialog.tsx'
import { ForwardingDialog } from './forwarding-dialog.tsx'
import { LineDialog } from './line-dialog.tsx'
import { NewNumberDialog } from './new-number-dialog.tsx'
import { ProvisioningRow } from './provisioning-row.tsx'
import { Group, SectionPage } from './section.tsx'
import styles from './settings.module.css'

/** The telephone lines of the business: who answers each, and how it behaves. */
export default function Numbers() {
  const { settings } = useTexts()
  const texts = settings.numbers
  const numbers = useNumbers()
  const editable = useAllowed('calls.configure')
  const [dialog, setDialog] = useState<'own' | 'voice'>()
  const close = () => setDialog(undefined)
  return (
    <SectionPage
      title={settings.sections.numbers}
      lead={texts.lead}
      action={
        editable && (
          <div className={styles.buttons}>
            <Button size="xs" variant="default" onClick={() => setDialog('own')}>
              {texts.add}
            </Button>
            <Button size="xs" leftSection={<IconPhone size={14} />} onClick={() => setDialog('voice')}>
              {texts.enable}
            </Button>
          </div>
        )
      }
    >
      {numbers.error && <ErrorNotice error={numbers.error} onRetry={() => void numbers.refetch()} />}
      {!numbers.data && !numbers.error && <DelayedSkeleton rows={3} height={44} />}
      <OnTheirWay editable={editable} />
      {numbers.data?.items.length === 0 && (
        <EmptyState icon={<IconPhone size={20} stroke={1.6} />} title={texts.noneTitle}>
          {texts.noneText}
        </EmptyState>
      )}
      {numbers.data && numbers.data.items.length > 0 && (
        <Group title={texts.list}>
          <ul className={styles.rows}>
            {numbers.data.items.map((number) => (
              <NumberRow key={number.id} number={number} editable={editable} />
            ))}
          </ul>
        </Group>
      )}
      <BlockedCallers />
      {dialog === 'own' && <NewNumberDialog onClose={close} />}
      {dialog === 'voice' && <EnableVoiceDialog onClose={close} />}
    </SectionPage>
  )
}

/** Numbers that do not answer yet; those that do stand in the list of lines. */
function OnTheirWay({ editable }: { editable: boolean }) {
  const { numbers: texts } = useTexts().settings
  const items = useProvisionings().data?.items.filter(({ status }) => status !== 'done') ?? []
  if (items.length === 0) return null
  return (
    <Group title={texts.onTheirWay}>
      <ul className={styles.rows}>
        {items.map((item) => (
          <ProvisioningRow key={item.id} provisioning={item} editable={editable} />
        ))}
      </ul>
    </Group>
  )
}

function NumberRow({ number, editable }: { number: PhoneNumber; editable: boolean }) {
  const { settings } = useTexts()
  const texts = settings.numbers
  const [open, setOpen] = useState<'line' | 'forwarding' | 'release'>()
  const { release } = useNumberWork()
  const { id, e164, label, provider, agent_name } = number
  const close = () => setOpen(undefined)
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <strong>
          {formatPhone(e164)} {label}
        </strong>
        <span>
          {texts.providers[provider]}
          {' · '}
          {agent_name ? texts.answeredBy(agent_name) : texts.nobody}
          {!number.settings.answering && ` · ${texts.off}`}
        </span>
      </div>
      {editable && (
        <>
          {/* A made-up number leads nowhere: calls that were sent on to it would be lost. */}
          {provider !== 'sandbox' && (
            <Button size="xs" variant="default" onClick={() => setOpen('forwarding')}>
              {texts.forward}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => setOpen('line')}>
            {texts.change}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={() => setOpen('release')}>
            {texts.release}
          </Button>
        </>
      )}
      {open === 'forwarding' && <ForwardingDialog number={e164} onClose={close} />}
      {open === 'line' && <LineDialog number={number} onClose={close} />}
      {open === 'release' && (
        <ConfirmDialog
          title={texts.releaseTitle(formatPhone(e164))}
          confirmLabel={texts.release}
          working={release.isPending}
          error={release.error}
          onClose={close}
          onConfirm={() => release.mutate(id, { onSuccess: close })}
        >
          <p>{texts.releaseText}</p>
        </ConfirmDialog>
      )}
    </li>
  )
}
