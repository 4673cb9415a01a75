import { Button } from '@mantine/core'
import type { Appointment } from '#contract/scheduling.ts'
import { useChangeAppointment } from '../../data/appointments.ts'
import { useTexts } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Time } from '../../ui/time.tsx'
import { wallClockOf } from '../../ui/wall-clock.ts'
import styles from './panel.module.css'
import { SlotPicker } from './slot-picker.tsx'
import { useSlotChoice } from './use-slot-choice.ts'

interface MoveFormProps {
  appointment: Appointment
  onDone: () => void
}

/** Another time for an appointment; it keeps the old one until the new one is certain. */
export function MoveForm({ appointment, onDone }: MoveFormProps) {
  const { calendar, common } = useTexts()
  const zone = useBusinessZone()
  const { id, service, start } = appointment
  const choice = useSlotChoice({
    serviceId: service.id ?? undefined,
    day: wallClockOf(new Date(start), zone).day,
  })
  const change = useChangeAppointment()
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!choice.start) return
        change.mutate(
          { id, changes: { start: choice.start, override: choice.override } },
          { onSuccess: onDone },
        )
      }}
    >
      <p className={styles.dim}>
        {calendar.now} <Time value={start} />
      </p>
      {service.id ? <SlotPicker choice={choice} /> : <p>{calendar.serviceGone}</p>}
      {change.error && <ErrorNotice error={change.error} />}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onDone}>
          {common.back}
        </Button>
        <Button type="submit" loading={change.isPending} disabled={!choice.ready}>
          {calendar.moveIt}
        </Button>
      </div>
    </form>
  )
}
