import type { ChatAction } from '#contract/chat.ts'
import { safeUrl } from './linkify.ts'
import type { Texts } from './texts.ts'

/** What was done, as a card. What asks the widget to do something (`slots_offered`, `lead_form`, `ended`) draws nothing. */
export function Receipt({ action, texts }: { action: ChatAction; texts: Texts }) {
  switch (action.kind) {
    case 'booked':
    case 'rescheduled':
    case 'cancelled': {
      const invite = action.kind === 'cancelled' ? undefined : safeUrl(action.invite_url)
      return (
        <div class={`card ${action.kind}`}>
          <strong>{texts[action.kind]}</strong>
          <span>{action.service}</span>
          <span class="when">{action.when}</span>
          <span>
            {texts.code} <code>{action.code}</code>
          </span>
          {invite && (
            <a href={invite} download>
              {texts.addToCalendar}
            </a>
          )}
        </div>
      )
    }
    case 'lead_captured':
      return <div class="card">{texts.detailsLeft}</div>
    case 'message_taken':
      return <div class="card">{texts.messageTaken}</div>
    case 'escalated':
      return (
        <div class={`card ${action.urgency}`}>
          <strong>{action.urgency === 'routine' ? texts.escalated : texts.escalatedUrgent}</strong>
          {action.phone && <CallLink phone={action.phone} texts={texts} />}
        </div>
      )
    default:
      return null
  }
}

/** A number to dial with one tap. */
export function CallLink({ phone, texts }: { phone: string; texts: Texts }) {
  return <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{texts.call(phone)}</a>
}
