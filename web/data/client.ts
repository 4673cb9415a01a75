import type { Endpoint, EndpointSpec, Returned, Sent } from '#contract/endpoint.ts'
import { ApiError, readProblem } from './problem.ts'

type Part<S extends EndpointSpec, K extends 'params' | 'body'> = S[K] extends object
  ? { [Name in K]: Sent<S>[K] }
  : unknown
type QueryPart<S extends EndpointSpec> = S['query'] extends object ? { query?: Sent<S>['query'] } : unknown
type RequestOf<S extends EndpointSpec> = Part<S, 'params'> & Part<S, 'body'> & QueryPart<S>
/** A request has to be given only where the endpoint takes params or a body. */
export type CallArguments<S extends EndpointSpec> =
  object extends RequestOf<S>
    ? [request?: RequestOf<S>, options?: CallOptions]
    : [request: RequestOf<S>, options?: CallOptions]

export interface CallOptions {
  signal?: AbortSignal
  /** Repeats of the same intent carry the same key, so that a creation happens once. */
  idempotencyKey?: string
  /** What a multipart endpoint is sent. */
  form?: FormData
}

interface AnyRequest {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
}

let organizationId: string | undefined

/** Names the organization that all following requests act for; undefined leaves it to the session. */
export function actFor(id: string | undefined): void {
  organizationId = id
}

/** The headers that tell the server for which organization a request is. */
export function organizationHeaders(): Record<string, string> {
  return organizationId ? { 'x-organization-id': organizationId } : {}
}

/**
 * Calls an endpoint of the contract. Creations carry an Idempotency-Key.
 * @throws {ApiError} for every answer that is not a success, and when no answer came (`unreachable`)
 */
export async function call<S extends EndpointSpec>(
  endpoint: Endpoint<S>,
  ...[request, options]: CallArguments<S>
): Promise<Returned<S>> {
  const { params, query, body } = (request ?? {}) as AnyRequest
  const headers: Record<string, string> = { accept: 'application/json', ...organizationHeaders() }
  if (endpoint.spec.idempotent) headers['idempotency-key'] = options?.idempotencyKey ?? createKey()
  // The page says in which language it is shown; the browser alone would ask for its own.
  const language = globalThis.document?.documentElement.lang
  if (language) headers['accept-language'] = language
  if (body !== undefined) headers['content-type'] = 'application/json'
  const content = options?.form ?? (body === undefined ? undefined : JSON.stringify(body))
  const response = await send(urlOf(endpoint.path, params, query), {
    method: endpoint.method,
    headers,
    ...(content !== undefined && { body: content }),
    ...(options?.signal && { signal: options.signal }),
  })
  if (response.status === 204) return undefined as Returned<S>
  return (await response.json()) as Returned<S>
}

/** Fetches from the own server; every failure is an ApiError. */
export async function send(url: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, { credentials: 'same-origin', ...init })
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    throw new ApiError({ status: 0, code: 'unreachable', detail: 'The server could not be reached.' })
  }
  if (!response.ok) throw await readProblem(response)
  return response
}

/** Fills `:name` in a contract path and appends the query; lists are repeated, empty values left out. */
export function urlOf(
  path: string,
  params: Record<string, string> = {},
  query: Record<string, unknown> = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (!value) throw new Error(`${path} needs ${name}`)
    return encodeURIComponent(value)
  })
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one))
    }
  }
  return search.size > 0 ? `${filled}?${search}` : filled
}

/** A random key; `crypto.randomUUID` is missing on plain-http hosts of a home network. */
export function createKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
