import { Button } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { usePasskeys, usePasskeyWork } from '../../data/security.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Time } from '../../ui/time.tsx'
import { describeDevice } from './describe-device.ts'
import { Group } from './section.tsx'
import { SecurityRefusal } from './security-refusal.tsx'
import styles from './settings.module.css'

/** Fingerprints, faces and security keys that stand in for the password. */
export function Passkeys() {
  const { common, settings } = useTexts()
  const texts = settings.security
  const passkeys = usePasskeys()
  const { add, remove } = usePasskeyWork()
  const supported = typeof PublicKeyCredential !== 'undefined'
  return (
    <Group
      title={texts.passkeys}
      lead={supported ? texts.passkeysLead : texts.passkeysUnsupported}
      action={
        supported && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFingerprint size={14} />}
            loading={add.isPending}
            onClick={() => add.mutate(describeDevice(navigator.userAgent) ?? texts.thisDevice)}
          >
            {texts.addPasskey}
          </Button>
        )
      }
    >
      {passkeys.error && <ErrorNotice error={passkeys.error} />}
      {(add.error ?? remove.error) && <SecurityRefusal error={add.error ?? remove.error ?? new Error()} />}
      {passkeys.data && passkeys.data.length > 0 && (
        <ul className={styles.rows}>
          {passkeys.data.map(({ id, name, createdAt }) => (
            <li key={id} className={styles.row}>
              <div className={styles.words}>
                <strong>{name ?? texts.passkey}</strong>
                <span>
                  {texts.added} <Time value={createdAt} show="day" />
                </span>
              </div>
              <Button size="xs" variant="subtle" color="gray" onClick={() => remove.mutate(id)}>
                {common.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Group>
  )
}
