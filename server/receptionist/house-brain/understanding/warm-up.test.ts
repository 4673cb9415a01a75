import { expect, test } from 'vitest'
import { warmUp } from './warm-up.ts'

test.each(['en', 'es'] as const)(
  'a server gets ready for %s in many parts, and a second time in few',
  (language) => {
    const parts = [...warmUp(language)].length
    expect(parts).toBeGreaterThan(50)
    expect([...warmUp(language)].length).toBeLessThan(parts)
  },
)
