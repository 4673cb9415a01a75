import { MantineThemeProvider, Notification } from '@mantine/core'
import { Notifications as MantineNotifications } from '@mantine/notifications'
import '@mantine/notifications/styles.css'
import { useTexts } from '../texts/language.tsx'

/** Where toasts appear: only for what happened elsewhere, and to offer an undo. */
export default function Notifications() {
  const { common } = useTexts()
  const named = Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': common.close } } })
  return (
    <MantineThemeProvider inherit theme={{ components: { Notification: named } }}>
      <MantineNotifications position="bottom-center" limit={3} autoClose={6000} />
    </MantineThemeProvider>
  )
}
