import { Component } from 'preact'
import type { ChatAction, ChatConfig } from '#contract/chat.ts'
import type { HostMessage } from '../protocol.ts'
import { captureLead, follow, giveFeedback, rate, readHistory, say } from './api.ts'
import { openConversation } from './conversation.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import type { Host } from './host.ts'
import { LeadForm } from './lead-form.tsx'
import { Log } from './log.tsx'
import { Rating } from './rating.tsx'
import { isAnswering } from './state.ts'
import { openKeeper } from './storage.ts'
import { Suggestions } from './suggestions.tsx'
import { textsIn } from './texts.ts'

/** Answers after which a visitor who leaves is asked how it was. */
const enoughToRate = 2

interface ChatProps {
  config: ChatConfig
  /** The browser's language, for the server to answer in. */
  language: string
  page: HostMessage
  host: Host
}

interface ChatView {
  /** What lies over the conversation; a `farewell` is a rating after which the chat closes. */
  sheet?: 'details' | 'rating' | 'farewell'
  isAgreed: boolean
}

/** The whole chat with one agent. */
export class Chat extends Component<ChatProps, ChatView> {
  texts = textsIn(this.props.config.language)
  keeper = openKeeper(this.props.config.agent_id, !this.props.config.consent)
  unread = 0
  conversation = openConversation({
    agentId: this.props.config.agent_id,
    keeper: this.keeper,
    api: { captureLead, follow, giveFeedback, rate, readHistory, say },
    surroundings: () => {
      const { language, page } = this.props
      const { page_url, referrer, known } = page
      return { page_url, referrer, known, language }
    },
    onChange: () => {
      this.listen()
      this.setState({})
    },
    onAction: (action) => this.react(action),
    onArrival: () => {
      this.announce()
      this.count(this.props.page.shown ? 0 : this.unread + 1)
      this.props.host.tell({ type: 'event', name: 'message' })
    },
  })
  override state: ChatView = { isAgreed: !this.props.config.consent || this.keeper.read().consent }

  override componentDidMount() {
    this.announce()
    this.count(0)
    this.listen()
    this.conversation.resume()
    if (this.props.page.shown) this.appear()
  }

  override componentDidUpdate({ page }: ChatProps) {
    this.listen()
    if (this.props.page.shown && !page.shown) this.appear()
  }

  /** The visitor has opened the chat. */
  appear() {
    this.count(0)
    if (this.state.isAgreed && this.needsDetails()) this.setState({ sheet: 'details' })
    else focusComposer()
  }

  /** Follows the conversation while it is seen, or while a person may answer. */
  listen() {
    const { status } = this.conversation.state()
    this.conversation.listen(this.props.page.shown || status === 'waiting' || status === 'human')
  }

  announce() {
    const resumable = !!this.conversation.state().conversationId
    this.props.host.tell({ type: 'ready', look: this.props.config.look, resumable })
  }

  count(unread: number) {
    this.unread = unread
    this.props.host.tell({ type: 'unread', count: unread })
  }

  react({ kind }: ChatAction) {
    if (kind === 'lead_form') this.setState({ sheet: 'details' })
    if (kind === 'ended') this.setState({ sheet: 'rating' })
    if (kind === 'booked') this.props.host.tell({ type: 'event', name: 'booked' })
    if (kind === 'lead_captured') this.props.host.tell({ type: 'event', name: 'lead' })
  }

  needsDetails(): boolean {
    return this.props.config.lead_form.mode === 'before_chat' && !this.conversation.state().conversationId
  }

  agree = () => {
    this.keeper.write({ consent: true })
    this.keeper.persist()
    this.setState({ isAgreed: true, sheet: this.needsDetails() ? 'details' : undefined })
  }

  openDetails = () => this.setState({ sheet: 'details' })

  closeSheet = () => {
    if (this.state.sheet === 'farewell') this.props.host.tell({ type: 'hide' })
    this.setState({ sheet: undefined }, focusComposer)
  }

  /** Closes the chat; after a real conversation it asks once how it was. */
  leave = () => {
    const { entries, rating, conversationId } = this.conversation.state()
    const answers = entries.filter((entry) => entry.role !== 'visitor' && entry.text).length
    const isAsked = rating || this.keeper.read().asked_rating === conversationId
    if (isAsked || answers < enoughToRate) {
      this.props.host.tell({ type: 'hide' })
    } else {
      this.keeper.write({ asked_rating: conversationId })
      this.setState({ sheet: 'farewell' })
    }
  }

  override render({ config }: ChatProps, { sheet, isAgreed }: ChatView) {
    const { texts, conversation } = this
    const state = conversation.state()
    const needsDetails = this.needsDetails()
    return (
      <>
        <main inert={!!sheet}>
          <Header config={config} state={state} texts={texts} onClose={this.leave} />
          <Log
            state={state}
            agentName={config.name}
            welcome={config.welcome}
            language={config.language}
            texts={texts}
            onRetry={conversation.retry}
            onThumb={conversation.thumb}
            onStartOver={conversation.startOver}
          >
            {isAgreed && !needsDetails && (
              <Suggestions
                state={state}
                prompts={config.quick_prompts}
                texts={texts}
                onPick={conversation.send}
              />
            )}
          </Log>
          <Footer
            config={config}
            texts={texts}
            needsConsent={!isAgreed}
            needsDetails={needsDetails}
            isBusy={isAnswering(state)}
            onAgree={this.agree}
            onDetails={this.openDetails}
            onSend={conversation.send}
          />
        </main>
        {this.renderSheet(sheet)}
      </>
    )
  }

  renderSheet(sheet: ChatView['sheet']) {
    const { texts, conversation, closeSheet } = this
    const { config, page } = this.props
    if (!sheet) return null
    if (sheet === 'details') {
      return (
        <LeadForm
          title={this.needsDetails() ? texts.detailsFirst : texts.detailsTitle}
          fields={config.lead_form.fields}
          known={page.known}
          texts={texts}
          onSubmit={(fields) => conversation.leaveDetails(fields).then(closeSheet)}
          onClose={closeSheet}
        />
      )
    }
    const onRate = (stars: number, comment: string) => conversation.rate(stars, comment).then(closeSheet)
    return <Rating texts={texts} onRate={onRate} onClose={closeSheet} />
  }
}

/** On a phone the keyboard stays down until the field is touched. */
function focusComposer(): void {
  const isTouch = matchMedia('(pointer: coarse)').matches
  document.querySelector<HTMLElement>(isTouch ? '.log' : 'textarea,footer button')?.focus()
}
