import { Button, NativeSelect, Radio, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { NumberSeller } from '#contract/calls.ts'
import { useAgents } from '../../data/agents.ts'
import { fieldMessages, unplacedRefusal } from '../../data/problem.ts'
import { useVoiceEnabling } from '../../data/provisioning.ts'
import { useTexts } from '../../texts/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import styles from './settings.module.css'

/** The area, then a number of it: the rest is done for the reader. */
export function EnableVoiceDialog({ onClose }: { onClose: () => void }) {
  const { numbers: texts } = useTexts().settings
  const { search, enable } = useVoiceEnabling()
  const agents = useAgents().data?.items ?? []
  const [agentId, setAgentId] = useState('')
  const [areaCode, setAreaCode] = useState('')
  const [label, setLabel] = useState('')
  const [number, setNumber] = useState('')
  const agent = agentId || agents[0]?.id
  const found = search.data
  const offered = found?.items[0]
  const look = (provider?: NumberSeller) => {
    setNumber('')
    search.mutate({ area_code: areaCode, ...(provider && { provider }) })
  }
  const chosen = number || offered?.number
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!found) return look()
    if (!agent || !offered) return
    const wish = { agent_id: agent, area_code: offered.area_code, provider: found.provider, label }
    enable.mutate({ ...wish, ...(chosen && { number: chosen }) }, { onSuccess: onClose })
  }
  const refusal = unplacedRefusal(search.error) ?? unplacedRefusal(enable.error)
  return (
    <Dialog title={texts.enableTitle} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p className={styles.dim}>{texts.enableText}</p>
        <TextInput
          label={texts.areaCode}
          placeholder="212"
          inputMode="numeric"
          maxLength={3}
          value={areaCode}
          error={fieldMessages(search.error).area_code}
          onChange={(event) => {
            setAreaCode(event.currentTarget.value)
            search.reset()
          }}
        />
        {found && found.providers.length > 1 && (
          <NativeSelect
            label={texts.provider}
            value={found.provider}
            data={found.providers.map((value) => ({ value, label: texts.providers[value] }))}
            onChange={(event) => look(NumberSeller.parse(event.currentTarget.value))}
          />
        )}
        {found?.items.length === 0 && <p className={styles.dim}>{texts.noOffers}</p>}
        {offered?.number === null && <p>{texts.anyOfArea(offered.area_code)}</p>}
        {offered?.number && (
          <Radio.Group label={texts.chooseNumber} value={chosen ?? ''} onChange={setNumber}>
            {found!.items.map(({ number: value, place }) => (
              <Radio
                key={value}
                value={value!}
                mt={8}
                label={formatPhone(value!)}
                description={place ?? undefined}
              />
            ))}
          </Radio.Group>
        )}
        {offered && (
          <>
            <NativeSelect
              label={texts.agent}
              value={agent ?? ''}
              data={agents.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => setAgentId(event.currentTarget.value)}
            />
            <TextInput
              label={texts.label}
              placeholder={texts.labelPlaceholder}
              maxLength={80}
              value={label}
              onChange={(event) => setLabel(event.currentTarget.value)}
            />
          </>
        )}
        {refusal && <ErrorNotice error={refusal} />}
        <Button
          type="submit"
          loading={search.isPending || enable.isPending}
          disabled={found ? !agent || !offered : areaCode.length !== 3}
        >
          {found ? texts.enable : texts.findNumbers}
        </Button>
      </form>
    </Dialog>
  )
}
