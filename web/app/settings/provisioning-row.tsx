import { Button } from '@mantine/core'
import type { Provisioning, ProvisioningStep } from '#contract/calls.ts'
import { useVoiceEnabling } from '../../data/provisioning.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import { StatusBadge, type StatusMeaning } from '../../ui/status-badge.tsx'
import styles from './settings.module.css'

const meanings: Record<ProvisioningStep['state'], StatusMeaning> = {
  waiting: 'quiet',
  running: 'live',
  done: 'answered',
  failed: 'needs_you',
}

/** A number on its way: which steps are done, which one is at work, and what can be done when one is stuck. */
export function ProvisioningRow({
  provisioning,
  editable,
}: {
  provisioning: Provisioning
  editable: boolean
}) {
  const { numbers: texts } = useTexts().settings
  const { common } = useTexts()
  const { retry, giveUp } = useVoiceEnabling()
  const { id, number, area_code, provider, status, steps, error } = provisioning
  const failure = retry.error ?? giveUp.error
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <strong>{number ? formatPhone(number) : texts.anyOfArea(area_code)}</strong>
        <span>{texts.providers[provider]}</span>
        <ol className={styles.buttons} aria-live="polite">
          {steps.map(({ name, state }) => (
            <li key={name} className={styles.step}>
              <StatusBadge meaning={meanings[state]}>
                {texts.steps[name]}
                <span className={styles.spoken}>{` (${texts.stepStates[state]})`}</span>
              </StatusBadge>
            </li>
          ))}
        </ol>
        {error && <p className={styles.refused}>{error}</p>}
        {failure && <ErrorNotice error={failure} />}
      </div>
      {editable && status === 'failed' && (
        <>
          <Button size="xs" loading={retry.isPending} onClick={() => retry.mutate(id)}>
            {common.tryAgain}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            loading={giveUp.isPending}
            onClick={() => giveUp.mutate(id)}
          >
            {texts.giveUp}
          </Button>
        </>
      )}
    </li>
  )
}
