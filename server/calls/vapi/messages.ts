import { z } from 'zod'
import type { Spoken } from '../transcript.ts'

/*
 * What Vapi says to a server: everything comes in one envelope. Unknown types and fields are let through. Source:
 * Vapi's description of its server messages.
 */

const Party = z
  .looseObject({ number: z.string().max(40).nullish() })
  .nullish()
  .catch(null)

const VapiCall = z.looseObject({
  id: z.string().min(1).max(200),
  type: z.string().nullish().catch(null),
  customer: Party,
  phoneNumber: Party,
})

const ToolCall = z.looseObject({
  id: z.string().min(1).max(200),
  name: z.string().nullish(),
  arguments: z.unknown().optional(),
  parameters: z.unknown().optional(),
  function: z.looseObject({ name: z.string(), arguments: z.unknown().optional() }).nullish().catch(null),
})
export type ToolCall = z.infer<typeof ToolCall>

export const VapiMessage = z.looseObject({
  type: z.string().max(80),
  timestamp: z.union([z.number(), z.string()]).nullish().catch(null),
  call: VapiCall.nullish(),
  customer: Party,
  phoneNumber: Party,
  status: z.string().max(40).nullish().catch(null),
  endedReason: z.string().max(200).nullish().catch(null),
  cost: z.number().nonnegative().nullish().catch(null),
  startedAt: z.iso.datetime({ offset: true }).nullish().catch(null),
  endedAt: z.iso.datetime({ offset: true }).nullish().catch(null),
  analysis: z
    .looseObject({ summary: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
  artifact: z
    .looseObject({
      recordingUrl: z.string().max(2000).nullish().catch(null),
      recording: z
        .looseObject({ stereoUrl: z.string().max(2000).nullish() })
        .nullish()
        .catch(null),
      messages: z
        .array(z.looseObject({ role: z.string(), message: z.string().nullish() }))
        .max(5000)
        .nullish()
        .catch(null),
    })
    .nullish()
    .catch(null),
  toolCallList: z.array(ToolCall).max(20).nullish().catch(null),
})
export type VapiMessage = z.infer<typeof VapiMessage>
export const VapiEnvelope = z.object({ message: VapiMessage })

/** Who calls whom. Calls out of the house have the customer at the other end. */
export function partiesOf({ call, customer, phoneNumber }: VapiMessage) {
  const theirs = customer?.number ?? call?.customer?.number ?? null
  const ours = phoneNumber?.number ?? call?.phoneNumber?.number ?? null
  const isOutbound = call?.type === 'outboundPhoneCall'
  return {
    ours,
    direction: isOutbound ? ('outbound' as const) : ('inbound' as const),
    from_number: isOutbound ? ours : theirs,
    to_number: isOutbound ? theirs : ours,
  }
}

/** What was said by either side, in order; instructions and tools are no words. */
export function spokenIn({ artifact }: VapiMessage): Spoken[] {
  return (artifact?.messages ?? []).flatMap(({ role, message }): Spoken[] => {
    if (!message || !['user', 'bot', 'assistant'].includes(role)) return []
    return [{ by: role === 'user' ? 'caller' : 'agent', text: message }]
  })
}

/** A tool's call under its name, with its arguments as an object, however they were written. */
export function readToolCall(call: ToolCall): { name: string; input: Record<string, unknown> } {
  const given = call.arguments ?? call.parameters ?? call.function?.arguments ?? {}
  let input: unknown = given
  if (typeof given === 'string') {
    try {
      input = JSON.parse(given)
    } catch {
      input = {}
    }
  }
  const name = call.name ?? call.function?.name ?? ''
  return { name, input: typeof input === 'object' && input ? { ...input } : {} }
}
