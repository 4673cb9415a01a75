import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Access, Endpoint, EndpointSpec, Received, Returned } from '#contract/endpoint.ts'
import { DomainError, type FieldProblem } from './errors.ts'
import { explainIssuesIn } from './field-sentences.ts'
import { answerOnce } from './idempotency.ts'
import { readerLanguage } from './reader-language.ts'
import { type Actor, type TenancyHost, type TenantContext, withTenant } from './tenancy.ts'

/** Who is signed in, before an organization is chosen. */
export interface SignedIn {
  user_id: string
  email: string
  name: string
  email_verified: boolean
  session_id?: string
  is_operator: boolean
}

/** Finds out who sends a request; the http folder hands in the one of the organizations domain. */
export interface Authenticator {
  /** @throws DomainError `unauthenticated` */
  user(request: FastifyRequest): Promise<SignedIn>
  /** @throws DomainError `unauthenticated`, or `not_found` for an organization the user is not in */
  member(request: FastifyRequest): Promise<{ organizationId: string; actor: Actor }>
}

/** What endpoints are mounted on. */
export interface Http {
  app: FastifyInstance
  host: TenancyHost
  authenticate: Authenticator
  /** Everything mounted so far: the API reference is made from it. */
  endpoints: Endpoint[]
  /** Throws `rate_limited` when the caller asks too often for this class. */
  limit(request: FastifyRequest, endpoint: Endpoint): void
}

/** The HTTP side of a request, for the few handlers that need it: uploads, streams, headers. */
export interface Exchange {
  request: FastifyRequest
  reply: FastifyReply
  /** Files of a multipart request: they arrived before the transaction was opened. */
  files: ReceivedFile[]
}
export interface ReceivedFile {
  field: string
  name: string
  content: Buffer
}

export interface UserContext {
  user: SignedIn
  host: TenancyHost
  requestId: string
}
export interface PublicContext {
  host: TenancyHost
  requestId: string
  /** Address of the caller, for limits and consent. */
  address: string
}
/** Like a signed-in user's, and the user is an operator; withPlatform opens what sees all organizations. */
export type OperatorContext = UserContext

interface ContextOf {
  member: TenantContext
  user: UserContext
  public: PublicContext
  operator: OperatorContext
}
type AccessOf<S extends EndpointSpec> = S['access'] extends Access ? S['access'] : 'member'
type Handler<S extends EndpointSpec> = (
  ctx: ContextOf[AccessOf<S>],
  received: Received<S>,
  exchange: Exchange,
) => Promise<Returned<S>> | Returned<S>

/**
 * Serves an endpoint of the contract with an operation. The context depends on the endpoint's access: `member`
 * gets one open tenant transaction that commits when the handler returns; the others get the host and open their own. A handler that answers through `reply` itself returns undefined.
 */
export function mount<S extends EndpointSpec>(http: Http, endpoint: Endpoint<S>, handler: Handler<S>): void {
  const { method, path, spec } = endpoint
  http.endpoints.push(endpoint)
  http.app.route({
    method,
    url: path,
    handler: async (request, reply) => {
      http.limit(request, endpoint)
      const run = async (ctx: unknown, files: ReceivedFile[] = []) =>
        handler(ctx as ContextOf[AccessOf<S>], receive(spec, request), { request, reply, files })
      const answer = await callWithAccess(http, endpoint, request, reply, run)
      if (reply.sent || reply.raw.headersSent) return reply
      if (answer === undefined) return reply.code(spec.status ?? 204).send()
      return reply.code(spec.status ?? 200).send(answer)
    },
  })
}

/** A member's request without a transaction: what must wait for the network opens its own before and after. */
export interface MemberSession {
  organizationId: string
  actor: Actor
}

/** Serves an endpoint of the contract for members whose answer has to be fetched from outside. */
export function mountSession<S extends EndpointSpec>(
  http: Http,
  endpoint: Endpoint<S>,
  handler: (session: MemberSession, received: Received<S>) => Promise<Returned<S>>,
): void {
  const { method, path, spec } = endpoint
  http.endpoints.push(endpoint)
  http.app.route({
    method,
    url: path,
    handler: async (request, reply) => {
      http.limit(request, endpoint)
      const session = await http.authenticate.member(request)
      return reply.code(spec.status ?? 200).send(await handler(session, receive(spec, request)))
    },
  })
}

async function callWithAccess(
  http: Http,
  { spec }: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
  run: (ctx: unknown, files?: ReceivedFile[]) => Promise<unknown>,
): Promise<unknown> {
  const { host } = http
  switch (spec.access ?? 'member') {
    case 'public':
      return run({ host, requestId: request.id, address: request.ip } satisfies PublicContext)
    case 'user':
      return run({
        user: await http.authenticate.user(request),
        host,
        requestId: request.id,
      } satisfies UserContext)
    case 'operator': {
      const user = await http.authenticate.user(request)
      if (!user.is_operator) throw new DomainError('not_found', 'There is nothing at this address.')
      return run({ user, host, requestId: request.id } satisfies OperatorContext)
    }
    case 'member': {
      const { organizationId, actor } = await http.authenticate.member(request)
      // A sender may take its time; an open transaction may not.
      const files = spec.multipart ? await receiveFiles(request) : []
      return withTenant(
        host,
        organizationId,
        actor,
        (ctx) => (spec.idempotent ? answerOnce(ctx, request, reply, () => run(ctx, files)) : run(ctx, files)),
        request.id,
      )
    }
  }
}

async function receiveFiles(request: FastifyRequest): Promise<ReceivedFile[]> {
  if (!request.isMultipart())
    throw new DomainError('unsupported_media_type', 'Send the file as multipart/form-data.')
  const files: ReceivedFile[] = []
  for await (const part of request.files()) {
    files.push({ field: part.fieldname, name: part.filename, content: await part.toBuffer() })
  }
  return files
}

/** Parses what came in by the contract; everything wrong is told at once, by field. */
function receive<S extends EndpointSpec>(spec: S, request: FastifyRequest): Received<S> {
  const problems: FieldProblem[] = []
  const error = explainIssuesIn(readerLanguage(request))
  const parse = (schema: z.ZodType | undefined, value: unknown, prefix: string): unknown => {
    if (!schema) return value
    const result = schema.safeParse(value ?? {}, { error })
    if (result.success) return result.data
    for (const issue of result.error.issues)
      problems.push({
        path: [prefix, ...issue.path].filter((part) => part !== '').join('.'),
        message: issue.message,
      })
    return undefined
  }
  const received = {
    params: parse(spec.params, request.params, ''),
    query: parse(spec.query, request.query, ''),
    body: spec.multipart ? undefined : parse(spec.body, request.body, ''),
  }
  // An id that cannot be one names nothing: the answer is the same as for an unknown id.
  if (problems.length > 0 && spec.params && !spec.params.safeParse(request.params).success) {
    throw new DomainError('not_found', 'There is nothing at this address.')
  }
  if (problems.length > 0) {
    const [first] = problems
    throw new DomainError('invalid_request', `${first!.path ? `${first!.path}: ` : ''}${first!.message}`, {
      errors: problems,
    })
  }
  return received as Received<S>
}
