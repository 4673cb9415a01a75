import { notifications } from '@mantine/notifications'
import type { Appointment } from '#contract/scheduling.ts'
import { useChangeAppointment } from '../../data/appointments.ts'
import { isApiError } from '../../data/problem.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { currentTime } from '../../ui/clock.ts'
import { formatWhen } from '../../ui/format-time.ts'
import { offerUndo } from '../../ui/undo-toast.tsx'

/** Moves an appointment at once; a toast takes it back, or says why it stays where it was. */
export function useMove() {
  const { calendar, common, errors } = useTexts()
  const language = useLanguage()
  const zone = useBusinessZone()
  const change = useChangeAppointment()
  const say = (start: string) => formatWhen(new Date(start), { zone, language, now: currentTime() })
  return function move({ id, start: before, contact }: Appointment, start: string, override = false): void {
    const send = (to: string, allowed: boolean, onSuccess?: () => void) =>
      change.mutate(
        { id, changes: { start: to, override: allowed } },
        {
          ...(onSuccess && { onSuccess }),
          onError: (error) => {
            const code = isApiError(error) ? error.code : undefined
            if (code === 'outside_availability')
              offerUndo({
                message: calendar.notOffered(say(to)),
                undoLabel: calendar.moveAnyway,
                onUndo: () => send(to, true, moved),
              })
            else
              notifications.show({
                message: code === 'slot_taken' ? calendar.takenStays : error.message || errors.unknown.what,
              })
          },
        },
      )
    const moved = () =>
      offerUndo({
        message: calendar.movedTo(say(start), contact?.email ? (contact.name ?? contact.email) : undefined),
        undoLabel: common.undo,
        onUndo: () => send(before, true),
      })
    send(start, override, moved)
  }
}
