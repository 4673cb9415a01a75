import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '#contract/languages.ts'
import type { AppContext } from '#server/context.ts'
import { DomainError } from '#server/platform/errors.ts'
import { type FormFields, isFromTwilio } from '#server/providers/voice/twilio-signature.ts'
import { type CallVerb, writeTwiml } from '#server/providers/voice/twilio-twiml.ts'
import { CallFields, Step, single } from './fields.ts'
import { within } from './patience.ts'
import type { Line } from './phone-call.ts'
import { twilioPhrases } from './phrases.ts'

/** Twilio gives up after fifteen seconds. */
const longestAnswerMs = 10_000

/** Twilio sends forms; the bytes are kept for the books. */
export function readForms(scope: FastifyInstance): void {
  const type = 'application/x-www-form-urlencoded'
  if (scope.hasContentTypeParser(type)) scope.removeContentTypeParser(type)
  scope.addContentTypeParser(type, { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    request.rawBody = body
    done(null, fieldsOf(new URLSearchParams(body.toString('utf8'))))
  })
}

/** A field that comes several times keeps all of its values: the signature is made over them. */
export function fieldsOf(form: URLSearchParams): FormFields {
  const fields: FormFields = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    fields[name] = values.length > 1 ? values : values[0]!
  }
  return fields
}

/**
 * Lets in what Twilio signed and nothing else.
 * @throws DomainError `unauthenticated`
 */
export function requireTwilio(app: AppContext, request: FastifyRequest, scheme = 'http'): FormFields {
  const signature = request.headers['x-twilio-signature']
  const given = typeof signature === 'string' ? signature : undefined
  const fields = request.method === 'GET' ? {} : ((request.body ?? {}) as FormFields)
  const url = app.config.PUBLIC_URL.replace(/^http/, scheme) + request.raw.url
  if (!isFromTwilio(app.config.TWILIO_AUTH_TOKEN, given, url, fields))
    throw new DomainError(
      'unauthenticated',
      'The signature does not fit. Set TWILIO_AUTH_TOKEN to the account’s token and PUBLIC_URL to this address.',
    )
  return request.method === 'GET' ? fieldsOf(new URL(url).searchParams) : fields
}

export interface Asked {
  fields: CallFields
  step: Step
  /** Whether the address says how far the call has come. */
  isOnItsWay: boolean
}

/** Where callers go when something here fails: remembered, for the database may be what failed. */
export interface Fallbacks {
  remember(line: Line): void
  of(number: string | undefined): string | null
}

export function rememberFallbacks(): Fallbacks {
  const known = new Map<string, string | null>()
  return {
    remember: ({ e164, settings }) => known.set(e164, settings.fallback_number),
    of: (number) => (number ? (known.get(number) ?? null) : null),
  }
}

/**
 * Answers a question of Twilio about a call with what it does next. Whatever goes wrong, the caller hears words and,
 * where the business has set a number for that, is put through to it.
 */
export async function answerTwilio(
  app: AppContext,
  fallbacks: Fallbacks,
  { request, reply, language }: { request: FastifyRequest; reply: FastifyReply; language: Language },
  work: (asked: Asked) => Promise<CallVerb[]>,
): Promise<FastifyReply> {
  const given = single(requireTwilio(app, request))
  let verbs: CallVerb[] | null = null
  try {
    const query = request.query as Record<string, string>
    const fields = CallFields.parse(given)
    const asked = { fields, step: Step.parse(query), isOnItsWay: query.turn !== undefined }
    verbs = await within(longestAnswerMs, work(asked))
    if (!verbs) app.log.error({ call: given.CallSid, path: request.url }, 'no answer to Twilio in time')
  } catch (error) {
    app.log.error({ err: error, call: given.CallSid }, 'a question of Twilio could not be answered')
  }
  const twiml = writeTwiml(verbs ?? apologize(fallbacks.of(given.To), language))
  return reply.header('content-type', 'text/xml; charset=utf-8').send(twiml)
}

function apologize(fallback: string | null, language: Language): CallVerb[] {
  const phrases = twilioPhrases(language)
  return [
    { kind: 'say', text: phrases.apology, language },
    ...(fallback
      ? ([
          { kind: 'say', text: phrases.connecting, language },
          { kind: 'dial', to: fallback, timeoutSeconds: 30 },
        ] as const)
      : []),
    { kind: 'say', text: phrases.callLater, language },
    { kind: 'hang_up' },
  ]
}
