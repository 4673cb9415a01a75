import { Component, type ComponentChildren, createRef } from 'preact'
import type { Refusal } from './api.ts'
import { explain } from './texts.ts'

interface SheetProps {
  title: string
  submit: string
  cancel: string
  /** Gets what was filled in; what it rejects with is shown, and what was typed stays. */
  onSubmit(answers: Record<string, string>): Promise<void>
  onClose(): void
  children: ComponentChildren
}

/** A form that slides in over the conversation, takes the focus, and goes with Escape. */
export class Sheet extends Component<SheetProps, { problem?: string; isBusy?: boolean }> {
  form = createRef<HTMLFormElement>()

  override componentDidMount() {
    this.form.current!.querySelector<HTMLElement>('input,textarea,select')!.focus()
  }

  submit = async (event: Event) => {
    event.preventDefault()
    const { onSubmit } = this.props
    const answers: Record<string, string> = {}
    for (const [key, value] of new FormData(this.form.current!)) {
      if (`${value}`.trim()) answers[key] = `${value}`.trim()
    }
    this.setState({ isBusy: true })
    try {
      await onSubmit(answers)
    } catch (error) {
      this.setState({ isBusy: false, problem: explain(error as Refusal) })
    }
  }

  leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    this.props.onClose()
  }

  override render({ title, submit, cancel, onClose, children }: SheetProps) {
    const { problem, isBusy } = this.state
    return (
      <div class="sheet" role="dialog" aria-modal="true" aria-labelledby="title" onKeyDown={this.leaveByKey}>
        <h2 id="title">{title}</h2>
        <form ref={this.form} onSubmit={this.submit}>
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
      </div>
    )
  }
}

/** A field with its label; what may be left empty says so. */
export function Labelled({
  label,
  optional,
  children,
}: {
  label: string
  optional: string
  children: ComponentChildren
}) {
  return (
    <label>
      <span>
        {label} {optional && <small>({optional})</small>}
      </span>
      {children}
    </label>
  )
}
