import type { AppContext } from '#server/context.ts'
import { sha256 } from '#server/platform/secrets.ts'
import { withPlatform } from '#server/platform/tenancy.ts'
import type { Profiles } from '#server/receptionist/index.ts'
import { findLineByNumber } from '../number-queries.ts'
import { openCall } from './call-opening.ts'
import { partiesOf, readToolCall, type ToolCall, type VapiMessage } from './messages.ts'

/*
 * An assistant with a brain of its own may ask the receptionist: a tool with a `question` is answered as a turn of the
 * call, with the same knowledge, skills and receipts. Vapi ignores any answer but 200, so failures are told inside.
 */

interface Result {
  toolCallId: string
  name: string
  result?: string
  error?: string
}

/** Fields that hold the words, in the order they are looked for. */
const wordFields = ['question', 'message', 'query', 'text']

/** Answers every tool call; one that fails says so and leaves the others alone. */
export async function answerToolCalls(
  app: AppContext,
  profiles: Profiles,
  message: VapiMessage,
): Promise<{ results: Result[] }> {
  const results: Result[] = []
  // One after the other: they are turns of one conversation.
  for (const call of message.toolCallList ?? []) {
    const { name, input } = readToolCall(call)
    const words = wordFields.map((field) => input[field]).find((value) => typeof value === 'string')
    const said = typeof words === 'string' ? words.trim().slice(0, 2000) : ''
    const answer = await ask(app, profiles, message, call, said).catch((error: unknown) => {
      app.log.error({ err: error }, 'a tool call of Vapi failed')
      return { error: 'The receptionist cannot answer at the moment.' }
    })
    results.push({ toolCallId: call.id, name, ...answer })
  }
  return { results }
}

async function ask(
  app: AppContext,
  profiles: Profiles,
  message: VapiMessage,
  { id }: ToolCall,
  words: string,
): Promise<{ result: string } | { error: string }> {
  if (!words) return { error: 'Send the words of the caller as question.' }
  const { ours, direction, from_number, to_number } = partiesOf(message)
  const line = ours ? await withPlatform(app, (ctx) => findLineByNumber(ctx, ours)) : undefined
  const profile = line?.agent_id ? await profiles.find(line.agent_id) : null
  const callId = message.call?.id
  if (!profile || !callId) return { error: 'No receptionist answers this number.' }
  const session = await openCall(app, profile, { callId, ours, direction, from_number, to_number })
  if (!session) return { error: 'No receptionist answers this number.' }
  let said = ''
  const { signal } = new AbortController()
  for await (const step of session.hear({ turn: turnOf(id), text: words }, signal))
    if (step.type === 'say') said += step.text
  // Vapi reads one line.
  return { result: said.replace(/\s+/g, ' ').trim() }
}

/** Tool calls have names instead of numbers; told again, the same one is the same turn. */
const turnOf = (id: string) => Number.parseInt(sha256(id).slice(0, 7), 16)
