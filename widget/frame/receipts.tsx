import type { ChatAction } from '#contract/chat.ts'
import { safeUrl, telUrl } from './linkify.ts'
import { texts } from './texts.ts'

/** What was done, as a card. What asks the widget to do something (`slots_offered`, `lead_form`, `ended`) draws nothing. */
export function Receipt({ action }: { action: ChatAction }) {
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
          <strong>{texts.escalated}</strong>
          {action.phone && <a href={telUrl(action.phone)}>{texts.call(action.phone)}</a>}
        </div>
      )
    default:
      return null
  }
}
