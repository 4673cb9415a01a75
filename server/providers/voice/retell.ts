import { Retell } from 'retell-sdk'
import { failureOf, type NumberProvider, type OwnedNumber, type VoiceAddresses, VoiceError } from './port.ts'

export interface RetellOptions {
  apiKey: string
  baseUrl: string
  /** The voice that new agents speak with. */
  voiceId: string
}

type Sold = { phone_number: string; nickname?: string | null }

/** Longer than Retell takes to buy a number from its carrier. */
const timeoutMs = 45_000

/** Numbers and agents at Retell, whose agents ask the brain here. Retell sells by area code and picks the number. */
export function createRetellNumbers({ apiKey, baseUrl, voiceId }: RetellOptions): NumberProvider {
  // The job tries again, knowing what may have happened; the SDK would buy twice.
  const retell = new Retell({ apiKey, baseURL: baseUrl, maxRetries: 0, timeout: timeoutMs, logLevel: 'off' })
  // The SDK leaves the plus of a number as it is, and Retell then finds no such number.
  const pathTo = (verb: string, number: string) => `/${verb}-phone-number/${encodeURIComponent(number)}`

  async function findBought(key: string): Promise<OwnedNumber[]> {
    const all = await readAll<Sold>((page) => retell.phoneNumber.list(page))
    return all.filter(({ nickname }) => nickname === nameUnder(key)).map(toOwned)
  }
  async function findAgent(name: string): Promise<string | undefined> {
    const all = await readAll<{ agent_id: string; agent_name: string }>((page) => retell.agent.list(page))
    return all.find(({ agent_name }) => agent_name === name)?.agent_id
  }
  return {
    name: 'retell',
    search: async ({ area_code }) => [{ number: null, area_code, place: null }],
    buy: ({ key, country, area_code, number }) =>
      tell(async () => {
        const which = number ? { phone_number: number } : { area_code: Number(area_code) }
        return toOwned(
          await retell.phoneNumber.create({ ...which, country_code: country, nickname: nameUnder(key) }),
        )
      }),
    findBought: (key) => tell(() => findBought(key)),
    connectAgent: ({ key, agent_name, addresses }) =>
      tell(async () => {
        const name = `${agent_name} (${nameUnder(key)})`
        const settings = {
          response_engine: { type: 'custom-llm' as const, llm_websocket_url: addresses.llm_url },
          webhook_url: addresses.events_url,
        }
        const known = await findAgent(name)
        if (known) return (await retell.agent.update(known, settings)).agent_id
        return (await retell.agent.create({ ...settings, agent_name: name, voice_id: voiceId })).agent_id
      }),
    setWebhooks: ({ number }, agentId, addresses) =>
      tell(async () => {
        const body = {
          inbound_agents: agentId ? [{ agent_id: agentId, weight: 1 }] : null,
          inbound_webhook_url: addresses.inbound_url,
        }
        await retell.patch(pathTo('update', number), { body })
      }),
    findFaults: ({ number }, agentId, addresses) =>
      tell(() => findFaults(retell, number, agentId, addresses)),
    release: ({ number }) =>
      tell(async () => {
        await retell.delete(pathTo('delete', number)).catch((error: unknown) => {
          if (!(error instanceof Retell.NotFoundError)) throw error
        })
      }),
  }
}

const nameUnder = (key: string) => `Frontdesk ${key}`
const toOwned = ({ phone_number }: Sold): OwnedNumber => ({ number: phone_number, provider_id: phone_number })

async function findFaults(
  retell: Retell,
  number: string,
  agentId: string | null,
  addresses: VoiceAddresses,
): Promise<string[]> {
  const numbers = await readAll((page) => retell.phoneNumber.list(page))
  const found = numbers.find(({ phone_number }) => phone_number === number)
  if (!found) return ['Retell does not have the number.']
  const faults: string[] = []
  if (!found.inbound_agents?.some(({ agent_id }) => agent_id === agentId))
    faults.push('Retell sends the calls of the number to another agent.')
  if (found.inbound_webhook_url !== addresses.inbound_url)
    faults.push('Retell asks another server who shall answer.')
  return faults
}

interface Listed<T> {
  items?: T[]
  has_more?: boolean
  pagination_key?: string
}

/** Every page of a list. */
async function readAll<T>(
  read: (page: { limit: number; pagination_key?: string }) => Promise<Listed<T>>,
): Promise<T[]> {
  const all: T[] = []
  const seen = new Set<string>()
  for (let key: string | undefined; ; ) {
    const page = await read({ limit: 1000, ...(key && { pagination_key: key }) })
    all.push(...(page.items ?? []))
    key = page.has_more ? page.pagination_key : undefined
    // A list that leads back to a page that was read would never end.
    if (!key || seen.has(key)) return all
    seen.add(key)
  }
}

async function tell<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof Retell.APIError)) throw cause
    const said = (cause.error as { message?: string } | undefined)?.message
    throw new VoiceError(failureOf(cause.status), `Retell: ${said ?? cause.message}`, { cause })
  }
}
