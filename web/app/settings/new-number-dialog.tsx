import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { VoiceProvider } from '#contract/calls.ts'
import { useAgents } from '../../data/agents.ts'
import { useNumberWork } from '../../data/calls.ts'
import { fieldMessages, unplacedRefusal } from '../../data/problem.ts'
import { useTexts } from '../../texts/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './new-key-dialog.module.css'

/** A number of one's own at a provider, or one that is made up to play with. */
export function NewNumberDialog({ onClose }: { onClose: () => void }) {
  const { numbers: texts } = useTexts().settings
  const agents = useAgents().data?.items ?? []
  const { add } = useNumberWork()
  const [provider, setProvider] = useState<VoiceProvider>('sandbox')
  const [number, setNumber] = useState('')
  const [label, setLabel] = useState('')
  const [agentId, setAgentId] = useState('')
  const problems = fieldMessages(add.error)
  const chosen = agentId || agents[0]?.id
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!chosen) return
    const own = provider === 'sandbox' ? {} : { number }
    add.mutate({ provider, label, agent_id: chosen, ...own }, { onSuccess: onClose })
  }
  const refusal = unplacedRefusal(add.error)
  return (
    <Dialog title={texts.addTitle} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <NativeSelect
          label={texts.provider}
          description={texts.providerHints[provider]}
          value={provider}
          data={VoiceProvider.options.map((value) => ({ value, label: texts.providers[value] }))}
          onChange={(event) => setProvider(VoiceProvider.parse(event.currentTarget.value))}
        />
        {provider !== 'sandbox' && (
          <TextInput
            type="tel"
            label={texts.number}
            value={number}
            error={problems.number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={texts.label}
          placeholder={texts.labelPlaceholder}
          maxLength={80}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <NativeSelect
          label={texts.agent}
          value={chosen ?? ''}
          data={agents.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setAgentId(event.currentTarget.value)}
        />
        {refusal && <ErrorNotice error={refusal} />}
        <Button type="submit" loading={add.isPending} disabled={!chosen}>
          {texts.add}
        </Button>
      </form>
    </Dialog>
  )
}
