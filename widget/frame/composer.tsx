import { Component } from 'preact'
import { maxMessageLength } from './conversation.ts'
import { Icon } from './icons.tsx'
import { texts } from './texts.ts'

interface ComposerProps {
  /** An answer is on its way: writing goes on, sending waits. */
  isBusy: boolean
  onSend(text: string): void
}

/** The field for a message: Enter sends, Shift+Enter breaks the line; what is too long is kept, and said. */
export class Composer extends Component<ComposerProps, { text: string }> {
  override state = { text: '' }

  isSendable(): boolean {
    const { text } = this.state
    return !this.props.isBusy && text.length <= maxMessageLength && text.trim() !== ''
  }

  submit = (event: Event) => {
    event.preventDefault()
    if (!this.isSendable()) return
    this.props.onSend(this.state.text)
    this.setState({ text: '' })
  }

  override render() {
    const { text } = this.state
    const isTooLong = text.length > maxMessageLength
    return (
      <form onSubmit={this.submit}>
        {isTooLong && (
          <div id="limit" class="problem" role="alert">
            {texts.tooLong(text.length.toLocaleString(), maxMessageLength.toLocaleString())}
          </div>
        )}
        <div class="row">
          <textarea
            rows={2}
            value={text}
            placeholder={texts.placeholder}
            aria-label={texts.placeholder}
            aria-invalid={isTooLong}
            aria-describedby="limit"
            onInput={(event) => this.setState({ text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.submit(event)
            }}
          />
          <button type="submit" class="primary send" aria-label={texts.send} disabled={!this.isSendable()}>
            <Icon name="send" />
          </button>
        </div>
      </form>
    )
  }
}
