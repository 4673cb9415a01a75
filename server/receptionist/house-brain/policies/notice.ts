import { templateFor } from '../../templates/index.ts'
import type { Dialogue } from '../dialogue.ts'
import type { BrainEvent } from '../port.ts'

/**
 * What the trade wants said before anything of a matter is taken down: that it is confidential, that it is no advice.
 * Once in a conversation, and not at all where the template asks for nothing.
 */
export function* giveNotice(d: Dialogue): Generator<BrainEvent> {
  const { agent } = d.turn
  const notice =
    agent.template.language === d.language
      ? agent.template.notice
      : templateFor(agent.vertical, d.language).notice
  if (!notice || d.state.noticed) return
  d.state.noticed = true
  yield* d.say([notice])
}
