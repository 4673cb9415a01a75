import twilio from 'twilio'
import { failureOf, type NumberProvider, type OwnedNumber, VoiceError } from './port.ts'

export interface TwilioOptions {
  accountSid: string
  authToken: string
  baseUrl: string
}

const timeoutMs = 30_000

/** Numbers at Twilio. There is no agent: the number itself asks this server at every step of a call. */
export function createTwilioNumbers({ accountSid, authToken, baseUrl }: TwilioOptions): NumberProvider {
  const client = twilio(accountSid, authToken, { timeout: timeoutMs })
  redirect(client, baseUrl)
  const find = async (key: string): Promise<OwnedNumber[]> => {
    const found = await client.incomingPhoneNumbers.list({ friendlyName: nameUnder(key), limit: 20 })
    return found.map(toOwned)
  }
  return {
    name: 'twilio',
    search: ({ country, area_code }) =>
      tell(async () => {
        const local = client.availablePhoneNumbers(country).local
        const found = await local.list({ areaCode: Number(area_code), voiceEnabled: true, limit: 10 })
        return found.map(({ phoneNumber, locality, region }) => ({
          number: phoneNumber,
          area_code,
          place: [locality, region].filter(Boolean).join(', ') || null,
        }))
      }),
    buy: ({ key, area_code, number }) =>
      tell(async () => {
        const which = number ? { phoneNumber: number } : { areaCode: area_code }
        return toOwned(await client.incomingPhoneNumbers.create({ ...which, friendlyName: nameUnder(key) }))
      }),
    findBought: (key) => tell(() => find(key)),
    connectAgent: async () => null,
    setWebhooks: ({ provider_id }, _agentId, { inbound_url, events_url }) =>
      tell(async () => {
        await client.incomingPhoneNumbers(provider_id).update({
          voiceUrl: inbound_url,
          voiceMethod: 'POST',
          statusCallback: events_url,
          statusCallbackMethod: 'POST',
        })
      }),
    findFaults: ({ provider_id }, _agentId, { inbound_url, events_url }) =>
      tell(async () => {
        const found = await client.incomingPhoneNumbers(provider_id).fetch()
        const faults: string[] = []
        if (found.voiceUrl !== inbound_url) faults.push('Twilio sends the calls of the number elsewhere.')
        if (found.statusCallback !== events_url) faults.push('Twilio tells another server how calls end.')
        return faults
      }),
    release: ({ provider_id }) =>
      tell(async () => {
        await client
          .incomingPhoneNumbers(provider_id)
          .remove()
          .catch((error: unknown) => {
            if (statusOf(error) !== 404) throw error
          })
      }),
  }
}

const nameUnder = (key: string) => `Frontdesk ${key}`
const toOwned = (sold: { phoneNumber: string; sid: string }): OwnedNumber => ({
  number: sold.phoneNumber,
  provider_id: sold.sid,
})

/** The SDK knows one address only: requests to it are sent to the one that is configured. */
function redirect(client: ReturnType<typeof twilio>, baseUrl: string): void {
  const { httpClient } = client
  const request = httpClient.request.bind(httpClient)
  httpClient.request = (asked) =>
    request({ ...asked, uri: asked.uri.replace('https://api.twilio.com', baseUrl) })
}

const statusOf = (error: unknown) => {
  const status = (error as { status?: unknown }).status
  return typeof status === 'number' ? status : undefined
}

async function tell<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new VoiceError(failureOf(statusOf(cause)), `Twilio: ${said}`, { cause })
  }
}
