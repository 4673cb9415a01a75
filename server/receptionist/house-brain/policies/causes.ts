import type { Dialogue } from '../dialogue.ts'
import type { EscalationCause } from '../port.ts'

/** What calls people where the owner has not chosen. An emergency does so everywhere. */
const usual: readonly EscalationCause[] = ['human_request', 'frustration', 'emergency']

/** Whether the owner wants people to be called for this. */
export const isCause = (d: Dialogue, cause: EscalationCause): boolean =>
  (d.turn.agent.causes ?? usual).includes(cause)
