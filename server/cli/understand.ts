import { createInterface } from 'node:readline'
import { z } from 'zod'
import { Language } from '#contract/languages.ts'
import type { State } from '#server/receptionist/house-brain/understanding/types.ts'
import { understand } from '#server/receptionist/house-brain/understanding/understand.ts'

const WallClock = z.string().transform((value, issues) => {
  try {
    return Temporal.PlainDateTime.from(value)
  } catch {
    issues.addIssue({ code: 'custom', message: 'Write the wall clock as YYYY-MM-DDTHH:MM.' })
    return z.NEVER
  }
})

const Id = z.object({ id: z.union([z.string(), z.number()]) })

const Line = Id.extend({
  session: z.string().optional(),
  lang: Language.optional(),
  now: WallClock,
  zone: z.string(),
  text: z.string(),
  said_before: z.string().optional(),
  asked: z.array(z.string()).optional(),
  proposed: z.record(z.string(), z.coerce.string()).optional(),
  nbest: z.array(z.string()).optional(),
  vocabulary: z
    .object({ services: z.array(z.string()), providers: z.array(z.string()), cities: z.array(z.string()) })
    .partial()
    .optional(),
  spans: z.boolean().optional(),
})

/** What the lines of one session share. */
interface Session {
  known: State
  spoken_before: Language
}

/**
 * `frontdesk understand`: one JSON object per line in, one per line out, in the same order. Lines of one `session`
 * share what is known. A line that is no valid request is answered with `{ "id", "error" }`.
 */
export async function runUnderstand(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  const sessions = new Map<string, Session>()
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) output.write(`${JSON.stringify(answerLine(line, sessions))}\n`)
  }
}

/** The command: standard input to standard output. */
export const run = () => runUnderstand(process.stdin, process.stdout)

function answerLine(line: string, sessions: Map<string, Session>): object {
  const json = parseJson(line)
  const parsed = Line.safeParse(json)
  if (!parsed.success)
    return { id: Id.safeParse(json).data?.id ?? null, error: z.prettifyError(parsed.error) }
  const { id, session, spans, ...rest } = parsed.data
  const understood = understand({ ...rest, ...(session ? sessions.get(session) : {}) })
  const { intent, intents, slots, when, language, level, life_safety, state } = understood
  if (session) sessions.set(session, { known: state, spoken_before: language })
  const words = Object.fromEntries(Object.entries(understood.spans).map(([slot, span]) => [slot, span?.text]))
  return {
    id,
    intent,
    intents,
    slots: { ...slots, ...answersAs(rest.asked, slots) },
    ...(spans ? { spans: words } : {}),
    when,
    language,
    level,
    life_safety,
    ...(session ? { state } : {}),
  }
}

/** A question for `phone_spoken` wants a phone, whichever way it was said: it is answered under its own name too. */
function answersAs(asked: string[] | undefined, slots: object): Record<string, unknown> {
  const found = slots as Record<string, unknown>
  const aliases = (asked ?? []).filter((name) => name.endsWith('_spoken'))
  return Object.fromEntries(
    aliases.flatMap((name) => {
      const value = found[name.slice(0, -'_spoken'.length)]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
