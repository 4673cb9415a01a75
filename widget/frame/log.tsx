import { Component, type ComponentChildren, createRef } from 'preact'
import { Dots, Message } from './message.tsx'
import { type ChatState, type Entry, isAnswering } from './state.ts'
import type { Texts } from './texts.ts'

/** So near its end, in pixels, the log follows what is added. */
const nearEnd = 60

interface LogProps {
  state: ChatState
  agentName: string
  welcome: string
  language: string
  texts: Texts
  onRetry(key: string): void
  onThumb(id: string, helpful: boolean): void
  onStartOver(): void
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

  override componentWillReceiveProps({ state }: LogProps) {
    // Whoever speaks wants to see the answer.
    if (isAnswering(state) && !isAnswering(this.props.state)) this.isAtEnd = true
  }

  watch = () => {
    const { scrollTop, scrollHeight, clientHeight } = this.element.current!
    this.isAtEnd = scrollHeight - scrollTop - clientHeight < nearEnd
  }

  override render({
    state,
    agentName,
    welcome,
    language,
    texts,
    onRetry,
    onThumb,
    onStartOver,
    children,
  }: LogProps) {
    const days = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' })
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
          <div class="bubble">{welcome}</div>
        </div>
        {state.entries.map((entry, at) => {
          const day = dayOf(entry)
          return [
            day !== dayOf(state.entries[at - 1]) && <div class="note">{day}</div>,
            <Message
              key={entry.key}
              entry={entry}
              agentName={agentName}
              texts={texts}
              onRetry={onRetry}
              onThumb={onThumb}
            />,
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
            {state.rating ? texts.thanks : texts.ended}{' '}
            <button type="button" class="link" onClick={onStartOver}>
              {texts.startOver}
            </button>
          </div>
        )}
        {children}
      </div>
    )
  }
}
