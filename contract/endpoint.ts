import type { z } from 'zod'

/** Who may call an endpoint. It decides which context the handler is given. */
export type Access =
  /** A member of an organization: session, bearer token or API key. The handler gets one tenant transaction. */
  | 'member'
  /** Anybody who is signed in, with or without an organization. */
  | 'user'
  /** Anybody on the internet: visitors of a website, holders of a link. */
  | 'public'
  /** The platform's own staff. */
  | 'operator'

/** Classes of rate limits; the figures stand in server/http/rate-limits.ts. */
export type RateClass = 'default' | 'chat' | 'crawl' | 'upload' | 'appointments' | 'jobs' | 'none'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Schema = z.ZodType

export interface EndpointSpec {
  /** One line for the API reference, in the imperative: "Book an appointment". */
  summary: string
  /** More for the reference, Markdown. */
  description?: string
  access?: Access
  /** A permission of contract/permissions.ts that the actor needs; the reference names it. */
  permission?: string
  params?: Schema
  query?: Schema
  body?: Schema
  response?: Schema
  /** Status of success: 200 unless told; 204 for endpoints without a response. */
  status?: number
  /** Accepts an Idempotency-Key header: the same key answers the first answer again. */
  idempotent?: boolean
  rate?: RateClass
  /** The request carries files (multipart/form-data): the handler reads them itself. */
  multipart?: boolean
  /** The response is not JSON: the media type it has. */
  produces?: string
}

export interface Endpoint<S extends EndpointSpec = EndpointSpec> {
  method: Method
  /** With parameters as `:name`. */
  path: string
  spec: S
}

type Output<T, Otherwise> = T extends Schema ? z.output<T> : Otherwise
type Input<T, Otherwise> = T extends Schema ? z.input<T> : Otherwise

/** What a handler receives: parsed and with defaults applied. */
export interface Received<S extends EndpointSpec> {
  params: Output<S['params'], Record<string, string>>
  query: Output<S['query'], Record<string, never>>
  body: Output<S['body'], undefined>
}

/** What a handler returns and a client gets. */
export type Returned<S extends EndpointSpec> = Output<S['response'], void>

/** What a client sends. */
export interface Sent<S extends EndpointSpec> {
  params: Input<S['params'], Record<string, string> | undefined>
  query: Input<S['query'], undefined>
  body: Input<S['body'], undefined>
}

/**
 * Declares an endpoint once, for the server, the web app, the widget, the tests and the reference.
 * @param route method and path: `POST /api/appointments/:id/cancellation`
 */
export function endpoint<const S extends EndpointSpec>(route: `${Method} /${string}`, spec: S): Endpoint<S> {
  const [method, path] = route.split(' ') as [Method, string]
  return { method, path, spec }
}
