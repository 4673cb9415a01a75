import { createHmac } from 'node:crypto'
import { load } from 'cheerio'
import type { World } from '#test/world.ts'

export const authToken = 'token of the account'
export const publicUrl = 'https://desk.example.com'
export const twilioEnvironment = { TWILIO_AUTH_TOKEN: authToken, PUBLIC_URL: publicUrl }

/** Twilio's signature: HMAC-SHA-1 over the address and every field, sorted by name. */
export function signTwilio(url: string, fields: Record<string, string> = {}, token = authToken): string {
  const text = Object.keys(fields)
    .toSorted()
    .reduce((signed, name) => signed + name + fields[name], url)
  return createHmac('sha1', token).update(text, 'utf8').digest('base64')
}

/** A form as Twilio posts it, signed unless told. */
export function postForm(
  world: World,
  path: string,
  fields: Record<string, string>,
  signature = signTwilio(publicUrl + path, fields),
) {
  return world.http.inject({
    method: 'POST',
    url: path,
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
  })
}

/** What Twilio does with an answer, in order. */
export interface Verb {
  name: string
  attributes: Record<string, string>
  /** Words inside, and addresses of sounds. */
  text: string
}

/** One answer to Twilio. */
export interface Heard {
  xml: string
  verbs: Verb[]
  /** Every word that the caller hears. */
  words: string
  first(name: string): Verb | undefined
}

export function readTwiml(xml: string): Heard {
  const $ = load(xml, { xml: true })
  const verbs = $('Response')
    .find('*')
    .toArray()
    .map((node) => ({ name: node.tagName, attributes: { ...node.attribs }, text: $(node).text().trim() }))
  const words = verbs
    .filter(({ name }) => name === 'Say' || name === 'Play')
    .map(({ text }) => text)
    .join(' ')
  return { xml, verbs, words, first: (name) => verbs.find((verb) => verb.name === name) }
}

/** A call as Twilio makes it: each answer says where it asks next. */
export function placeCall(world: World, to: string, { from = '+12125550142', sid = newSid() } = {}) {
  const about = {
    CallSid: sid,
    AccountSid: 'AC00000000000000000000000000000000',
    From: from,
    To: to,
    CallStatus: 'in-progress',
    Direction: 'inbound',
    ApiVersion: '2010-04-01',
    // A field that came later than this was written.
    SomethingNew: 'yes',
  }
  let last: Heard
  const ask = async (path: string, fields: Record<string, string> = {}): Promise<Heard> => {
    const answer = await postForm(world, path, { ...about, ...fields })
    if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`)
    last = readTwiml(answer.body)
    return last
  }
  /** Asked to wait, Twilio waits and asks again. */
  const patiently = async (answering: Promise<Heard>): Promise<Heard> => {
    const heard = await answering
    const isFiller = heard.verbs.at(-1)?.text.includes('/voice/twilio/answer')
    return isFiller ? patiently(ask(pathOf(heard.verbs.at(-1)!.text))) : heard
  }
  const pathOf = (url: string) => url.replace(publicUrl, '')
  const gather = () => pathOf(last.first('Gather')!.attributes.action!)
  return {
    sid,
    about,
    ask,
    ring: (path = '/voice/twilio/incoming') => ask(path),
    say: (words: string, confidence = '0.9') =>
      patiently(ask(gather(), { SpeechResult: words, Confidence: confidence })),
    press: (Digits: string) => ask(gather(), { Digits }),
    /** Says nothing: Twilio does what stands behind the listening. */
    keepSilent: () => ask(pathOf(last.first('Redirect')!.text)),
    dialled: (DialCallStatus: string) =>
      ask(pathOf(last.first('Dial')!.attributes.action!), { DialCallStatus }),
    get gather() {
      return gather()
    },
  }
}

let counted = 0
const newSid = () => `CA${String(++counted).padStart(32, '0')}`
