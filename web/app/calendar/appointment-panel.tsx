import { Anchor } from '@mantine/core'
import { IconDownload, IconMessages } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Appointment } from '#contract/scheduling.ts'
import { inviteUrl, useAppointment, useChangeAppointment } from '../../data/appointments.ts'
import { useAllowed } from '../../data/session.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { Time } from '../../ui/time.tsx'
import { ContactCard } from '../contacts/contact-card.tsx'
import { EditableText } from '../editable-text.tsx'
import { AppointmentActions } from './appointment-actions.tsx'
import { AppointmentBadge } from './appointment-badge.tsx'
import { MoveForm } from './move-form.tsx'
import styles from './panel.module.css'

interface AppointmentPanelProps {
  id: string
  onClose: () => void
}

/** One appointment with everything that can be done with it. */
export default function AppointmentPanel({ id, onClose }: AppointmentPanelProps) {
  const { calendar } = useTexts()
  const appointment = useAppointment(id)
  const [moving, setMoving] = useState(false)
  const title = appointment.data?.service.name ?? calendar.appointment
  return (
    <SidePanel onClose={onClose} title={title}>
      {appointment.error && (
        <ErrorNotice error={appointment.error} onRetry={() => void appointment.refetch()} />
      )}
      {!appointment.data && !appointment.error && <DelayedSkeleton rows={5} height={40} />}
      {appointment.data &&
        (moving ? (
          <MoveForm appointment={appointment.data} onDone={() => setMoving(false)} />
        ) : (
          <Details appointment={appointment.data} onMove={() => setMoving(true)} />
        ))}
    </SidePanel>
  )
}

function Details({ appointment, onMove }: { appointment: Appointment; onMove: () => void }) {
  const { calendar, leads } = useTexts()
  const editable = useAllowed('scheduling.book')
  const change = useChangeAppointment()
  const { id, start, end, status, contact, attendee, code, source, conversation_id } = appointment
  return (
    <>
      <p className={styles.when}>
        <Time value={start} /> – <Time value={end} show="clock" nameZone={false} />
      </p>
      <p className={styles.badge}>
        <AppointmentBadge status={status} />
      </p>
      <dl className={styles.facts}>
        <Fact name={calendar.person}>
          {contact ? <ContactCard contact={contact} /> : calendar.nobody}
          {attendee && <p className={styles.dim}>{calendar.attendee(attendee)}</p>}
        </Fact>
        <Fact name={calendar.code}>
          <code>{code}</code>
        </Fact>
        <Fact name={calendar.source}>
          {leads.sources[source]}
          {conversation_id && (
            <Anchor
              component={Link}
              to={fillPath(paths.conversation, { id: conversation_id })}
              className={styles.beside}
            >
              <IconMessages size={14} aria-hidden="true" /> {calendar.conversation}
            </Anchor>
          )}
        </Fact>
        {appointment.cancellation_reason && (
          <Fact name={calendar.cancelReason}>{appointment.cancellation_reason}</Fact>
        )}
        <Fact name={calendar.notes}>
          <EditableText
            label={calendar.notes}
            value={appointment.notes}
            empty={calendar.noNotes}
            editable={editable}
            onSave={(notes) => change.mutate({ id, changes: { notes } })}
          />
        </Fact>
      </dl>
      {change.error && <ErrorNotice error={change.error} />}
      {editable && <AppointmentActions appointment={appointment} onMove={onMove} />}
      {status !== 'cancelled' && (
        <Anchor href={inviteUrl(id)} download className={styles.download}>
          <IconDownload size={14} aria-hidden="true" /> {calendar.download}
        </Anchor>
      )}
    </>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
