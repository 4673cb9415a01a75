import { Button, NativeSelect } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { useState } from 'react'
import type { Agent } from '#contract/agents.ts'
import { Language } from '#contract/languages.ts'
import { useContactSearch } from '../../data/contacts.ts'
import { useTexts } from '../../texts/language.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import styles from './phone.module.css'
import { canHear } from './speech.ts'
import type { usePhone } from './use-phone.ts'

interface DiallerProps {
  agents: Agent[]
  initialAgent: string | undefined
  phone: ReturnType<typeof usePhone>
}

/** Whom to call, in which language, and as whom. */
export function Dialler({ agents, initialAgent, phone }: DiallerProps) {
  const { phone: texts } = useTexts()
  const [agentId, setAgentId] = useState(initialAgent ?? agents[0]!.id)
  const [language, setLanguage] = useState('')
  const [contactId, setContactId] = useState('')
  const contacts = useContactSearch('').data?.items.filter((contact) => contact.phone) ?? []
  const ring = () =>
    phone.ring({
      agentId,
      ...(language && { language: Language.parse(language) }),
      ...(contactId && { contactId }),
    })
  return (
    <form
      className={styles.dialler}
      onSubmit={(event) => {
        event.preventDefault()
        ring()
      }}
    >
      {phone.state === 'over' && (
        <p className={styles.over} role="status">
          {texts.ends[phone.endReason ?? ''] ?? texts.over}
        </p>
      )}
      {agents.length > 1 && (
        <NativeSelect
          label={texts.agent}
          value={agentId}
          data={agents.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setAgentId(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        label={texts.language}
        value={language}
        data={[
          { value: '', label: texts.languages.auto },
          ...Language.options.map((value) => ({ value, label: texts.languages[value] })),
        ]}
        onChange={(event) => setLanguage(event.currentTarget.value)}
      />
      <NativeSelect
        label={texts.as}
        value={contactId}
        data={[
          { value: '', label: texts.asNew },
          ...contacts.map(({ id, name, phone: number }) => ({
            value: id,
            label: [name, formatPhone(number ?? '')].filter(Boolean).join(', '),
          })),
        ]}
        onChange={(event) => setContactId(event.currentTarget.value)}
      />
      {!canHear() && <p className={styles.hint}>{texts.noMicrophone}</p>}
      <Button type="submit" size="lg" leftSection={<IconPhone size={20} />}>
        {phone.state === 'over' ? texts.again : texts.call}
      </Button>
    </form>
  )
}
