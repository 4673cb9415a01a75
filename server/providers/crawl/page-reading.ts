import {
  type OutboundHead,
  type OutboundHttp,
  OutboundHttpError,
  type OutboundResponse,
} from '#server/platform/outbound-http.ts'
import { decodePage } from './charset.ts'
import type { CrawledDocument } from './port.ts'

export type PageOutcome =
  | { type: 'read'; finalUrl: string; document: CrawledDocument }
  | { type: 'failed'; message: string; gone?: boolean }
  | { type: 'skipped'; message: string }

export interface PageReading {
  http: OutboundHttp
  userAgent: string
  /** Waits, and throws when the signal aborts. */
  wait: (ms: number, signal?: AbortSignal) => Promise<void>
  signal?: AbortSignal | undefined
}

const megabyte = 1024 * 1024
const maxPageBytes = 5 * megabyte
const maxPdfBytes = 15 * megabyte
const maxTries = 3
const longestWaitMs = 20_000
const html = /^\s*(?:text\/html|application\/xhtml\+xml)/i
const pdf = /^\s*application\/(?:x-)?pdf/i

/** Fetches one page; a website in trouble (429, 5xx, no answer) is asked again, at the pace it wishes. */
export async function readPage(reading: PageReading, url: string): Promise<PageOutcome> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask(reading, url)
    if ('problem' in answer) {
      if (attempt >= maxTries || !isPassing(answer.problem))
        return { type: 'failed', message: answer.problem.message }
      await reading.wait(attempt * 500, reading.signal)
      continue
    }
    const { response } = answer
    if (response.status !== 429 && response.status < 500) return outcomeOf(response)
    if (attempt >= maxTries) return { type: 'failed', message: statusSentence(response.status) }
    await reading.wait(waitFor(response.headers['retry-after'], attempt), reading.signal)
  }
}

async function ask(
  reading: PageReading,
  url: string,
): Promise<{ response: OutboundResponse } | { problem: OutboundHttpError }> {
  try {
    const response = await reading.http.fetch(url, {
      headers: {
        'user-agent': reading.userAgent,
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.1',
      },
      maxBytes: /\.pdf$/i.test(new URL(url).pathname) ? maxPdfBytes : maxPageBytes,
      totalTimeoutMs: 30_000,
      idleTimeoutMs: 15_000,
      wantsBody: (head) => head.status < 300 && kindOf(head) !== null,
      ...(reading.signal ? { signal: reading.signal } : {}),
    })
    return { response }
  } catch (error) {
    if (error instanceof OutboundHttpError) return { problem: error }
    throw error
  }
}

const isPassing = ({ reason }: OutboundHttpError) => reason === 'unreachable' || reason === 'timed_out'

function kindOf({ headers, url }: OutboundHead): 'html' | 'pdf' | null {
  const type = headers['content-type']
  if (!type) return /\.pdf$/i.test(url) ? 'pdf' : 'html'
  return html.test(type) ? 'html' : pdf.test(type) ? 'pdf' : null
}

function outcomeOf(response: OutboundResponse): PageOutcome {
  if (response.status >= 300)
    return {
      type: 'failed',
      message: statusSentence(response.status),
      gone: response.status === 404 || response.status === 410,
    }
  const kind = kindOf(response)
  const type = response.headers['content-type'] ?? ''
  if (kind === null || response.body === null) {
    return {
      type: 'skipped',
      message: `This is not a page but a file of the type ${type.split(';')[0] || 'unknown'}.`,
    }
  }
  const document: CrawledDocument =
    kind === 'pdf' ? { kind, bytes: response.body } : { kind, html: decodePage(response.body, type) }
  return { type: 'read', finalUrl: response.url, document }
}

function statusSentence(status: number): string {
  if (status === 404 || status === 410) return 'The page does not exist (any more).'
  if (status === 401 || status === 403)
    return 'The website refuses to show this page to visitors it does not know.'
  if (status === 429) return 'The website asks us to come back later: too many requests.'
  if (status >= 500) return `The website has a problem of its own (error ${status}).`
  return `The website answered with the status ${status}.`
}

/** `Retry-After` counts seconds, or names an instant, which is not worth trusting a foreign clock for. */
function waitFor(retryAfter: string | undefined, attempt: number): number {
  const seconds = Number(retryAfter)
  return Math.min(
    retryAfter && Number.isFinite(seconds) ? seconds * 1000 : 1000 * 2 ** (attempt - 1),
    longestWaitMs,
  )
}
