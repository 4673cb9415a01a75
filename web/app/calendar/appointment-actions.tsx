import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Appointment, AppointmentChange } from '#contract/scheduling.ts'
import { useCancelAppointment, useChangeAppointment } from '../../data/appointments.ts'
import { useTexts } from '../../texts/language.tsx'
import { useNow } from '../../ui/clock.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { offerUndo } from '../../ui/undo-toast.tsx'
import styles from './panel.module.css'

interface AppointmentActionsProps {
  appointment: Appointment
  onMove: () => void
}

/** What can be done with an appointment as it stands: before it confirm, move, cancel; after it say how it went. */
export function AppointmentActions({ appointment, onMove }: AppointmentActionsProps) {
  const { calendar } = useTexts()
  const { mark, working, error } = useMark(appointment)
  const [cancelling, setCancelling] = useState(false)
  const begun = Date.parse(appointment.start) <= useNow().getTime()
  const { status } = appointment
  const open = status === 'pending' || status === 'confirmed'
  if (status === 'cancelled') return null
  return (
    <>
      <div className={styles.actions}>
        {status === 'pending' && (
          <Button loading={working} onClick={() => mark('confirmed')}>
            {calendar.confirm}
          </Button>
        )}
        {open && begun && (
          <>
            <Button variant="default" disabled={working} onClick={() => mark('completed')}>
              {calendar.complete}
            </Button>
            <Button variant="default" disabled={working} onClick={() => mark('no_show')}>
              {calendar.noShow}
            </Button>
          </>
        )}
        {open && (
          <>
            <Button variant="default" onClick={onMove}>
              {calendar.move}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => setCancelling(true)}>
              {calendar.cancel}
            </Button>
          </>
        )}
        {!open && (
          <Button variant="default" disabled={working} onClick={() => mark('confirmed')}>
            {calendar.reopen}
          </Button>
        )}
      </div>
      {error && <ErrorNotice error={error} />}
      {cancelling && <CancelDialog appointment={appointment} onClose={() => setCancelling(false)} />}
    </>
  )
}

function useMark({ id, status: before }: Appointment) {
  const { calendar, common } = useTexts()
  const change = useChangeAppointment()
  const set = (status: NonNullable<AppointmentChange['status']>, onSuccess?: () => void) =>
    change.mutate({ id, changes: { status } }, { ...(onSuccess && { onSuccess }) })
  const mark = (status: NonNullable<AppointmentChange['status']>) =>
    set(status, () => {
      if (before === 'pending' || before === 'cancelled') return
      offerUndo({
        message: calendar.marked(calendar.statuses[status]),
        undoLabel: common.undo,
        onUndo: () => set(before),
      })
    })
  return { mark, working: change.isPending, error: change.error }
}

function CancelDialog({ appointment, onClose }: { appointment: Appointment; onClose: () => void }) {
  const { calendar } = useTexts()
  const [reason, setReason] = useState('')
  const cancel = useCancelAppointment()
  return (
    <ConfirmDialog
      title={calendar.cancelTitle}
      confirmLabel={calendar.cancel}
      dismissLabel={calendar.keep}
      working={cancel.isPending}
      error={cancel.error}
      onClose={onClose}
      onConfirm={() => cancel.mutate({ id: appointment.id, reason: reason.trim() }, { onSuccess: onClose })}
    >
      <p>{appointment.contact?.email ? calendar.cancelText : calendar.cancelTextSilent}</p>
      <TextInput
        label={calendar.cancelReason}
        placeholder={calendar.cancelPlaceholder}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
