import type { NumberProvider, OwnedNumber } from './port.ts'

/** As many numbers as stories and tests may use in each area: 555-0100 to 555-0199. */
const offered = 8

/** Made-up numbers that cost nothing; they are called from the telephone in the browser. */
export function createSandboxNumbers(): NumberProvider {
  const bought = new Map<string, OwnedNumber>()
  const numberOf = (areaCode: string, line: number) => `+1${areaCode}5550${100 + (line % 100)}`
  return {
    name: 'sandbox',
    // The same area is offered the same numbers, so that what was seen can be had.
    search: async ({ area_code }) =>
      Array.from({ length: offered }, (_, at) => ({
        number: numberOf(area_code, Number(area_code) + at * 13),
        area_code,
        place: null,
      })),
    async buy({ key, area_code, number }) {
      const picked =
        number ??
        numberOf(
          area_code,
          [...key].reduce((sum, char) => sum + char.charCodeAt(0), 0),
        )
      const owned = { number: picked, provider_id: `sandbox:${picked}` }
      bought.set(key, owned)
      return owned
    },
    findBought: async (key) => {
      const owned = bought.get(key)
      return owned ? [owned] : []
    },
    connectAgent: async ({ key }) => `sandbox:${key}`,
    setWebhooks: async () => {},
    findFaults: async () => [],
    async release({ number }) {
      for (const [key, owned] of bought) if (owned.number === number) bought.delete(key)
    },
  }
}
