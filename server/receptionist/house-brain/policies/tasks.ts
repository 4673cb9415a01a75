import type { Dialogue, Play, Policy } from '../dialogue.ts'
import { continueArea, proceedArea } from './area.ts'
import { continueBooking, proceedBooking } from './booking.ts'
import { continueChange, proceedChange } from './changing.ts'
import { continueLead, proceedLead } from './leads.ts'
import { continueMessage, proceedMessage } from './messages.ts'

/** The open task takes what the person said as far as it concerns it. */
export const continueTask: Policy = async function* (d) {
  const { task } = d.state
  switch (task?.kind) {
    case 'book':
      return yield* continueBooking(d, task)
    case 'change':
      return yield* continueChange(d, task)
    case 'message':
      return yield* continueMessage(d, task)
    case 'lead':
      return yield* continueLead(d, task)
    case 'area':
      return yield* continueArea(d)
    default:
      return false
  }
}

/** Takes the open task one step on: asks what is missing, or does what is complete. */
export async function* proceedTask(d: Dialogue): Play {
  const { task } = d.state
  if (task?.kind === 'book') yield* proceedBooking(d, task)
  if (task?.kind === 'change') yield* proceedChange(d, task)
  if (task?.kind === 'message') yield* proceedMessage(d, task)
  if (task?.kind === 'lead') yield* proceedLead(d, task)
  if (task?.kind === 'area') yield* proceedArea(d)
}
