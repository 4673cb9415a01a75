import { Component, type ComponentChildren, createRef } from 'preact'
import type { Refusal } from './api.ts'
import { explain, texts } from './texts.ts'

interface SheetProps {
  title: string
  submit: string
  cancel: string
  /** Gets what was filled in; what it rejects with is shown, and what was typed stays. */
  onSubmit(answers: Record<string, string>): Promise<void>
  onClose(): void
  children: ComponentChildren
}

/** A form that slides in over the conversation: a modal dialog, so focus and Escape are the browser's business. */
export class Sheet extends Component<SheetProps, { problem?: string; isBusy?: boolean }> {
  dialog = createRef<HTMLDialogElement>()

  override componentDidMount() {
    this.dialog.current!.showModal()
  }

  submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const answers: Record<string, string> = {}
    for (const [key, value] of new FormData(event.target as HTMLFormElement)) {
      if (`${value}`.trim()) answers[key] = `${value}`.trim()
    }
    this.setState({ isBusy: true })
    try {
      await this.props.onSubmit(answers)
    } catch (error) {
      this.setState({ isBusy: false, problem: explain(error as Refusal) })
    }
  }

  override render({ title, submit, cancel, onClose, children }: SheetProps) {
    const { problem, isBusy } = this.state
    return (
      <dialog ref={this.dialog} aria-labelledby="title" onClose={onClose}>
        <h2 id="title">{title}</h2>
        <form onSubmit={this.submit}>
          {children}
          {problem && (
            <div class="problem" role="alert">
              {problem}
            </div>
          )}
          <div class="buttons">
            <button type="submit" class="primary" disabled={isBusy}>
              {submit}
            </button>
            <button type="button" onClick={onClose}>
              {cancel}
            </button>
          </div>
        </form>
      </dialog>
    )
  }
}

/** What a field is called; what may be left empty says so. */
export function Label({ text, optional }: { text: string; optional: boolean }) {
  return (
    <span>
      {text} {optional && <small>({texts.optional})</small>}
    </span>
  )
}
