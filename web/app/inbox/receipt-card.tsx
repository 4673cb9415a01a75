import {
  IconCalendarCheck,
  IconCalendarOff,
  IconCalendarTime,
  IconMessageCheck,
  IconUserCheck,
  IconUserUp,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react'
import { Link } from 'react-router'
import type { Receipt } from '#contract/conversations.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { describeReceipt } from './receipt.ts'
import styles from './transcript.module.css'

const icons: Record<string, TablerIcon> = {
  book_appointment: IconCalendarCheck,
  reschedule_appointment: IconCalendarTime,
  cancel_appointment: IconCalendarOff,
  capture_lead: IconUserCheck,
  take_message: IconMessageCheck,
  escalate: IconUserUp,
}

/** What was done, as a small card that leads to it; a mere look-up is a quiet line. */
export function ReceiptCard({ receipt }: { receipt: Receipt }) {
  const { chat, inbox } = useTexts()
  const { skill, ok, summary } = receipt
  const Icon = icons[skill]
  if (!Icon) return ok ? <p className={styles.lookup}>{summary}</p> : null
  const { kind, details, subject } = describeReceipt(receipt)
  const title = ok ? chat.done[kind] : inbox.notDone
  const Shown = ok ? Icon : IconX
  return (
    <div className={styles.receipt} data-refused={!ok || undefined}>
      <Shown size={16} stroke={1.8} aria-hidden="true" />
      <div>
        <strong>{title}</strong>
        {details && <div className={styles.receiptText}>{details}</div>}
        {subject && (
          <Link
            to={
              subject.kind === 'lead'
                ? fillPath(paths.lead, { id: subject.id })
                : fillPath(paths.calendar, {}, { appointment: subject.id })
            }
          >
            {subject.kind === 'lead' ? inbox.openLead : inbox.openAppointment}
          </Link>
        )}
      </div>
    </div>
  )
}
