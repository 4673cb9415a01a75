import { NumberInput, Switch, Textarea, TextInput } from '@mantine/core'
import { useTexts } from '../../../texts/language.tsx'
import type { AgentDraft } from '../agent-draft.ts'
import styles from './behaviour.module.css'
import { Part } from './part.tsx'

/** When and how long it answers, and what visitors agree to first. */
export function Limits({ draft }: { draft: AgentDraft }) {
  const { behaviour: texts } = useTexts().agent
  const { settings, set, problem } = draft
  return (
    <Part title={texts.limits}>
      <Switch
        label={texts.hoursOnly}
        description={texts.hoursOnlyHint}
        checked={settings.business_hours_only}
        onChange={(event) => set('business_hours_only', event.currentTarget.checked)}
      />
      <Switch
        label={texts.priceListOnly}
        description={texts.priceListOnlyHint}
        checked={settings.price_list_only}
        onChange={(event) => set('price_list_only', event.currentTarget.checked)}
      />
      <NumberInput
        className={styles.half}
        label={texts.maxMessages}
        description={texts.maxMessagesHint}
        min={5}
        max={500}
        allowDecimal={false}
        value={settings.max_messages}
        error={problem('max_messages')}
        onChange={(value) => typeof value === 'number' && set('max_messages', value)}
      />
      <Consent draft={draft} />
    </Part>
  )
}

function Consent({ draft }: { draft: AgentDraft }) {
  const { behaviour: texts } = useTexts().agent
  const { settings, set, problem } = draft
  const { consent } = settings
  return (
    <>
      <Switch
        label={texts.askConsent}
        checked={consent !== null}
        onChange={(event) =>
          set(
            'consent',
            event.currentTarget.checked ? { text: texts.consentDefault, policy_url: null } : null,
          )
        }
      />
      {consent && (
        <>
          <Textarea
            label={texts.consentText}
            autosize
            minRows={2}
            maxLength={600}
            value={consent.text}
            error={problem('consent.text')}
            onChange={(event) => set('consent', { ...consent, text: event.currentTarget.value })}
          />
          <TextInput
            label={texts.policyUrl}
            type="url"
            placeholder="https://"
            maxLength={2000}
            value={consent.policy_url ?? ''}
            error={problem('consent.policy_url')}
            onChange={(event) =>
              set('consent', { ...consent, policy_url: event.currentTarget.value || null })
            }
          />
        </>
      )}
    </>
  )
}
