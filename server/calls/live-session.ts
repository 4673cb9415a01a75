import type { NumberSettings } from '#contract/calls.ts'
import type { ChatAction } from '#contract/chat.ts'
import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import { sha256 } from '#server/platform/secrets.ts'
import { type Actor, type TenantContext, withTenant } from '#server/platform/tenancy.ts'
import { converse, type Profile, templateOf } from '#server/receptionist/index.ts'
import type { BegunCall } from './call.ts'
import { endCall, noteInCall } from './call.ts'
import { insertCallTurn } from './call-queries.ts'
import { soundsLikeMachine, turnsLookedBack } from './machine-speech.ts'
import { phrasesOf } from './phrases.ts'
import { findLastHeard } from './screening-queries.ts'

/** What a live call does, as it happens; a channel turns it into its own frames. */
export type CallStep =
  | { type: 'say'; text: string; language: Language }
  | { type: 'action'; action: ChatAction }
  | TurnEnd

/** The turn is over: nothing more is said before the caller speaks, unless the call goes elsewhere or ends. */
export interface TurnEnd {
  type: 'done'
  language: Language
  /** Null when nothing was said. */
  firstWordsMs: number | null
  doneMs: number
  /** The number to connect the caller to. */
  transferTo: string | null
  /** Why the call ends now. */
  endReason: string | null
}

export interface Heard {
  /** Counts the caller's turns; a repeat of the same turn is answered once. */
  turn: number
  text: string
}

/** One call while it lasts. Every channel drives it: words in, steps out. */
export interface LiveSession {
  readonly call: BegunCall
  readonly profile: Profile
  readonly language: Language
  /** The first words, with what has to be disclosed. */
  greet(): string
  /** Answers what was heard. A newer turn, or the signal, stops it at once. */
  hear(heard: Heard, signal: AbortSignal): AsyncGenerator<CallStep, void, undefined>
  /** The caller says nothing: asks twice, then ends the call. */
  remind(): AsyncGenerator<CallStep, void, undefined>
  /** Ends the call in the books; later ends of it change nothing. */
  end(reason: string): Promise<void>
}

export interface LiveOptions {
  call: BegunCall
  profile: Profile
  language: Language
  settings: NumberSettings
  /** When the call began; now unless told. */
  startedMs?: number
  /** Prompts into the present silence so far, where another process has given them. */
  reminders?: number
}

/** Prompts into a silence before the call is ended. */
const maxReminders = 2

export function openLiveSession(app: AppContext, options: LiveOptions): LiveSession {
  const { call, profile, settings } = options
  const { startedMs = app.clock.nowMs() } = options
  let { language, reminders = 0 } = options
  const actor: Actor = { kind: 'agent', agent_id: profile.agent.id, conversation_id: call.conversationId }
  const inCall = <T>(work: (ctx: TenantContext) => Promise<T>) =>
    withTenant(app, profile.organizationId, actor, work)

  async function* hear({ turn, text }: Heard, signal: AbortSignal): AsyncGenerator<CallStep> {
    const beganMs = performance.now()
    reminders = 0
    let said = ''
    let firstWordsMs: number | null = null
    let transferTo: string | null = null
    let endReason: string | null = null
    const incoming = {
      text,
      channel: 'voice' as const,
      visitorId: call.visitorId,
      conversationId: call.conversationId,
      // A provider that reconnects may count its turns anew: the words belong to the key.
      clientKey: `${turn}:${sha256(text).slice(0, 16)}`,
      visitor: {},
      languageHint: language,
    }
    for await (const event of converse(app, profile, incoming, signal)) {
      if (signal.aborted) break
      if (event.type === 'start') language = event.language
      else if (event.type === 'say') {
        firstWordsMs ??= performance.now() - beganMs
        said += event.text
        yield { type: 'say', text: event.text, language }
      } else if (event.type === 'action') {
        yield { type: 'action', action: event.action }
        if (
          event.action.kind === 'escalated' &&
          settings.transfer_number &&
          event.action.urgency !== 'routine'
        )
          transferTo = settings.transfer_number
      } else if (event.type === 'done') {
        language = event.answer.language
        if (event.answer.status === 'closed') endReason = 'agent_hangup'
      }
    }
    const doneMs = performance.now() - beganMs
    const isMachine = await inCall(async (ctx) => {
      await insertCallTurn(ctx, {
        call_id: call.id,
        number: turn,
        heard: text,
        said,
        brain: null,
        recall_ms: null,
        first_words_ms: firstWordsMs,
        done_ms: doneMs,
        interrupted: signal.aborted,
        at: app.clock.now().toString(),
      })
      return soundsLikeMachine(await findLastHeard(ctx, call.id, turnsLookedBack))
    })
    if (signal.aborted) return
    if (!endReason && isMachine) {
      yield { type: 'say', text: ` ${phrasesOf(language).machine}`, language }
      endReason = 'machine_detected'
    }
    if (!endReason && app.clock.nowMs() - startedMs > settings.max_call_minutes * 60_000) {
      yield { type: 'say', text: ` ${phrasesOf(language).tooLong}`, language }
      endReason = 'max_duration_reached'
    }
    yield { type: 'done', language, firstWordsMs, doneMs, transferTo, endReason }
  }

  async function* remind(): AsyncGenerator<CallStep> {
    const phrases = phrasesOf(language)
    reminders += 1
    const isOver = reminders > maxReminders
    await inCall((ctx) => noteInCall(ctx, call.id, 'silence', { reminder: reminders }))
    yield { type: 'say', text: isOver ? phrases.goodbye : phrases.reminders[reminders - 1]!, language }
    yield endOfTurn(language, isOver ? 'inactivity' : null)
  }

  return {
    call,
    profile,
    get language() {
      return language
    },
    greet: () => greetingOf(profile, language, settings),
    hear: (heard, signal) => tolerate(app, language, hear(heard, signal), signal),
    remind,
    end: async (reason) => {
      await inCall((ctx) => endCall(ctx, call.id, reason))
    },
  }
}

/** Where the law asks for it, or the business does, callers hear first that a machine answers. */
function greetingOf(profile: Profile, language: Language, settings: NumberSettings): string {
  const welcome = templateOf(profile, language).welcomes.voice
  if (settings.disclose_ai === 'never') return welcome
  const mustDisclose =
    settings.disclose_ai === 'always' || disclosingCountries.has(profile.business.settings.default_country)
  return mustDisclose ? `${phrasesOf(language).disclosure} ${welcome}` : welcome
}

/** Countries of the European Union: Article 50 of the AI Act. In the United States it is Utah and California. */
const disclosingCountries = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE US'.split(' '),
)

/** Nobody hears silence: when the engine itself fails, the caller is told in words, and the call goes on. */
async function* tolerate(
  app: AppContext,
  language: Language,
  steps: AsyncGenerator<CallStep>,
  signal: AbortSignal,
): AsyncGenerator<CallStep> {
  try {
    yield* steps
  } catch (error) {
    if (signal.aborted) return
    app.log.error({ err: error }, 'a turn of a call failed')
    const phrases = phrasesOf(language)
    const isPaused = error instanceof DomainError && error.code === 'agent_paused'
    yield { type: 'say', text: isPaused ? phrases.unavailable : phrases.trouble, language }
    yield endOfTurn(language, isPaused ? 'agent_paused' : null)
  }
}

function endOfTurn(language: Language, endReason: string | null): TurnEnd {
  return { type: 'done', language, firstWordsMs: null, doneMs: 0, transferTo: null, endReason }
}
