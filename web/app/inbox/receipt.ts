import type { ChatAction } from '#contract/chat.ts'
import type { Receipt } from '#contract/conversations.ts'

const kinds: Record<string, ChatAction['kind']> = {
  book_appointment: 'booked',
  reschedule_appointment: 'rescheduled',
  cancel_appointment: 'cancelled',
  capture_lead: 'lead_captured',
  take_message: 'message_taken',
  escalate: 'escalated',
}

export interface DescribedReceipt {
  kind: ChatAction['kind']
  /** "Cleaning, Tue, Mar 3, 10:00 AM · K7M2QX"; what a refusal said when nothing was done. */
  details: string
  /** What it is about, when that has a page. */
  subject: { kind: 'lead' | 'appointment'; id: string } | undefined
}

/** Reads the figures of a receipt; where there are none, its own words stand for them. */
export function describeReceipt({ skill, ok, summary, result }: Receipt): DescribedReceipt {
  const kind = kinds[skill] ?? 'ended'
  if (!ok) return { kind, details: summary, subject: undefined }
  const text = (name: string) => (typeof result[name] === 'string' ? result[name] : '')
  const appointmentId = text('appointment_id')
  if (appointmentId && text('when')) {
    const what = [text('service'), text('when')].filter(Boolean).join(', ')
    const details = [what, text('code')].filter(Boolean).join(' · ')
    return { kind, details, subject: { kind: 'appointment', id: appointmentId } }
  }
  const leadId = text('lead_id')
  const details = text('message') || text('reason') || afterColon(summary)
  return { kind, details, subject: leadId ? { kind: 'lead', id: leadId } : undefined }
}

/** "Captured a lead: Ana Ruiz" says who behind its colon; the card's title says the rest. */
function afterColon(summary: string): string {
  const at = summary.indexOf(': ')
  return at < 0 ? summary : summary.slice(at + 2)
}
