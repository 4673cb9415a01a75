import { isReadable, priorityOf, siteOf } from './addresses.ts'

/** The addresses of a crawl that wait to be read, the most telling first. */
export interface Frontier {
  /** Adds what is new, of this site and readable; returns what was added. */
  add(addresses: string[]): string[]
  take(): string | undefined
  /** Remembers an address that is dealt with; false when it already was. */
  markSeen(address: string): boolean
  /** After the first page redirected to another host, that one is the website. */
  moveTo(address: string): void
  belongs(address: string): boolean
}

/** Addresses beyond this many are not kept: no limit of pages is near it, and calendars have no end. */
const maxKnown = 10_000

export function createFrontier(start: string, resume: { pending: string[]; done: string[] }): Frontier {
  let site = siteOf(start)
  const seen = new Set<string>()
  let waiting: { address: string; priority: number; order: number }[] = []
  let sorted = true
  let order = 0

  for (const address of [...resume.done, ...resume.pending]) seen.add(seenKey(address))
  for (const address of resume.pending)
    waiting.push({ address, priority: priorityOf(address), order: order++ })
  sorted = false

  return {
    add(addresses) {
      const added: string[] = []
      for (const address of addresses) {
        if (
          seen.size >= maxKnown ||
          seen.has(seenKey(address)) ||
          siteOf(address) !== site ||
          !isReadable(address)
        )
          continue
        seen.add(seenKey(address))
        waiting.push({ address, priority: priorityOf(address), order: order++ })
        added.push(address)
      }
      sorted &&= added.length === 0
      return added
    },
    take() {
      if (!sorted) waiting = waiting.sort((a, b) => b.priority - a.priority || b.order - a.order)
      sorted = true
      return waiting.pop()?.address
    },
    markSeen(address) {
      const isNew = !seen.has(seenKey(address))
      seen.add(seenKey(address))
      return isNew
    },
    moveTo(address) {
      site = siteOf(address)
    },
    belongs: (address) => siteOf(address) === site,
  }
}

/** `http` and `https`, `www.` and the bare name, with and without the last slash are one page. */
function seenKey(address: string): string {
  const url = new URL(address)
  return siteOf(address) + url.pathname.replace(/\/$/, '') + url.search
}
