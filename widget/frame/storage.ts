/** What a browser keeps for one receptionist between visits. */
export interface Kept {
  visitor_id: string
  conversation_id: string | null
  consent: boolean
  /** The conversation that was already asked about, so that nobody is asked twice. */
  asked_rating: string | null
}

export interface Keeper {
  read(): Kept
  /** Changes what is kept; until `persist` it lives in memory only. */
  write(change: Partial<Kept>): void
  /** From now on it outlives the visit, where the browser allows that. */
  persist(): void
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>

/**
 * Opens what is kept for an agent. Blocked, full or broken storage is no error: the chat then forgets at the end
 * of the visit.
 * @param isPersistent false until the visitor has agreed, where the owner asks for consent
 */
export function openKeeper(agentId: string, isPersistent: boolean, shelf = browserShelf()): Keeper {
  const key = `frontdesk:${agentId}`
  const earlier = load(shelf, key)
  let kept: Kept = {
    visitor_id: randomUuid(),
    conversation_id: null,
    consent: false,
    asked_rating: null,
    ...earlier,
  }
  let isKept = isPersistent || kept.consent

  function save(): void {
    if (!isKept) return
    try {
      shelf?.setItem(key, JSON.stringify(kept))
    } catch {
      // Full or forbidden: memory has it.
    }
  }

  return {
    read: () => kept,
    write(change) {
      kept = { ...kept, ...change }
      save()
    },
    persist() {
      isKept = true
      save()
    },
  }
}

function load(shelf: Shelf | null, key: string): Partial<Kept> {
  try {
    const found = JSON.parse(shelf?.getItem(key) ?? '{}')
    return typeof found?.visitor_id === 'string' && found.visitor_id ? found : {}
  } catch {
    return {}
  }
}

/** The browser's storage, or null where reading the property alone is refused. */
function browserShelf(): Shelf | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** A random UUID; `crypto.randomUUID` is missing on pages without TLS, where a self-hosted server may be tried. */
export function randomUuid(): string {
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
    const random = crypto.getRandomValues(new Uint8Array(1))[0]!
    return (Number(digit) ^ (random & (15 >> (Number(digit) / 4)))).toString(16)
  })
}
