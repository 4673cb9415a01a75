import { expect, test } from 'vitest'
import type { ChatAnswer } from '#contract/chat.ts'
import type { ChatEntry } from '../ui/chat/entry.ts'
import { applyChatEvent } from './chat.ts'

const entry = (role: ChatEntry['role'], text: string): ChatEntry => ({
  id: role,
  role,
  text,
  sources: [],
  actions: [],
  state: role === 'agent' ? 'arriving' : 'sent',
})
const asked = {
  id: undefined,
  status: 'open' as const,
  entries: [entry('visitor', 'Open on Saturday?'), entry('agent', '')],
}
const answer: ChatAnswer = {
  response: 'Yes, until 1 PM.',
  conversation_id: '0198a000-0000-7000-8000-000000000001',
  message_id: '0198a000-0000-7000-8000-000000000002',
  sources: [{ title: 'Hours', url: 'https://brightside.example/hours' }],
  answered: true,
  confidence: 0.9,
  actions: [],
  language: 'en',
  status: 'open',
}

test('an answer grows word by word and ends as the server wrote it, with its sources', () => {
  let conversation = applyChatEvent(asked, { type: 'start', conversation_id: answer.conversation_id })
  conversation = applyChatEvent(conversation, { type: 'delta', text: 'Yes, ' })
  conversation = applyChatEvent(conversation, { type: 'delta', text: 'until' })
  expect(conversation.entries.at(-1)).toMatchObject({ text: 'Yes, until', state: 'arriving' })
  conversation = applyChatEvent(conversation, { type: 'done', answer })
  expect(conversation.id).toBe(answer.conversation_id)
  expect(conversation.entries.at(-1)).toMatchObject({
    text: answer.response,
    sources: answer.sources,
    state: 'sent',
  })
})

test('only a question can be marked as not answered', () => {
  const done = { type: 'done' as const, answer: { ...answer, answered: false } }
  expect(applyChatEvent(asked, done).entries.at(-1)?.answered).toBe(false)
  const agreed = { ...asked, entries: [entry('visitor', 'Yes, that’s fine'), entry('agent', '')] }
  expect(applyChatEvent(agreed, done).entries.at(-1)?.answered).toBeUndefined()
})

test('while a person has the conversation no empty answer is left on the screen', () => {
  const conversation = applyChatEvent(asked, {
    type: 'done',
    answer: { ...answer, response: '', status: 'human' },
  })
  expect(conversation.entries.map(({ role }) => role)).toEqual(['visitor'])
  expect(conversation.status).toBe('human')
})

test('an error in the middle of a stream is thrown with its code', () => {
  const problem = {
    type: 'about:blank',
    title: '',
    status: 503,
    code: 'unavailable',
    detail: 'Busy.',
    request_id: 'r',
  }
  expect(() => applyChatEvent(asked, { type: 'error', problem })).toThrow('Busy.')
})
