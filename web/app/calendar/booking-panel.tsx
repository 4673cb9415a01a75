import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Service } from '#contract/scheduling.ts'
import { useBookAppointment } from '../../data/appointments.ts'
import { useContact } from '../../data/contacts.ts'
import { fieldMessages, isApiError, unplacedRefusal } from '../../data/problem.ts'
import { useTexts } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { wallClockOf } from '../../ui/wall-clock.ts'
import { ContactPicker } from '../contacts/contact-picker.tsx'
import { isReachable, nobody, type Person, personInput } from '../contacts/person.ts'
import styles from './panel.module.css'
import { SlotPicker } from './slot-picker.tsx'
import { useSlotChoice } from './use-slot-choice.ts'

interface BookingPanelProps {
  services: Service[]
  /** The day that is shown first, and a time on it that was clicked. */
  day: string
  start?: string | undefined
  /** Somebody whom the appointment is for already. */
  contactId?: string | undefined
  onClose: () => void
  onBooked: (id: string) => void
}

/** Books an appointment: what, for whom, when. */
export default function BookingPanel(props: BookingPanelProps) {
  const { calendar } = useTexts()
  const contact = useContact(props.contactId)
  const ready = props.contactId === undefined || contact.data !== undefined || contact.error !== null
  return (
    <SidePanel onClose={props.onClose} title={calendar.book}>
      {ready && (
        <BookingForm {...props} person={contact.data ? { kind: 'known', contact: contact.data } : nobody} />
      )}
    </SidePanel>
  )
}

function BookingForm({
  services,
  day,
  start,
  person: firstPerson,
  onClose,
  onBooked,
}: BookingPanelProps & { person: Person }) {
  const { calendar, common } = useTexts()
  const [serviceId, setServiceId] = useState(services[0]?.id)
  const [person, setPerson] = useState(firstPerson)
  const [notes, setNotes] = useState('')
  const zone = useBusinessZone()
  const choice = useSlotChoice({
    serviceId,
    day: start ? wallClockOf(new Date(start), zone).day : day,
    start,
  })
  const book = useBookAppointment()
  const refusal = unplacedRefusal(book.error)
  const submit = () => {
    if (!serviceId || !choice.start) return
    book.mutate(
      {
        service_id: serviceId,
        start: choice.start,
        override: choice.override,
        ...personInput(person),
        ...(notes.trim() && { notes: notes.trim() }),
      },
      { onSuccess: ({ id }) => onBooked(id) },
    )
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <ServiceField services={services} value={serviceId} onChange={setServiceId} />
      <ContactPicker value={person} onChange={setPerson} errors={fieldMessages(book.error)} />
      <SlotPicker choice={choice} />
      <Textarea
        label={calendar.notes}
        autosize
        minRows={1}
        maxRows={6}
        value={notes}
        onChange={(event) => setNotes(event.currentTarget.value)}
      />
      {refusal && <Refusal error={refusal} />}
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          {common.cancel}
        </Button>
        <Button type="submit" loading={book.isPending} disabled={!choice.ready || !isReachable(person)}>
          {calendar.bookIt}
        </Button>
      </div>
    </form>
  )
}

interface ServiceFieldProps {
  services: Service[]
  value: string | undefined
  onChange: (id: string) => void
}

function ServiceField({ services, value, onChange }: ServiceFieldProps) {
  const { calendar } = useTexts()
  return (
    <NativeSelect
      label={calendar.service}
      value={value ?? ''}
      data={services.map(({ id, name, duration_minutes }) => ({
        value: id,
        label: `${name} · ${calendar.minutes(duration_minutes)}`,
      }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function Refusal({ error }: { error: Error }) {
  const { calendar } = useTexts()
  if (isApiError(error) && error.code === 'slot_taken')
    return (
      <p className={styles.refused} role="alert">
        {calendar.justTaken}
      </p>
    )
  return <ErrorNotice error={error} />
}
