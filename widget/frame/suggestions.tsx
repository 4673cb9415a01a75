import { type ChatState, isAnswering, lastAction } from './state.ts'
import type { Texts } from './texts.ts'

interface SuggestionsProps {
  state: ChatState
  /** What the owner suggests for a beginning. */
  prompts: string[]
  texts: Texts
  onPick(text: string): void
}

/** Things to say with one tap: the owner's suggestions at first, free times when some were just offered. */
export function Suggestions({ state, prompts, texts, onPick }: SuggestionsProps) {
  const offer = lastAction(state, 'slots_offered')
  const times = offer?.kind === 'slots_offered' ? offer.slots.map(({ label }) => label) : []
  const [choices, label] = state.entries.length ? [times, texts.times] : [prompts, texts.prompts]
  if (!choices.length || isAnswering(state)) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form
    <div class="choices" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button type="button" onClick={() => onPick(choice)}>
          {choice}
        </button>
      ))}
    </div>
  )
}
