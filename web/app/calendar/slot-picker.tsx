import { ActionIcon, Checkbox, TextInput } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatClock } from '../../ui/format-time.ts'
import { Time, ZoneNote } from '../../ui/time.tsx'
import { instantAt, isDay, minutesOf, shiftDay, wallClockOf, wallTimeOf } from '../../ui/wall-clock.ts'
import styles from './slot-picker.module.css'
import { mayOverride, type SlotChoice } from './use-slot-choice.ts'

/** What is offered on a day, any other time by typing it, and why that one is not offered. */
export function SlotPicker({ choice }: { choice: SlotChoice }) {
  const { calendar } = useTexts()
  return (
    <fieldset className={styles.picker}>
      <legend>
        {calendar.when} <ZoneNote />
      </legend>
      <DayField day={choice.day} onChange={choice.showDay} />
      <Slots choice={choice} />
      <OtherTime choice={choice} />
      <Verdict choice={choice} />
      {choice.error && <ErrorNotice error={choice.error} />}
    </fieldset>
  )
}

function DayField({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const { calendar } = useTexts()
  return (
    <div className={styles.day}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={calendar.dayBefore}
        onClick={() => onChange(shiftDay(day, -1))}
      >
        <IconChevronLeft size={16} />
      </ActionIcon>
      <TextInput
        type="date"
        aria-label={calendar.day}
        value={day}
        onChange={({ currentTarget: { value } }) => isDay(value) && onChange(value)}
      />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={calendar.dayAfter}
        onClick={() => onChange(shiftDay(day, 1))}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </div>
  )
}

function Slots({ choice }: { choice: SlotChoice }) {
  const { calendar } = useTexts()
  const { slots, start, next, emptyReason, loading } = choice
  if (slots.length > 0)
    return <SlotButtons starts={slots.map((slot) => slot.start)} chosen={start} onPick={choice.choose} />
  if (loading) return <p className={styles.dim}>{calendar.looking}</p>
  return (
    <p className={styles.dim}>
      {emptyReason ? calendar.reasons[emptyReason] : calendar.nothingThatDay}{' '}
      {next && (
        <button type="button" className={styles.next} onClick={() => choice.choose(next)}>
          {calendar.nextFree} <Time value={next} nameZone={false} />
        </button>
      )}
    </p>
  )
}

interface SlotButtonsProps {
  starts: string[]
  chosen: string | undefined
  onPick: (start: string) => void
}

function SlotButtons({ starts, chosen, onPick }: SlotButtonsProps) {
  const zone = useBusinessZone()
  const language = useLanguage()
  const isChosen = (start: string) => chosen !== undefined && Date.parse(start) === Date.parse(chosen)
  return (
    <div className={styles.slots}>
      {starts.map((start) => (
        <button
          key={start}
          type="button"
          className={styles.slot}
          aria-pressed={isChosen(start)}
          onClick={() => onPick(start)}
        >
          {formatClock(new Date(start), { zone, language })}
        </button>
      ))}
    </div>
  )
}

/** Any time at all: what is not offered comes back with its reason. */
function OtherTime({ choice }: { choice: SlotChoice }) {
  const { calendar } = useTexts()
  const zone = useBusinessZone()
  const chosen = choice.start ? wallTimeOf(wallClockOf(new Date(choice.start), zone).minute) : ''
  const [typed, setTyped] = useState<string>()
  return (
    <TextInput
      type="time"
      label={calendar.otherTime}
      className={styles.time}
      value={typed ?? chosen}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        if (value) choice.choose(instantAt({ day: choice.day, minute: minutesOf(value) }, zone).toISOString())
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}

function Verdict({ choice }: { choice: SlotChoice }) {
  const { calendar } = useTexts()
  const { refusal, alternatives, override } = choice
  if (!refusal) return null
  return (
    <div className={styles.verdict} role="status">
      <p>{calendar.reasons[refusal]}</p>
      {alternatives.length > 0 && (
        <p className={styles.near}>
          {calendar.near}{' '}
          {alternatives.slice(0, 3).map((slot) => (
            <button
              key={slot.start}
              type="button"
              className={styles.next}
              onClick={() => choice.choose(slot.start)}
            >
              <Time value={slot.start} nameZone={false} />
            </button>
          ))}
        </p>
      )}
      {mayOverride(refusal) && (
        <Checkbox
          label={calendar.override}
          description={calendar.overrideHint}
          checked={override}
          onChange={(event) => choice.setOverride(event.currentTarget.checked)}
        />
      )}
    </div>
  )
}
