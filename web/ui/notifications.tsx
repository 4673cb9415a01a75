import { Notifications as MantineNotifications } from '@mantine/notifications'
import '@mantine/notifications/styles.css'

/** Where toasts appear: only for what happened elsewhere, and to offer an undo. */
export default function Notifications() {
  return <MantineNotifications position="bottom-center" limit={3} autoClose={6000} />
}
