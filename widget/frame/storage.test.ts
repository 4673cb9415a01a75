import { describe, expect, test } from 'vitest'
import { openKeeper, randomUuid } from './storage.ts'

function makeShelf(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    get length() {
      return kept.size
    },
  } as Storage
}

describe('what a browser keeps', () => {
  test('is there on the next visit, apart for each agent', () => {
    const shelf = makeShelf()
    const first = openKeeper('one', false, () => shelf)
    first.write({ conversation_id: 'c1' })
    const next = openKeeper('one', false, () => shelf)
    expect(next.read()).toEqual(first.read())
    const other = openKeeper('two', false, () => shelf)
    expect(other.read().conversation_id).toBeNull()
    expect(other.read().visitor_id).not.toBe(first.read().visitor_id)
  })

  test('is nothing until somebody has something to keep', () => {
    const shelf = makeShelf()
    openKeeper('one', false, () => shelf)
    expect(shelf.length).toBe(0)
  })

  test('is nothing before consent, and all of it after', () => {
    const shelf = makeShelf()
    const keeper = openKeeper('one', true, () => shelf)
    keeper.write({ conversation_id: 'c1' })
    expect(shelf.length).toBe(0)
    keeper.write({ consent: true })
    expect(openKeeper('one', true, () => shelf).read()).toEqual(keeper.read())
    expect(keeper.read().conversation_id).toBe('c1')
  })

  test('is kept at once when it turns out that nothing has to be agreed to', () => {
    const shelf = makeShelf()
    const keeper = openKeeper('one', true, () => shelf)
    const { visitor_id } = keeper.read()
    keeper.consent = null
    keeper.write({ conversation_id: 'c1' })
    expect(openKeeper('one', true, () => shelf).read()).toMatchObject({ visitor_id, conversation_id: 'c1' })
  })

  test('lives in memory where storage is blocked', () => {
    const blocked = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    const keeper = openKeeper('one', false, blocked)
    keeper.write({ conversation_id: 'c1' })
    expect(keeper.read().conversation_id).toBe('c1')
    expect(keeper.read().visitor_id).not.toBe('')
  })

  test.each(['{broken', 'null', '7', '{}', '{"visitor_id":""}'])(
    'is begun anew when it reads %s',
    (record) => {
      const shelf = makeShelf()
      shelf.setItem('frontdesk:one', record)
      const { visitor_id, conversation_id } = openKeeper('one', false, () => shelf).read()
      expect(visitor_id.length).toBe(36)
      expect(conversation_id).toBeNull()
    },
  )
})

test('a visitor id is a random UUID of version 4', () => {
  const ids = Array.from({ length: 500 }, randomUuid)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(ids.length)
})
