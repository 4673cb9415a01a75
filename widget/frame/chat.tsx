import type { VNode } from 'preact'
import type { ChatConfig } from '#contract/chat.ts'
import type { HostMessage, WidgetEvent } from '../protocol.ts'
import { captureLead, follow, giveFeedback, rate, readHistory, say } from './api.ts'
import { openConversation } from './conversation.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import type { Tell } from './host.ts'
import { LeadForm } from './lead-form.tsx'
import { Log } from './log.tsx'
import { Rating } from './rating.tsx'
import { isAnswering } from './state.ts'
import type { Keeper } from './storage.ts'
import { Suggestions } from './suggestions.tsx'
import { texts } from './texts.ts'

/** Answers after which a visitor who leaves is asked how it was. */
const enoughToRate = 2

/** What lies over the conversation; a `farewell` is a rating after which the chat closes. */
type SheetName = 'details' | 'rating' | 'farewell'

export interface Chat {
  /** The chat as it is now. */
  view(): VNode
  /** The page has told something new, or for the first time. */
  notice(before?: HostMessage): void
}

/**
 * Opens the chat with one agent.
 * @param readPage what the page around the frame told last
 * @param language the browser's language, for the server to answer in
 */
export function openChat(
  config: ChatConfig,
  keeper: Keeper,
  language: string,
  readPage: () => HostMessage,
  tell: Tell,
  redraw: () => void,
): Chat {
  keeper.consent = config.consent
  let isAgreed = !config.consent || keeper.read().consent
  let sheet: SheetName | undefined
  let unread = 0

  const conversation = openConversation({
    agentId: config.agent_id,
    keeper,
    api: { captureLead, follow, giveFeedback, rate, readHistory, say },
    surroundings() {
      const { page_url, referrer, known } = readPage()
      return { page_url: page_url.slice(0, 2000), referrer, known, language }
    },
    onChange() {
      listen()
      redraw()
    },
    onAction({ kind }) {
      if (kind === 'lead_form') showSheet('details')
      if (kind === 'ended') showSheet('rating')
      if (kind === 'booked') report('booked')
      if (kind === 'lead_captured') report('lead')
    },
    onArrival() {
      announce()
      if (!readPage().shown) count(unread + 1)
      report('message')
    },
  })

  const report = (name: WidgetEvent) => tell({ type: 'event', name })
  const hide = () => tell({ type: 'hide' })
  const announce = () =>
    tell({ type: 'ready', look: config.look, resumable: !!conversation.state().conversationId })
  const needsDetails = () => config.lead_form.mode === 'before_chat' && !conversation.state().conversationId

  function count(messages: number): void {
    unread = messages
    tell({ type: 'unread', count: unread })
  }

  /** Follows the conversation while it is seen, or while a person may answer. */
  function listen(): void {
    const { status } = conversation.state()
    conversation.listen(readPage().shown || status === 'waiting' || status === 'human')
  }

  function showSheet(name?: SheetName): void {
    sheet = name
    redraw()
  }

  function closeSheet(): void {
    if (sheet === 'farewell') hide()
    showSheet()
    focusComposer()
  }

  function agree(): void {
    isAgreed = true
    keeper.write({ consent: true })
    begin()
  }

  function begin(): void {
    if (isAgreed && needsDetails()) showSheet('details')
    else closeSheet()
  }

  /** Closes the chat; after a real conversation it asks once how it was. */
  function leave(): void {
    const { entries, rating, conversationId } = conversation.state()
    const answers = entries.filter(({ role, text }) => role !== 'visitor' && text)
    const isAsked = rating || keeper.read().asked_rating === conversationId
    if (isAsked || answers.length < enoughToRate) {
      hide()
    } else {
      keeper.write({ asked_rating: conversationId })
      showSheet('farewell')
    }
  }

  function notice(before?: HostMessage): void {
    listen()
    if (!readPage().shown || before?.shown) return
    count(0)
    begin()
  }

  announce()
  count(0)
  conversation.resume()

  return {
    notice,
    view() {
      const state = conversation.state()
      return (
        <>
          <section aria-label={texts.log}>
            <Header config={config} state={state} onClose={leave} />
            <Log config={config} conversation={conversation}>
              {isAgreed && !needsDetails() && (
                <Suggestions state={state} prompts={config.quick_prompts} onPick={conversation.send} />
              )}
            </Log>
            <Footer
              config={config}
              needsConsent={!isAgreed}
              needsDetails={needsDetails()}
              isBusy={isAnswering(state)}
              onAgree={agree}
              onDetails={() => showSheet('details')}
              onSend={conversation.send}
            />
          </section>
          {sheet === 'details' && (
            <LeadForm
              title={texts.detailsTitle}
              fields={config.lead_form.fields}
              known={readPage().known}
              onSubmit={(fields) => conversation.leaveDetails(fields).then(closeSheet)}
              onClose={closeSheet}
            />
          )}
          {(sheet === 'rating' || sheet === 'farewell') && (
            <Rating
              onRate={(stars, comment) => conversation.rate(stars, comment).then(closeSheet)}
              onClose={closeSheet}
            />
          )}
        </>
      )
    },
  }
}

/** On a phone the keyboard stays down until the field is touched. */
function focusComposer(): void {
  if (matchMedia('(hover)').matches) document.querySelector<HTMLElement>('textarea,footer button')?.focus()
}
