import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconCalendar, IconPlus } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useAppointment, useAppointments } from '../../data/appointments.ts'
import { useServices } from '../../data/services.ts'
import { useAllowed, useOrganization } from '../../data/session.ts'
import { paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { useNow } from '../../ui/clock.ts'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { instantAt, wallClockOf } from '../../ui/wall-clock.ts'
import { useKeys } from '../inbox/keys.ts'
import { withFilters } from '../url-filters.ts'
import { Agenda } from './agenda.tsx'
import { AppointmentBadge } from './appointment-badge.tsx'
import styles from './calendar.module.css'
import { TimeGrid } from './time-grid.tsx'
import { Toolbar } from './toolbar.tsx'
import { useMove } from './use-move.ts'
import { daysOf, readView, stepFrom } from './view.ts'

const AppointmentPanel = lazy(() => import('./appointment-panel.tsx'))
const BookingPanel = lazy(() => import('./booking-panel.tsx'))

/** The appointments of the business, in its zone, opened on now. */
export default function Calendar() {
  const { calendar, common } = useTexts()
  const place = usePlace()
  const services = useServices()
  const list = useShown(place)
  const mayBook = useAllowed('scheduling.book')
  const [booking, setBooking] = useState<{ day: string; start?: string }>()
  const zone = useBusinessZone()
  const bookable = services.data?.items.filter((service) => service.active && service.bookable) ?? []
  const canBook = mayBook && bookable.length > 0
  const book = (day: string, minute?: number) =>
    setBooking({
      day,
      ...(minute !== undefined && { start: instantAt({ day, minute }, zone).toISOString() }),
    })
  // Nobody books into the past by accident: a day gone by begins with today.
  const bookFrom = [place.day, place.today].toSorted()[1] ?? place.today
  const isEmpty = services.data && bookable.length === 0 && list.data?.items.length === 0
  useCalendarKeys(place, canBook ? () => book(bookFrom) : undefined)
  return (
    <>
      <title>{common.pageTitle(calendar.title)}</title>
      <PageHeader
        title={calendar.title}
        actions={
          canBook && (
            <Button leftSection={<IconPlus size={16} />} onClick={() => book(bookFrom)}>
              {calendar.book}
            </Button>
          )
        }
      />
      {isEmpty ? (
        <NothingToBook />
      ) : (
        <>
          <Toolbar {...place} onChange={place.change} />
          {services.error && <ErrorNotice error={services.error} />}
          <Days place={place} list={list} onBook={canBook ? book : undefined} />
        </>
      )}
      <Suspense>
        {place.appointmentId && (
          <AppointmentPanel
            key={place.appointmentId}
            id={place.appointmentId}
            onClose={() => place.change({ appointment: '', day: place.day })}
          />
        )}
        {canBook && (booking || place.contactId || place.booking) && (
          <BookingPanel
            services={bookable}
            day={booking?.day ?? place.today}
            start={booking?.start}
            contactId={place.contactId}
            onClose={() => {
              setBooking(undefined)
              place.change({ book: '', new: '' })
            }}
            onBooked={(appointment) => {
              setBooking(undefined)
              place.change({ book: '', new: '', appointment })
            }}
          />
        )}
      </Suspense>
    </>
  )
}

type Place = ReturnType<typeof usePlace>

/** The appointments of the days that are on the screen. */
function useShown({ view, day, cancelled }: Place) {
  const days = daysOf(view, day)
  return useAppointments({ from: days[0] ?? day, to: days.at(-1) ?? day, cancelled })
}

interface DaysProps {
  place: Place
  list: ReturnType<typeof useShown>
  onBook: ((day: string, minute?: number) => void) | undefined
}

/** The days in the chosen view. */
function Days({ place, list, onBook }: DaysProps) {
  const organization = useOrganization().data
  const mayMove = useAllowed('scheduling.book')
  const move = useMove()
  const days = daysOf(place.view, place.day)
  if (list.error) return <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data || !organization) return <DelayedSkeleton rows={8} height={52} />
  if (place.view === 'list') return <Agenda days={days} today={place.today} appointments={list.data.items} />
  return (
    <TimeGrid
      days={days}
      appointments={list.data.items}
      times={organization}
      onBook={onBook}
      onMove={mayMove ? move : undefined}
    />
  )
}

/** Where the reader is: all of it stands in the address. */
function usePlace() {
  const [params, setParams] = useSearchParams()
  const zone = useBusinessZone()
  const today = wallClockOf(useNow(), zone).day
  const appointmentId = params.get('appointment') || undefined
  const opened = useAppointment(appointmentId).data
  // Whoever comes by a link to one appointment sees it among those around it.
  const day = opened ? wallClockOf(new Date(opened.start), zone).day : today
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  return {
    ...readView(params, day, narrow),
    today,
    cancelled: params.get('cancelled') === 'true',
    appointmentId,
    contactId: params.get('book') || undefined,
    /** Somebody came to book, for nobody in particular yet. */
    booking: params.get('new') === 'true',
    change: (changes: Record<string, string>) =>
      setParams((now) => withFilters(now, changes), {
        replace: !changes.appointment,
        preventScrollReset: true,
      }),
  }
}

function useCalendarKeys(place: ReturnType<typeof usePlace>, onBook: (() => void) | undefined) {
  const step = (direction: 1 | -1) => place.change({ day: stepFrom(place.view, place.day, direction) })
  useKeys({
    t: () => place.change({ day: place.today }),
    j: () => step(1),
    k: () => step(-1),
    d: () => place.change({ view: 'day' }),
    w: () => place.change({ view: 'week' }),
    l: () => place.change({ view: 'list' }),
    ...(onBook && { b: onBook }),
  })
}

/** Without services nobody can book: says so, shows what will be here, and leads to where it begins. */
function NothingToBook() {
  const { calendar, common } = useTexts()
  const mayConfigure = useAllowed('scheduling.configure')
  return (
    <EmptyState
      icon={<IconCalendar size={20} stroke={1.6} />}
      title={calendar.noneTitle}
      exampleLabel={common.example}
      example={
        <p className={styles.example}>
          {calendar.noneExample} <AppointmentBadge status="confirmed" />
        </p>
      }
      action={
        mayConfigure && (
          <div className={styles.buttons}>
            <Button component={Link} to={paths.settingsServices} size="xs">
              {calendar.addServices}
            </Button>
            <Button component={Link} to={paths.settingsHours} size="xs" variant="default">
              {calendar.setHours}
            </Button>
          </div>
        )
      }
    >
      {calendar.noneText}
    </EmptyState>
  )
}
