import type { Block, QuestionAnswer } from './document.ts'

/** Headings that ask the reader in, instead of asking what readers ask. */
const invitation =
  /^(?:ready|still|have|got|any|need|want|looking|interested|questions|curious|not sure|in a hurry|feeling|thinking|what are you waiting|prefer)\b|^¿?(?:list[oa]|a[uú]n|todav[ií]a|tienes? (?:dudas|preguntas|alguna)|tiene (?:dudas|preguntas|alguna)|necesitas?|buscas?|quieres?|quiere|prefieres?|m[aá]s preguntas|dudas|situaci[oó]n|interesad[oa]|qu[eé] esperas)\b/i

/** Questions with their answers, as they stand on the page: a heading that asks, and what is under it. */
export function findQuestionAnswers(blocks: Block[]): QuestionAnswer[] {
  const found: QuestionAnswer[] = []
  for (const [i, block] of blocks.entries()) {
    const question = block.kind === 'heading' ? questionOf(block.text) : spokenQuestion(block.text)
    if (!question) continue
    const answer = joinLines(answerAfter(blocks, i, block.kind === 'heading' ? (block.level ?? 6) : 8))
    if (answer.length >= 2 && answer.length <= 2500) found.push({ question, answer })
  }
  return found
}

function questionOf(text: string): string | null {
  const asks = /\?\W*$/.test(text) && text.length >= 8 && text.length <= 200
  return asks && !invitation.test(text) ? text.replace(/^(?:Q|P|\d{1,2})\s*[.:)]\s*/, '') : null
}

/** "Q: Do you …?" in running text. */
function spokenQuestion(text: string): string | null {
  const match = /^(?:Q|P|Question|Pregunta)\s*\d{0,2}\s*[.:]\s*(.+\?)\s*$/i.exec(text)
  return match ? questionOf(match[1]!) : null
}

function answerAfter(blocks: Block[], index: number, level: number): Block[] {
  const answer: Block[] = []
  for (const block of blocks.slice(index + 1)) {
    if (block.kind === 'heading' && (block.level! <= level || questionOf(block.text))) break
    if (spokenQuestion(block.text) || answer.length >= 14) break
    answer.push(block.kind === 'heading' ? { ...block, text: `${block.text}:` } : block)
  }
  return answer.filter((block) => block.kind !== 'link')
}

/** Lines as one running text: items of a list are set off by commas or semicolons, paragraphs by full stops. */
export function joinLines(blocks: Block[]): string {
  let text = ''
  for (const [i, block] of blocks.entries()) {
    const line = block.text.replace(/^(?:A|R|Answer|Respuesta)\s*:\s*/i, '')
    if (text === '') text = line
    else if (/:$/.test(text)) text += ` ${line}`
    else if (isListed(block) && isListed(blocks[i - 1]!)) text += `${/[.;!?]$/.test(text) ? '' : ';'} ${line}`
    else text += `${/[.;!?]$/.test(text) ? '' : '.'} ${line}`
  }
  return text
}

const isListed = (block: Block) => block.kind === 'item' || block.kind === 'row'
