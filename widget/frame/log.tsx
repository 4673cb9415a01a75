import { Component, type ComponentChildren, createRef } from 'preact'
import type { ChatConfig } from '#contract/chat.ts'
import type { Conversation } from './conversation.ts'
import { Dots, Message } from './message.tsx'
import { type Entry, isAnswering } from './state.ts'
import { texts } from './texts.ts'

/** So near its end, in pixels, the log follows what is added. */
const nearEnd = 60

interface LogProps {
  config: ChatConfig
  conversation: Conversation
  /** What follows the last message. */
  children: ComponentChildren
}

/** The conversation. It follows its own end, unless the reader has scrolled up to read. */
export class Log extends Component<LogProps> {
  element = createRef<HTMLDivElement>()
  isAtEnd = true

  override componentDidUpdate() {
    const element = this.element.current!
    if (this.isAtEnd) element.scrollTop = element.scrollHeight
  }

  watch = () => {
    const { scrollTop, scrollHeight, clientHeight } = this.element.current!
    this.isAtEnd = scrollHeight - scrollTop - clientHeight < nearEnd
  }

  override render({ config, conversation, children }: LogProps) {
    const state = conversation.state()
    // Whoever speaks wants to see the answer.
    if (isAnswering(state)) this.isAtEnd ||= !state.entries.at(-1)!.text
    const days = new Intl.DateTimeFormat(config.language, { weekday: 'long', day: 'numeric', month: 'long' })
    const dayOf = (entry?: Entry) => (entry?.at ? days.format(new Date(entry.at)) : '')
    return (
      <div
        ref={this.element}
        class="log"
        role="log"
        aria-label={texts.log}
        aria-busy={isAnswering(state)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={this.watch}
      >
        <div class="entry agent">
          <div class="bubble">{config.welcome}</div>
        </div>
        {state.entries.map((entry, at) => {
          const day = dayOf(entry)
          return [
            day !== dayOf(state.entries[at - 1]) && <div class="note">{day}</div>,
            <Message key={entry.key} entry={entry} agentName={config.name} conversation={conversation} />,
          ]
        })}
        {state.typing && (
          <div class="entry human">
            <Dots label={texts.typing(state.typing)} />
          </div>
        )}
        {state.status === 'waiting' && <div class="note">{texts.waiting}</div>}
        {state.status === 'closed' && (
          <div class="note">
            {texts.ended}{' '}
            <button type="button" class="link" onClick={conversation.startOver}>
              {texts.startOver}
            </button>
          </div>
        )}
        {children}
      </div>
    )
  }
}
