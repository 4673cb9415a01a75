import type { NumberOffer, NumberSeller } from '#contract/calls.ts'

/** Where the provider finds this server. */
export interface VoiceAddresses {
  /** The socket of the agent's brain, with the agent's secret in it. */
  llm_url: string
  /** Asked who shall answer a call that rings. */
  inbound_url: string
  /** Told what happened in a call. */
  events_url: string
}

export interface NumberWish {
  /** Ours, and kept at the provider with the number: under it a number is found whose sale we did not hear of. */
  key: string
  country: 'US' | 'CA'
  area_code: string
  /** Null lets the provider pick one of the area. */
  number: string | null
}

export interface OwnedNumber {
  number: string
  /** The provider's own name for the number. */
  provider_id: string
}

export interface Connection {
  key: string
  agent_name: string
  addresses: VoiceAddresses
}

/**
 * Sells telephone numbers and sends their calls here. Every verb but `buy` may be repeated at will: what is there
 * already is found and used again.
 * @throws VoiceError on whatever goes wrong
 */
export interface NumberProvider {
  readonly name: NumberSeller
  search(wish: Omit<NumberWish, 'key' | 'number'>): Promise<NumberOffer[]>
  /** Costs money, and a repeat buys another one: ask `findBought` first. */
  buy(wish: NumberWish): Promise<OwnedNumber>
  /** What was bought under this key: more than one when a sale was taken for lost. */
  findBought(key: string): Promise<OwnedNumber[]>
  /** Makes the agent that answers; null where the number itself is all that there is. */
  connectAgent(connection: Connection): Promise<string | null>
  setWebhooks(owned: OwnedNumber, agentId: string | null, addresses: VoiceAddresses): Promise<void>
  /** What keeps calls from coming here, each in a sentence; empty when nothing does. */
  findFaults(owned: OwnedNumber, agentId: string | null, addresses: VoiceAddresses): Promise<string[]>
  /** Gives the number back; one that is gone is given back already. */
  release(owned: OwnedNumber): Promise<void>
}

/** `rejected`: trying again changes nothing. `unavailable`: nothing was done. `unknown`: it may have been done. */
export type VoiceFailure = 'rejected' | 'unavailable' | 'unknown'

export class VoiceError extends Error {
  readonly outcome: VoiceFailure

  constructor(outcome: VoiceFailure, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'VoiceError'
    this.outcome = outcome
  }
}

/** What became of a request that was answered with this status; undefined is no answer at all. */
export function failureOf(status: number | undefined): VoiceFailure {
  if (status === undefined || status >= 500 || status === 408) return 'unknown'
  return status === 429 ? 'unavailable' : 'rejected'
}
