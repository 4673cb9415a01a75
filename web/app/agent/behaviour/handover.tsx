import { Checkbox, TextInput } from '@mantine/core'
import { useTexts } from '../../../texts/language.tsx'
import type { AgentDraft } from '../agent-draft.ts'
import styles from './behaviour.module.css'
import { Part } from './part.tsx'

const causes = ['emergency', 'human_request', 'frustration', 'unknown_price', 'high_value', 'vip'] as const

/** What makes it call a person, and whom. */
export function Handover({ draft }: { draft: AgentDraft }) {
  const { behaviour: texts } = useTexts().agent
  const { settings, set, problem } = draft
  const { escalation } = settings
  const toggle = (cause: (typeof causes)[number], on: boolean) =>
    set('escalation', {
      ...escalation,
      causes: causes.filter((one) => (one === cause ? on : escalation.causes.includes(one))),
    })
  return (
    <Part title={texts.handover}>
      <div className={styles.checks}>
        {causes.map((cause) => (
          <Checkbox
            key={cause}
            label={texts.causes[cause]}
            checked={escalation.causes.includes(cause)}
            onChange={(event) => toggle(cause, event.currentTarget.checked)}
          />
        ))}
      </div>
      <div className={styles.pair}>
        <TextInput
          label={texts.alertEmail}
          type="email"
          autoComplete="email"
          maxLength={254}
          value={escalation.email ?? ''}
          error={problem('escalation.email')}
          onChange={(event) => set('escalation', { ...escalation, email: event.currentTarget.value || null })}
        />
        <TextInput
          label={texts.alertPhone}
          title={texts.alertPhoneHint}
          type="tel"
          autoComplete="tel"
          maxLength={32}
          value={escalation.phone ?? ''}
          error={problem('escalation.phone')}
          onChange={(event) => set('escalation', { ...escalation, phone: event.currentTarget.value || null })}
        />
      </div>
    </Part>
  )
}
