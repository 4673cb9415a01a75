import { expect, test } from 'vitest'
import { pathsToRefresh, ringsBell } from './live.ts'

test('a live message refreshes what it is about and leaves the rest alone', () => {
  expect(pathsToRefresh('conversation.started')).toEqual(['/api/conversations'])
  expect(pathsToRefresh('crawl.page')).toContain('/api/agents/:id/scrape')
  expect(pathsToRefresh('weather.changed')).toEqual([])
})

test('the bell rings for what customers do, not for bookkeeping', () => {
  expect(ringsBell('appointment.booked')).toBe(true)
  expect(ringsBell('conversation.escalated')).toBe(true)
  expect(ringsBell('crawl.page')).toBe(false)
  expect(ringsBell('agent.updated')).toBe(false)
})
