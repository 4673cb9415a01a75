import { expect, test } from 'vitest'
import { pathsToRefresh, ringsBell } from './live.ts'

test('a live message refreshes what it is about and leaves the rest alone', () => {
  expect(pathsToRefresh('conversation.started')).toEqual(['/api/conversations'])
  expect(pathsToRefresh('crawl.page')).toContain('/api/agents/:id/scrape')
  expect(pathsToRefresh('weather.changed')).toEqual([])
})

test('the bell rings for what customers do, not for bookkeeping', () => {
  const rings = (type: string, payload = {}) => ringsBell({ type, payload })
  expect(rings('appointment.booked')).toBe(true)
  expect(rings('conversation.escalated')).toBe(true)
  expect(rings('message.created', { role: 'visitor' })).toBe(true)
  expect(rings('message.created', { role: 'agent' })).toBe(false)
  expect(rings('appointment.updated')).toBe(false)
  expect(rings('crawl.page')).toBe(false)
})
