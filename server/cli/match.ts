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
export async function runMatch(
  args: string[],
  input: AsyncIterable<string | Buffer>,
  write: (line: string) => void,
): Promise<number> {
  const file = args[args.indexOf('--faqs') + 1]
  if (!args.includes('--faqs') || !file) {
    console.error('Usage: frontdesk match --faqs FILE < queries.jsonl')
    return 2
  }
  const faqs = parseLines(readFileSync(file, 'utf8')) as FaqLine[]
  let text = ''
  for await (const chunk of input) text += chunk
  for (const query of parseLines(text) as { id: string; text: string }[]) {
    write(`${JSON.stringify({ id: query.id, ranked: matchFaqs(query.text, faqs).map(({ id }) => id) })}\n`)
  }
  return 0
}

const parseLines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))
