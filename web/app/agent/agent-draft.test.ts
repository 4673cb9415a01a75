import { expect, test } from 'vitest'
import type { AgentSettings } from '#contract/agents.ts'
import { changedSettings } from './agent-draft.ts'

const saved = {
  name: 'Robin',
  quick_prompts: null,
  persona: { tone: 'warm', formality: 'neutral', empathy: 'normal', verbosity: 'brief' },
} as AgentSettings

test('only what differs from what is saved is sent', () => {
  expect(changedSettings(saved, { name: 'Robin', quick_prompts: ['Are you open?'] })).toEqual({
    quick_prompts: ['Are you open?'],
  })
})

test('what was changed and changed back is no change', () => {
  expect(changedSettings(saved, { persona: { ...saved.persona } })).toEqual({})
})
