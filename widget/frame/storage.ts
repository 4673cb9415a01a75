import type { ChatConfig } from '#contract/chat.ts'

/** What a browser keeps for one receptionist between visits. */
interface Kept {
  visitor_id: string
  conversation_id: string | null
  consent: boolean
  /** The conversation that was already asked about, so that nobody is asked twice. */
  asked_rating: string | null
}

export interface Keeper {
  /** What has to be agreed to first: until then things stay in memory. */
  consent: ChatConfig['consent'] | boolean
  read(): Kept
  /** Changes what is kept. */
  write(change: Partial<Kept>): void
}

/**
 * Opens what is kept for an agent. Blocked, full or broken storage is no error: the chat then forgets at the end
 * of the visit.
 */
export function openKeeper(agentId: string, consent: Keeper['consent'], shelf = () => localStorage): Keeper {
  const key = `frontdesk:${agentId}`
  let kept: Kept = { visitor_id: randomUuid(), conversation_id: null, consent: false, asked_rating: null }
  try {
    // Reading the property alone throws where storage is blocked; a record without a visitor is not ours.
    const found = JSON.parse(shelf().getItem(key)!)
    if (found.visitor_id) kept = { ...kept, ...found }
  } catch {}

  return {
    consent,
    read: () => kept,
    write(change) {
      kept = { ...kept, ...change }
      if (this.consent && !kept.consent) return
      try {
        shelf().setItem(key, JSON.stringify(kept))
      } catch {}
    },
  }
}

/** A random UUID; `crypto.randomUUID` is missing on pages without TLS, where a self-hosted server may be tried. */
export function randomUuid(): string {
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const random = crypto.getRandomValues(new Uint8Array(1))[0]!
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16)
  })
}
