import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './conformance.ts'

/*
 * Retell and Twilio on loopback, as far as numbers go: what they take, answer and refuse is written from their
 * published descriptions.
 */

export interface Seller {
  url: string
  /** The next order is answered so, or as many of them. */
  answerNext(answer: Answer, orders?: number): void
  held(): string[]
  /** Orders that came in so far, whatever became of them. */
  orders(): number
  close(): Promise<void>
}

interface Asked {
  method: string
  url: URL
  body: string
  authorization: string | undefined
}
interface Reply {
  status: number
  body?: object
}

/** A server whose orders can be made to fail; `isOrder` tells them from the rest. */
async function openSeller(
  serve: (asked: Asked) => Reply,
  isOrder: (asked: Asked) => boolean,
  held: () => string[],
): Promise<Seller> {
  let next: Answer[] = []
  let orders = 0
  const failures = { reject: 422, busy: 429, break: 500 } as const
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    for await (const piece of request) body += piece
    const url = new URL(request.url!, 'http://seller')
    const asked = { method: request.method!, url, body, authorization: request.headers.authorization }
    if (isOrder(asked)) orders++
    const how = (isOrder(asked) && next.shift()) || 'sell'
    const { status, body: told }: Reply =
      how === 'sell' || how === 'sell_and_drop'
        ? serve(asked)
        : { status: failures[how], body: { status: failures[how], code: 1, message: 'No.' } }
    if (how === 'sell_and_drop') return request.socket.destroy()
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(told ? JSON.stringify(told) : undefined)
  }
  const server = createServer((request, response) => void answer(request, response))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerNext: (answered, orders = 1) => {
      next = Array.from({ length: orders }, () => answered)
    },
    held,
    orders: () => orders,
    close: async () => {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}

let lines = 0
const pickNumber = (areaCode: string) => `+1${areaCode}5550${100 + (lines++ % 100)}`

export function openRetell(): Promise<Seller> {
  const numbers = new Map<string, Record<string, unknown>>()
  const agents = new Map<string, Record<string, unknown>>()
  const serve = ({ method, url, body, authorization }: Asked): Reply => {
    if (authorization !== 'Bearer key_test') return { status: 401, body: { message: 'Wrong key' } }
    const [, verb = '', name = ''] = url.pathname.match(/^\/(?:v2\/)?([a-z-]+)(?:\/([^/]+))?$/) ?? []
    // Retell knows no number whose plus is not escaped.
    const number = name.startsWith('%2B') ? decodeURIComponent(name) : ''
    const given: Record<string, unknown> = body ? JSON.parse(body) : {}
    switch (`${method} ${verb}`) {
      case 'POST create-phone-number': {
        const phone_number = String(given.phone_number ?? pickNumber(String(given.area_code)))
        const sold = { ...given, phone_number, phone_number_type: 'retell-twilio' }
        numbers.set(phone_number, sold)
        return { status: 201, body: sold }
      }
      case 'GET list-phone-numbers':
        return { status: 200, body: { items: [...numbers.values()], has_more: false } }
      case 'PATCH update-phone-number':
        if (!numbers.has(number)) return { status: 404, body: { message: 'Not found' } }
        numbers.set(number, { ...numbers.get(number), ...given })
        return { status: 200, body: numbers.get(number)! }
      case 'DELETE delete-phone-number':
        return numbers.delete(number) ? { status: 204 } : { status: 404, body: { message: 'Not found' } }
      case 'POST list-agents':
        return { status: 200, body: { items: [...agents.values()], has_more: false } }
      case 'POST create-agent': {
        if (!given.voice_id || !given.response_engine) return { status: 422, body: { message: 'Incomplete' } }
        const agent = { ...given, agent_id: `agent_${agents.size + 1}` }
        agents.set(agent.agent_id, agent)
        return { status: 201, body: agent }
      }
      case 'PATCH update-agent':
        agents.set(name, { ...agents.get(name), ...given })
        return { status: 200, body: agents.get(name)! }
      default:
        return { status: 404, body: { message: `Nothing at ${url.pathname}` } }
    }
  }
  const isOrder = ({ url }: Asked) => url.pathname === '/create-phone-number'
  return openSeller(serve, isOrder, () => [...numbers.keys()])
}

export function openTwilio(): Promise<Seller> {
  const numbers = new Map<string, Record<string, string>>()
  const credentials = `Basic ${Buffer.from('AC0123456789abcdef0123456789abcdef:token').toString('base64')}`
  const root = '/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef'
  const missing = { status: 404, body: { status: 404, code: 20404, message: 'Not found' } }
  const serve = ({ method, url, body, authorization }: Asked): Reply => {
    if (authorization !== credentials)
      return { status: 401, body: { status: 401, code: 20003, message: 'No' } }
    const path = url.pathname.replace(root, '').replace(/\.json$/, '')
    const given = Object.fromEntries(new URLSearchParams(body))
    if (method === 'GET' && path === '/AvailablePhoneNumbers/US/Local') {
      const areaCode = url.searchParams.get('AreaCode')!
      const offer = { phone_number: pickNumber(areaCode), locality: 'New York', region: 'NY' }
      return { status: 200, body: { available_phone_numbers: [offer] } }
    }
    if (method === 'POST' && path === '/IncomingPhoneNumbers') {
      const sold = {
        sid: `PN${String(numbers.size + 1).padStart(32, '0')}`,
        phone_number: given.PhoneNumber ?? pickNumber(given.AreaCode!),
        friendly_name: given.FriendlyName ?? '',
      }
      numbers.set(sold.sid, sold)
      return { status: 201, body: sold }
    }
    if (method === 'GET' && path === '/IncomingPhoneNumbers') {
      const name = url.searchParams.get('FriendlyName')
      const found = [...numbers.values()].filter(({ friendly_name }) => friendly_name === name)
      return { status: 200, body: { incoming_phone_numbers: found } }
    }
    const sid = path.match(/^\/IncomingPhoneNumbers\/(PN\d+)$/)?.[1]
    if (!sid || !numbers.has(sid)) return missing
    if (method === 'DELETE') return numbers.delete(sid) ? { status: 204 } : missing
    if (method === 'POST')
      numbers.set(sid, {
        ...numbers.get(sid)!,
        voice_url: given.VoiceUrl!,
        status_callback: given.StatusCallback!,
      })
    return { status: 200, body: numbers.get(sid)! }
  }
  const isOrder = ({ method, url }: Asked) =>
    method === 'POST' && url.pathname.endsWith('/IncomingPhoneNumbers.json')
  return openSeller(serve, isOrder, () => [...numbers.values()].map(({ phone_number }) => phone_number!))
}
