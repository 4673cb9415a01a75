import type { ModelMessage, SystemModelMessage } from 'ai'
import type { KnowledgePassage } from '#server/knowledge/index.ts'
import { labelInstant } from '#server/scheduling/index.ts'
import type { BrainTurn } from '../../house-brain/port.ts'
import { fitSections, promptBudget, type Section } from './budget.ts'
import { defuse, quote } from './fences.ts'
import { type Standing, standingSections } from './standing.ts'
import { type CountTokens, clipToTokens } from './tokens.ts'

export interface PromptInput {
  turn: BrainTurn
  standing: Standing
  /** The best first. */
  passages: readonly Pick<KnowledgePassage, 'title' | 'text'>[]
  /** What was done in this conversation, by its receipts. */
  done: readonly string[]
  /** Known to this conversation's prompt alone. */
  key: string
}

export interface Prompt {
  /** First what stays the same from turn to turn, then what does not. */
  system: [standing: SystemModelMessage, turn: SystemModelMessage]
  messages: ModelMessage[]
}

/**
 * Everything a model is shown in a turn, within its budget. What never changes comes first, byte for byte, so that
 * providers can keep it; the moment comes last. Pages, callers and notes are quoted.
 */
export function buildPrompt(input: PromptInput, count: CountTokens): Prompt {
  const standing = fitStanding(input.standing, count)
  const turn = fitSections(turnSections(input), promptBudget.turn, count)
  return {
    system: [
      {
        role: 'system',
        content: standing,
        providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } },
      },
      { role: 'system', content: turn },
    ],
    messages: conversationMessages(input, count),
  }
}

const fitted = new Map<string, string>()

/** The same facts give the same text: it is fitted once. */
function fitStanding(standing: Standing, count: CountTokens): string {
  const sections = standingSections(standing)
  const key = JSON.stringify(sections)
  const known = fitted.get(key)
  if (known !== undefined) return known
  if (fitted.size > 500) fitted.clear()
  const text = fitSections(sections, promptBudget.standing, count)
  fitted.set(key, text)
  return text
}

function turnSections({ turn, passages, done, key }: PromptInput): Section[] {
  return [
    {
      title: 'Pages of the business that may answer',
      lines: passages.map(({ title, text }) => quote('page', text, key, title)),
      rank: 1,
    },
    { title: 'Done in this conversation', lines: done.map((summary) => `- ${defuse(summary)}`), rank: 3 },
    { title: 'The caller', lines: callerLines(turn, key), rank: 2 },
    { title: 'Now', lines: momentLines(turn), rank: Infinity },
  ]
}

/** What the page or an earlier conversation says of the caller: no proof of who they are. */
function callerLines({ contact, now }: BrainTurn, key: string): string[] {
  if (!contact) return []
  const { name, phone, email, appointments = [], promises = [] } = contact
  const known = [
    name && `Name: ${name}`,
    phone && `Phone: ${phone}`,
    email && `Mail: ${email}`,
    ...appointments.map(
      ({ start, service_name }) =>
        `Appointment ahead: ${service_name ?? 'a visit'}, ${labelInstant(start, now.timeZoneId, 'en', 'long')}`,
    ),
    ...promises.map(({ about }) => `The team has promised: ${about}`),
  ].filter(Boolean)
  return known.length > 0 ? [quote('note', known.join('\n'), key, 'said to be the caller')] : []
}

function momentLines({ now, channel, language, agent: { flags } }: BrainTurn): string[] {
  const weekday = now.toLocaleString('en-US', { weekday: 'long' })
  return [
    flags.after_hours_messages_only ? 'The business is closed now: only take messages.' : '',
    flags.message_limit_reached
      ? 'This conversation has reached its limit: say goodbye and offer a message.'
      : '',
    channel === 'voice'
      ? 'On the phone: sentences of at most 20 words, no lists, links, signs or markup.'
      : 'In writing: one to three short sentences, without markup.',
    `Answer in ${language === 'es' ? 'Spanish' : 'English'} unless the caller changes language.`,
    `It is ${weekday}, ${now.toPlainDateTime().toString({ smallestUnit: 'minute' })} (${now.timeZoneId}).`,
  ]
}

/** What was said, the newest first until the budget is used up, and the words that are answered now. */
function conversationMessages({ turn, key }: PromptInput, count: CountTokens): ModelMessage[] {
  const words = clipToTokens(defuse(turn.utterance), promptBudget.utterance, count)
  const messages: ModelMessage[] = [{ role: 'user', content: quote('caller', words, key) }]
  let left: number = promptBudget.history
  for (const { role, text } of turn.history.toReversed()) {
    const content = role === 'visitor' ? quote('caller', text, key) : defuse(text)
    left -= count(content) + 4
    if (left < 0) break
    if (content) messages.unshift({ role: role === 'visitor' ? 'user' : 'assistant', content })
  }
  return messages
}
