import { readFileSync } from 'node:fs'
import { matchFaqs } from '#server/knowledge/faq-matching.ts'

interface FaqLine {
  id: string
  question: string
  answer: string
}

/**
 * `frontdesk match --faqs FILE`: FAQs as JSON Lines `{ id, question, answer }` in the file, questions
 * `{ id, text }` on standard input; answers `{ id, ranked: [faq id, …] }` by the product's own retrieval.
 */
export async function run(args: string[]): Promise<void> {
  const at = args.indexOf('--faqs')
  const file = at < 0 ? undefined : args[at + 1]
  if (!file) throw new Error('Usage: frontdesk match --faqs FILE < queries.jsonl')
  const faqs = parseLines(readFileSync(file, 'utf8')) as FaqLine[]
  let text = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk
  for (const query of parseLines(text) as { id: string; text: string }[]) {
    process.stdout.write(
      `${JSON.stringify({ id: query.id, ranked: matchFaqs(query.text, faqs).map(({ id }) => id) })}\n`,
    )
  }
}

function parseLines(text: string): unknown[] {
  const lines = text.split('\n').filter((line) => line.trim())
  return lines.map((line) => JSON.parse(line))
}
