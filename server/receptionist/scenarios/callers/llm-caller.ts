import type { ModelMessage } from 'ai'
import type { Language } from '#contract/languages.ts'
import type { CallerFacts, CallerGoal, CallerStyle } from '#contract/scenarios.ts'
import type { Llm } from '#server/providers/llm/port.ts'
import type { Caller } from './caller.ts'

interface PlayedCaller {
  goal: CallerGoal
  style: CallerStyle
  seed: number
  opening?: string | undefined
  language: Language
  persona: string
  facts: CallerFacts & { code?: string | undefined }
}

/** What the model writes to hang up. */
const hangUp = '[hangs up]'
const maxTurns = 24
const timeoutMs = 20_000

const manner: Record<CallerStyle, string> = {
  plain: 'You speak plainly.',
  noisy: 'You are on a bad line: lower case, no punctuation, fillers, now and then a misheard word.',
  impatient: 'You are in a hurry and answer in as few words as you can.',
  changes_mind: 'Once, at a late moment, you correct something that you said before.',
  mixes_languages: 'You mix English and Spanish within a sentence.',
  chatty: 'You tell more than you were asked, and wander off.',
}

/** A language model as the caller; as repeatable as the model is. */
export function playCallerByLlm(llm: Llm, caller: PlayedCaller, signal: AbortSignal): Caller {
  const messages: ModelMessage[] = []
  let turns = 0
  async function ask(said: ModelMessage[]): Promise<string> {
    let text = ''
    const { streamText } = await import('ai')
    const { fullStream } = streamText({
      model: llm.model,
      system: describe(caller),
      messages: said,
      temperature: 0,
      seed: caller.seed,
      maxRetries: 1,
      abortSignal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      onError: () => {},
    })
    for await (const part of fullStream) {
      if (part.type === 'error') throw part.error
      if (part.type === 'text-delta') text += part.text
    }
    return text
  }
  return {
    async say(reply) {
      if (!reply && caller.opening) {
        messages.push({ role: 'assistant', content: caller.opening })
        return caller.opening
      }
      if (reply?.ended || ++turns > maxTurns) return null
      messages.push({
        role: 'user',
        content: reply?.text || '(The receptionist waits for your first words.)',
      })
      const text = await ask(messages)
      const words = text.replace(hangUp, '').trim().slice(0, 1_000)
      messages.push({ role: 'assistant', content: text })
      return words || null
    },
  }
}

function describe({ goal, style, language, persona, facts }: PlayedCaller): string {
  return [
    'You play somebody who writes to or calls the reception of a small business. You are the customer, never the receptionist.',
    persona && `Who you are: ${persona}`,
    `What you want: ${goal.replaceAll('_', ' ')}. ${manner[style]} Speak ${language === 'es' ? 'Spanish' : 'English'}.`,
    `What you know, and nothing else: ${JSON.stringify(facts)}`,
    'Answer what is asked, one or two short sentences at a time. What you do not know, you say so.',
    `When you have what you want, or it leads nowhere, say goodbye and write ${hangUp} in the message after it.`,
  ]
    .filter(Boolean)
    .join('\n')
}
