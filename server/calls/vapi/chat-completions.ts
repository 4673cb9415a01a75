import type { FastifyReply } from 'fastify'
import type { AppContext } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import { newId } from '#server/platform/ids.ts'
import type { Http } from '#server/platform/mount.ts'
import type { Profile, Profiles } from '#server/receptionist/index.ts'
import { admitVoice } from '../admission.ts'
import type { CallStep } from '../live-session.ts'
import { phrasesOf } from '../phrases.ts'
import { openCall } from './call-opening.ts'
import { ChatRequest, introduce, lastWords } from './chat-request.ts'
import {
  beginChunk,
  type CompletionHead,
  completionError,
  endChunks,
  toolFor,
  wholeCompletion,
  wordsChunk,
} from './completion.ts'

/** Vapi's own page on tools has people type an address that ends in the path already. */
const paths = ['/chat/completions', '/chat/completions/chat/completions']
/** A reader who is this far behind has stopped reading. */
const maxUnsentBytes = 64 * 1024

/** The brain of an assistant at Vapi: a chat completion for every turn of a call. */
export function mountVapiBrain(http: Http, app: AppContext, profiles: Profiles): void {
  const floor = openFloor()
  for (const path of paths)
    http.app.post<{ Params: { secret: string } }>(`/voice/vapi/:secret${path}`, async (request, reply) => {
      const profile = await admitVoice(app, profiles, request.params.secret)
      const asked = ChatRequest.safeParse(request.body)
      if (!asked.success) return reply.code(400).send(completionError('This is not a chat completion.'))
      const introduction = introduce(asked.data)
      if (!introduction) return reply.code(400).send(completionError('Send the call: call.id is missing.'))
      const over = app.liveCalls.begin()
      if (!over) throw new DomainError('unavailable', 'This server is about to restart.')
      const call = `${profile.organizationId}:${introduction.callId}`
      const mine = floor.take(call, lastWords(asked.data).turn)
      reply.raw.once('close', () => mine.abort())
      try {
        const steps = answer(app, profile, asked.data, introduction, mine.signal)
        await send(app, reply, asked.data, steps, mine.signal)
      } finally {
        floor.leave(call, mine)
        over()
      }
      return reply
    })
}

/** Who may speak in each call: a newer question stops the older answer, in whichever order the two come in. */
function openFloor() {
  const speaking = new Map<string, { turn: number; mine: AbortController }>()
  return {
    take(call: string, turn: number): AbortController {
      const mine = new AbortController()
      const other = speaking.get(call)
      if (other && other.turn > turn) {
        mine.abort()
        return mine
      }
      other?.mine.abort()
      speaking.set(call, { turn, mine })
      return mine
    },
    leave(call: string, mine: AbortController): void {
      if (speaking.get(call)?.mine === mine) speaking.delete(call)
    },
  }
}

/** Whatever fails, the caller hears words. */
async function* answer(
  app: AppContext,
  profile: Profile,
  asked: ChatRequest,
  introduction: NonNullable<ReturnType<typeof introduce>>,
  signal: AbortSignal,
): AsyncGenerator<CallStep> {
  const language =
    profile.agent.language === 'auto' ? (profile.business.languages[0] ?? 'en') : profile.agent.language
  const session = await openCall(app, profile, introduction).catch((error: unknown) => {
    app.log.error({ err: error }, 'a call of Vapi could not be opened')
    return undefined
  })
  if (!session) {
    const { trouble, unavailable } = phrasesOf(language)
    yield { type: 'say', text: session === null ? unavailable : trouble, language }
    return
  }
  const { turn, text, isFirst } = lastWords(asked)
  if (text) yield* session.hear({ turn, text }, signal)
  else if (isFirst) yield { type: 'say', text: session.greet(), language: session.language }
}

async function send(
  app: AppContext,
  reply: FastifyReply,
  { model, stream, tools }: ChatRequest,
  steps: AsyncIterable<CallStep>,
  signal: AbortSignal,
): Promise<void> {
  const created = Math.floor(app.clock.nowMs() / 1000)
  const head: CompletionHead = { id: `chatcmpl-${newId(app.clock.nowMs())}`, model, created }
  const offered = new Set((tools ?? []).flatMap((tool) => tool.function?.name ?? []))
  let words = ''
  let tool: ReturnType<typeof toolFor> = null
  const write = stream ? openStream(reply, head) : () => {}
  try {
    for await (const step of steps) {
      if (signal.aborted) break
      if (step.type === 'say') {
        words += step.text
        write(wordsChunk(head, step.text))
      }
      if (step.type === 'done') tool = toolFor(step, head, offered)
    }
  } finally {
    // Of an answer that was stopped nobody waits for the rest, but an open stream would keep the assistant mute.
    if (stream) {
      write(endChunks(head, signal.aborted ? null : tool))
      reply.raw.end()
    }
  }
  if (!stream) await reply.send(wholeCompletion(head, words, tool))
}

/** Server-sent events, with the headers that the reply has collected so far. */
function openStream(reply: FastifyReply, head: CompletionHead): (text: string) => void {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    'x-accel-buffering': 'no',
  })
  const write = (text: string) => {
    if (raw.destroyed || raw.writableEnded) return
    if (raw.writableLength > maxUnsentBytes) raw.destroy()
    else raw.write(text)
  }
  write(beginChunk(head))
  return write
}
