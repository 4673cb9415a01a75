import { z } from 'zod'

/*
 * What Retell and a custom LLM say to each other over the socket. Unknown fields are let through: Retell adds some
 * now and then. Source: Retell's documentation of the LLM WebSocket.
 */

const Utterance = z.object({ role: z.string(), content: z.string() })
const Transcript = z.array(Utterance).max(2000).default([])

export const RetellFrame = z.discriminatedUnion('interaction_type', [
  z.object({ interaction_type: z.literal('ping_pong'), timestamp: z.number() }),
  z.object({
    interaction_type: z.literal('call_details'),
    call: z.looseObject({
      call_id: z.string().optional(),
      from_number: z.string().nullish(),
      to_number: z.string().nullish(),
      direction: z.enum(['inbound', 'outbound']).nullish().catch(null),
    }),
  }),
  z.object({ interaction_type: z.literal('update_only'), transcript: Transcript }),
  z.object({
    interaction_type: z.literal('response_required'),
    response_id: z.int().min(0),
    transcript: Transcript,
  }),
  z.object({
    interaction_type: z.literal('reminder_required'),
    response_id: z.int().min(0),
    transcript: Transcript,
  }),
])
export type RetellFrame = z.infer<typeof RetellFrame>
export type Utterance = z.infer<typeof Utterance>

export const configFrame = {
  response_type: 'config',
  config: { auto_reconnect: true, call_details: true, transcript_with_tool_calls: false },
} as const

interface ResponseEnd {
  end_call?: boolean
  transfer_number?: string
}

/** A piece of an answer; the last one is complete and may end or transfer the call once it was spoken. */
export function responseFrame(
  response_id: number,
  content: string,
  complete: boolean,
  end: ResponseEnd = {},
) {
  return { response_type: 'response', response_id, content, content_complete: complete, ...end }
}

/** What the caller has said since the receptionist spoke last; Retell writes what it could not hear in brackets. */
export function lastWords(transcript: readonly Utterance[]): string {
  const lastAnswer = transcript.findLastIndex(({ role }) => role === 'agent')
  return transcript
    .slice(lastAnswer + 1)
    .filter(({ role }) => role === 'user')
    .map(({ content }) => content.replace(/\((?:unintelligible|inaudible)[^)]*\)/gi, '').trim())
    .filter(Boolean)
    .join(' ')
}
