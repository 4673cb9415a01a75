import { z } from 'zod'
import type { Introduction } from './call-opening.ts'

/*
 * The body of a chat completion as Vapi sends it to a custom LLM: OpenAI's, with the call beside it or, depending
 * on how the assistant was set up, within the metadata.
 */

const Content = z
  .union([
    z.string(),
    z
      .array(z.looseObject({ text: z.string().optional() }))
      .transform((parts) => parts.flatMap(({ text }) => text ?? []).join(' ')),
  ])
  .nullish()
  .transform((content) => content ?? '')

const Party = z
  .looseObject({ number: z.string().max(40).nullish() })
  .nullish()
  .catch(null)
const Call = z
  .looseObject({
    id: z.string().min(1).max(200),
    type: z.string().nullish().catch(null),
    customer: Party,
    phoneNumber: Party,
  })
  .nullish()
  .catch(null)

export const ChatRequest = z.looseObject({
  model: z.string().max(200).default('frontdesk'),
  stream: z.boolean().default(false),
  messages: z.array(z.looseObject({ role: z.string(), content: Content })).max(2000),
  tools: z
    .array(z.looseObject({ function: z.looseObject({ name: z.string() }).nullish() }))
    .nullish()
    .catch(null),
  call: Call,
  customer: Party,
  phoneNumber: Party,
  metadata: z
    .looseObject({ call: Call, call_id: z.string().max(200).nullish(), customer: Party, phoneNumber: Party })
    .nullish()
    .catch(null),
})
export type ChatRequest = z.infer<typeof ChatRequest>

/** Whose call it is; null when the request does not say. */
export function introduce({ call, customer, phoneNumber, metadata }: ChatRequest): Introduction | null {
  const told = call ?? metadata?.call
  const callId = told?.id ?? metadata?.call_id
  if (!callId) return null
  const theirs = (customer ?? metadata?.customer ?? told?.customer)?.number ?? null
  const ours = (phoneNumber ?? metadata?.phoneNumber ?? told?.phoneNumber)?.number ?? null
  const isOutbound = told?.type === 'outboundPhoneCall'
  return {
    callId,
    ours,
    direction: isOutbound ? 'outbound' : 'inbound',
    from_number: isOutbound ? ours : theirs,
    to_number: isOutbound ? theirs : ours,
  }
}

/** What the caller has said since the receptionist spoke last, and their how manyth turn that is. */
export function lastWords({ messages }: ChatRequest): { turn: number; text: string; isFirst: boolean } {
  const lastAnswer = messages.findLastIndex(({ role }) => role === 'assistant')
  const isSpoken = ({ role, content }: ChatRequest['messages'][number]) => role === 'user' && content.trim()
  return {
    turn: messages.filter(isSpoken).length,
    text: messages
      .slice(lastAnswer + 1)
      .filter(isSpoken)
      .map(({ content }) => content.trim())
      .join(' '),
    isFirst: lastAnswer < 0,
  }
}
