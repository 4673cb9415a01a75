import type { TurnEnd } from '../live-session.ts'

/*
 * An answer in the shapes of OpenAI's chat completions: whole, or chunk by chunk. A call is ended and put through by
 * calling the assistant's own tools, where it has them.
 */

export interface CompletionHead {
  id: string
  model: string
  /** Seconds since 1970. */
  created: number
}

interface ToolUse {
  id: string
  type: 'function'
  function: { name: string; arguments: string }
}

/** The tool of the assistant that does what the end of the turn asks for; null when nothing is to be done. */
export function toolFor(end: TurnEnd, head: CompletionHead, offered: ReadonlySet<string>): ToolUse | null {
  const use = (name: string, input: object): ToolUse | null =>
    offered.has(name)
      ? { id: `call_${head.id}`, type: 'function', function: { name, arguments: JSON.stringify(input) } }
      : null
  if (end.endReason) return use('endCall', {})
  return end.transferTo ? use('transferCall', { destination: end.transferTo }) : null
}

const finishOf = (tool: ToolUse | null) => (tool ? 'tool_calls' : 'stop')

export function wholeCompletion(head: CompletionHead, content: string, tool: ToolUse | null): object {
  const message = { role: 'assistant', content, ...(tool && { tool_calls: [tool] }) }
  return {
    ...head,
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason: finishOf(tool) }],
    usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
  }
}

function chunk(head: CompletionHead, delta: object, finish_reason: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason }]
  return `data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', choices })}\n\n`
}

export const beginChunk = (head: CompletionHead) => chunk(head, { role: 'assistant', content: '' })
export const wordsChunk = (head: CompletionHead, content: string) => chunk(head, { content })
export function endChunks(head: CompletionHead, tool: ToolUse | null): string {
  const use = tool ? chunk(head, { tool_calls: [{ index: 0, ...tool }] }) : ''
  return `${use}${chunk(head, {}, finishOf(tool))}data: [DONE]\n\n`
}

/** A refusal as OpenAI writes it. */
export function completionError(message: string): object {
  return { error: { message, type: 'invalid_request_error', param: null, code: null } }
}
