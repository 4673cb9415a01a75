import { type ChatState, isAnswering, offeredTimes } from './state.ts'
import { texts } from './texts.ts'

interface SuggestionsProps {
  state: ChatState
  /** What the owner suggests for a beginning. */
  prompts: string[]
  onPick(text: string): void
}

/** Things to say with one tap: the owner's suggestions at first, free times when some were just offered. */
export function Suggestions({ state, prompts, onPick }: SuggestionsProps) {
  const choices = state.entries.length ? offeredTimes(state) : prompts
  if (!choices.length || isAnswering(state)) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form
    <div class="choices" role="group" aria-label={texts.suggestions}>
      {choices.map((choice) => (
        <button key={choice} type="button" onClick={() => onPick(choice)}>
          {choice}
        </button>
      ))}
    </div>
  )
}
