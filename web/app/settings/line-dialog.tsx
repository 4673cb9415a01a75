import { Button, NativeSelect, NumberInput, Switch, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { PhoneNumber } from '#contract/calls.ts'
import { useAgents } from '../../data/agents.ts'
import { useNumberWork, useVoiceConnection } from '../../data/calls.ts'
import { fieldMessages, unplacedRefusal } from '../../data/problem.ts'
import { useTexts } from '../../texts/language.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './new-key-dialog.module.css'

/** How one line behaves. */
export function LineDialog({ number, onClose }: { number: PhoneNumber; onClose: () => void }) {
  const { common, settings } = useTexts()
  const texts = settings.numbers
  const agents = useAgents().data?.items ?? []
  const { change } = useNumberWork()
  const [label, setLabel] = useState(number.label)
  const [agentId, setAgentId] = useState(number.agent_id ?? '')
  const [line, setLine] = useState(number.settings)
  const problems = fieldMessages(change.error)
  const set = (part: Partial<typeof line>) => setLine({ ...line, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const changes = {
      label,
      agent_id: agentId || null,
      settings: {
        ...line,
        transfer_number: line.transfer_number || null,
        fallback_number: line.fallback_number || null,
      },
    }
    change.mutate({ id: number.id, changes }, { onSuccess: onClose })
  }
  const refusal = unplacedRefusal(change.error)
  return (
    <Dialog title={texts.lineTitle} size="lg" onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <TextInput
          label={texts.label}
          maxLength={80}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <NativeSelect
          label={texts.agent}
          value={agentId}
          data={[
            { value: '', label: texts.nobody },
            ...agents.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setAgentId(event.currentTarget.value)}
        />
        <Switch
          label={texts.answering}
          description={texts.answeringHint}
          checked={line.answering}
          onChange={(event) => set({ answering: event.currentTarget.checked })}
        />
        <TextInput
          type="tel"
          label={texts.transferNumber}
          description={texts.transferHint}
          value={line.transfer_number ?? ''}
          error={problems['settings.transfer_number']}
          onChange={(event) => set({ transfer_number: event.currentTarget.value })}
        />
        <TextInput
          type="tel"
          label={texts.fallbackNumber}
          description={texts.fallbackHint}
          value={line.fallback_number ?? ''}
          error={problems['settings.fallback_number']}
          onChange={(event) => set({ fallback_number: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.disclosure}
          value={line.disclose_ai}
          data={(['auto', 'always', 'never'] as const).map((value) => ({
            value,
            label: texts.disclosures[value],
          }))}
          onChange={(event) => set({ disclose_ai: event.currentTarget.value as 'auto' })}
        />
        <NumberInput
          label={texts.longest}
          min={1}
          max={120}
          value={line.max_call_minutes}
          onChange={(value) => set({ max_call_minutes: Number(value) || line.max_call_minutes })}
        />
        <NativeSelect
          label={texts.anonymous}
          value={line.anonymous_callers}
          data={(['answer', 'refuse'] as const).map((value) => ({ value, label: texts.anonymousDo[value] }))}
          onChange={(event) => set({ anonymous_callers: event.currentTarget.value as 'answer' })}
        />
        {number.provider === 'retell' && number.agent_id && <RetellAddresses agentId={number.agent_id} />}
        {number.provider === 'vapi' && number.agent_id && <VapiAddresses agentId={number.agent_id} />}
        {refusal && <ErrorNotice error={refusal} />}
        <Button type="submit" loading={change.isPending}>
          {common.save}
        </Button>
      </form>
    </Dialog>
  )
}

/** What has to be typed at Retell, once. */
function RetellAddresses({ agentId }: { agentId: string }) {
  const { numbers: texts } = useTexts().settings
  const voice = useVoiceConnection(agentId)
  if (voice.error) return <ErrorNotice error={voice.error} />
  if (!voice.data) return null
  const { retell_llm_url, retell_inbound_webhook_url, retell_webhook_url } = voice.data
  return (
    <section>
      <p>{texts.retellText}</p>
      <p>{texts.retellSocket}</p>
      <CopyField label={texts.retellSocket} value={retell_llm_url} />
      <p>{texts.retellInbound}</p>
      <CopyField label={texts.retellInbound} value={retell_inbound_webhook_url} />
      <p>{texts.retellEvents}</p>
      <CopyField label={texts.retellEvents} value={retell_webhook_url} />
    </section>
  )
}

/** What has to be typed at Vapi, once. */
function VapiAddresses({ agentId }: { agentId: string }) {
  const { numbers: texts } = useTexts().settings
  const voice = useVoiceConnection(agentId)
  if (voice.error) return <ErrorNotice error={voice.error} />
  if (!voice.data) return null
  const { vapi_llm_url, vapi_server_url } = voice.data
  return (
    <section>
      <p>{texts.vapiText}</p>
      <p>{texts.vapiServer}</p>
      <CopyField label={texts.vapiServer} value={vapi_server_url} />
      <p>{texts.vapiModel}</p>
      <CopyField label={texts.vapiModel} value={vapi_llm_url} />
    </section>
  )
}
