import type { Dialogue, Play } from '../dialogue.ts'
import { callerIs } from '../topics/callers.ts'
import { isCause } from './causes.ts'

/** Whether somebody has to be put through before anybody else: marked by the team, or one whom the trade puts first. */
export function goesFirst(d: Dialogue): boolean {
  if (!isCause(d, 'vip') || d.state.called) return false
  const isSpeaking =
    d.mentions('person') || d.intends('human_handoff', 'provide_name', 'out_of_scope', 'greeting')
  const isMarked = Boolean(d.state.memory?.vip) && d.state.turn === 0 && isSpeaking
  return isMarked || callerIs('vip', d.text, d.turn.agent.vertical, d.language)
}

/** A job that is lost by waiting: the team is told while the desk goes on. Nothing is said about it. */
export async function* tellOfWorth(d: Dialogue): Play {
  const { vertical, template } = d.turn.agent
  const isWorth = callerIs('highValue', d.text, vertical, d.language)
  if (!isWorth || !isCause(d, 'high_value') || d.state.told.includes('high_value')) return
  d.state.told.push('high_value')
  const rule = template.escalation_rules.find(({ when }) => when === 'high_value')
  const { name, phone } = d.state.person
  const reason = `High value: ${d.text}`.slice(0, 480)
  yield* d.use('escalate', { reason, level: rule?.level ?? 'soft', name, phone })
}
