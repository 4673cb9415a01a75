import { Button } from '@mantine/core'
import { useDevices, useSignOutDevices } from '../../data/security.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Time } from '../../ui/time.tsx'
import { describeDevice } from './describe-device.ts'
import { Group } from './section.tsx'
import { SecurityRefusal } from './security-refusal.tsx'
import styles from './settings.module.css'

/** Where the reader is signed in, and the way to end what they do not know. */
export function Devices() {
  const { settings } = useTexts()
  const texts = settings.security
  const devices = useDevices()
  const { one, others } = useSignOutDevices()
  const error = one.error ?? others.error
  return (
    <Group
      title={texts.devices}
      lead={texts.devicesLead}
      action={
        (devices.data?.length ?? 0) > 1 && (
          <Button size="xs" variant="default" loading={others.isPending} onClick={() => others.mutate()}>
            {texts.signOutOthers}
          </Button>
        )
      }
    >
      {devices.error && <ErrorNotice error={devices.error} onRetry={() => void devices.refetch()} />}
      {error && <SecurityRefusal error={error} />}
      {!devices.data && !devices.error && <DelayedSkeleton rows={2} height={44} />}
      <ul className={styles.rows}>
        {devices.data?.map((device) => (
          <li key={device.id} className={styles.row}>
            <div className={styles.words}>
              <strong>{describeDevice(device.userAgent) ?? texts.unknownDevice}</strong>
              <span>
                {device.ipAddress && `${device.ipAddress} · `}
                {texts.lastSeen} <Time value={device.lastUsedAt} />
              </span>
            </div>
            {device.current ? (
              <StatusBadge meaning="live">{texts.thisDevice}</StatusBadge>
            ) : (
              <Button size="xs" variant="subtle" color="gray" onClick={() => one.mutate(device.token)}>
                {texts.signOut}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Group>
  )
}
