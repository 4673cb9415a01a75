import { createInterface } from 'node:readline'
import { z } from 'zod'
import { Language } from '#contract/languages.ts'
import type { State } from '#server/receptionist/house-brain/understanding/types.ts'
import { understand } from '#server/receptionist/house-brain/understanding/understand.ts'

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  session: z.string().optional(),
  lang: Language.optional(),
  now: z.string(),
  zone: z.string(),
  text: z.string(),
  said_before: z.string().optional(),
  asked: z.array(z.string()).optional(),
  proposed: z.record(z.string(), z.string()).optional(),
  nbest: z.array(z.string()).optional(),
  vocabulary: z
    .object({ services: z.array(z.string()), providers: z.array(z.string()), cities: z.array(z.string()) })
    .partial()
    .optional(),
  spans: z.boolean().optional(),
})

/**
 * `frontdesk understand`: one JSON object per line in, one per line out, in the same order. Lines of one `session`
 * share what is known. A line that is no valid request is answered with `{ "id", "error" }`.
 */
export async function runUnderstand(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  const sessions = new Map<string, State>()
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) output.write(`${JSON.stringify(answerLine(line, sessions))}\n`)
  }
}

/** The command: standard input to standard output. */
export const run = () => runUnderstand(process.stdin, process.stdout)

function answerLine(line: string, sessions: Map<string, State>): object {
  const parsed = Line.safeParse(parseJson(line))
  if (!parsed.success) return { id: null, error: z.prettifyError(parsed.error) }
  const { id, session, now, spans, ...rest } = parsed.data
  const known = session ? sessions.get(session) : undefined
  const understood = understand({
    ...rest,
    now: Temporal.PlainDateTime.from(now),
    ...(known ? { known } : {}),
  })
  if (session) sessions.set(session, understood.state)
  const { intent, intents, slots, when, language, level, life_safety, state } = understood
  const words = Object.fromEntries(Object.entries(understood.spans).map(([slot, span]) => [slot, span?.text]))
  return {
    id,
    intent,
    intents,
    slots,
    ...(spans ? { spans: words } : {}),
    when,
    language,
    level,
    life_safety,
    ...(session ? { state } : {}),
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
