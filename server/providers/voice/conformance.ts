import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NumberProvider, VoiceAddresses } from './port.ts'

/** How the other side answers the next order of a number. */
export type Answer = 'sell' | 'reject' | 'busy' | 'break' | 'sell_and_drop'

export interface NumberHarness {
  provider: NumberProvider
  /** Absent for a provider that has no other side. */
  answerNext?(answer: Answer): void
  /** Numbers that are paid for. */
  held(): string[]
  close(): Promise<void>
}

const addresses: VoiceAddresses = {
  llm_url: 'wss://desk.example.com/voice/retell/llm/secret',
  inbound_url: 'https://desk.example.com/inbound',
  events_url: 'https://desk.example.com/events',
}
const area = { country: 'US' as const, area_code: '212' }

/** What everybody who sells numbers must do, whoever is behind it. */
export function conformsAsNumberProvider(name: string, open: () => Promise<NumberHarness>): void {
  describe(`${name} as a provider of numbers`, () => {
    let harness: NumberHarness
    let keys = 0
    const nextKey = () => `01950000-0000-7000-8000-${String(++keys).padStart(12, '0')}`
    const wish = (key = nextKey()) => ({ ...area, key, number: null })
    beforeAll(async () => {
      harness = await open()
    })
    afterAll(() => harness?.close())

    test('offers numbers of the area that was asked for', async () => {
      const offers = await harness.provider.search(area)
      expect(offers.length).toBeGreaterThan(0)
      for (const { number, area_code } of offers) {
        expect(area_code).toBe('212')
        expect(number ?? '+1212').toMatch(/^\+1212/)
      }
    })

    test('sells the number that was chosen, and finds it again under our key only', async () => {
      const key = nextKey()
      const chosen = (await harness.provider.search(area))[0]!.number
      const owned = await harness.provider.buy({ ...area, key, number: chosen })
      expect(owned.number).toMatch(/^\+1212\d{7}$/)
      if (chosen) expect(owned.number).toBe(chosen)
      expect(await harness.provider.findBought(key)).toEqual([owned])
      expect(await harness.provider.findBought(nextKey())).toEqual([])
    })

    test('connects a number, finds no fault then, and may be told again', async () => {
      const { provider } = harness
      const key = nextKey()
      const owned = await provider.buy(wish(key))
      const connection = { key, agent_name: 'Front desk', addresses }
      const agent = await provider.connectAgent(connection)
      expect(await provider.connectAgent(connection)).toBe(agent)
      await provider.setWebhooks(owned, agent, addresses)
      await provider.setWebhooks(owned, agent, addresses)
      expect(await provider.findFaults(owned, agent, addresses)).toEqual([])
      if (!harness.answerNext) return
      const elsewhere = { ...addresses, inbound_url: 'https://elsewhere.example.com/inbound' }
      await provider.setWebhooks(owned, agent, elsewhere)
      expect(await provider.findFaults(owned, agent, addresses)).toHaveLength(1)
    })

    test('gives a number back, and a second time nothing happens', async () => {
      const owned = await harness.provider.buy(wish())
      expect(harness.held()).toContain(owned.number)
      await harness.provider.release(owned)
      await harness.provider.release(owned)
      expect(harness.held()).not.toContain(owned.number)
    })

    test('tells a refusal from what may pass, and never orders twice by itself', async () => {
      if (!harness.answerNext) return
      const outcomes = { reject: 'rejected', busy: 'unavailable', break: 'unknown' } as const
      const before = harness.held()
      for (const [answer, outcome] of Object.entries(outcomes)) {
        harness.answerNext(answer as Answer)
        await expect(harness.provider.buy(wish())).rejects.toMatchObject({ outcome })
      }
      expect(harness.held()).toEqual(before)
    })

    test('a sale whose answer was lost is not certain, happened once, and is found', async () => {
      if (!harness.answerNext) return
      const key = nextKey()
      const before = harness.held().length
      harness.answerNext('sell_and_drop')
      await expect(harness.provider.buy(wish(key))).rejects.toMatchObject({ outcome: 'unknown' })
      expect(harness.held()).toHaveLength(before + 1)
      expect(await harness.provider.findBought(key)).toHaveLength(1)
    })
  })
}
