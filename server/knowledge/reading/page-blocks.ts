import type { CheerioAPI } from 'cheerio'
import type { Block } from './document.ts'
import { isFooter, isNoise, type PageElement, type PageNode } from './page-noise.ts'
import { isDataTable, readTableRows } from './page-tables.ts'
import { cleanLine, headingWithoutPlaceholders, withoutPlaceholders } from './text-cleaning.ts'

const blockElements = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hgroup hr html li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const boldElements = new Set(['strong', 'b', 'dt'])
const questionName =
  /(?:^|[\s_-])(?:(?:faq|accordion|toggle|collaps\w*|expand\w*)[\w-]*(?:question|title|header|heading|button|trigger|label)|question)(?:[\s_-]|$)/i
const spokenHref = /^(?:tel|mailto|sms):|maps\.|goo\.gl\/maps|wa\.me/i
const callToAction =
  /^(?:read|learn|see|view|find out|show|discover|click|tap)\b.{0,12}\b(?:more|here|all|details|less)\b|^(?:book|schedule|order|buy|shop|call|contact|get|request|sign|log|subscribe|send|submit|download|apply|start|go|back|next|previous|home|menu|close|login)\b.{0,18}$|^(?:leer|ver|saber|conocer?|conoce|m[aá]s|descubre|haz clic|llamar?|enviar?|reservar?|agendar?|contactar?|solicitar?|comprar?|iniciar|entrar|volver|siguiente|anterior|inicio|suscr\w+)\b.{0,22}$/i

interface Line {
  text: string
  /** Characters that stand in a link, and in bold type. */
  linked: number
  bold: number
}

/** Walks a page and writes down its lines, with what they are; navigation is left out, the footer kept apart. */
export function readPageBlocks($: CheerioAPI): { blocks: Block[]; footer: Block[] } {
  const body = $('body')[0] ?? $.root()[0]
  const writer = new BlockWriter()
  if (body) writer.walk(body as PageNode)
  writer.flush()
  return { blocks: joinLabels(writer.blocks), footer: joinLabels(writer.footer) }
}

class BlockWriter {
  blocks: Block[] = []
  footer: Block[] = []
  #inFooter = false
  #inItem = 0
  #inForm = false
  #lines: Line[] = [emptyLine()]
  #inLink = false
  #inBold = false

  walk(node: PageNode): void {
    if (node.type === 'text') this.#write(node.data)
    else if (!('children' in node)) return
    else if ('name' in node) this.#walkElement(node as PageElement)
    else this.#walkChildren(node.children as PageNode[])
  }

  #walkElement(element: PageElement): void {
    const { name, attribs } = element
    if (name === 'br') this.#lines.push(emptyLine())
    else if (/^h[1-6]$/.test(name) || attribs.role === 'heading')
      this.#writeHeading(element, Number(attribs['aria-level'] ?? name[1]) || 4)
    else if (name === 'summary' || isQuestion(element)) this.#writeHeading(element, 6)
    else if (isNoise(element)) return
    else if (!this.#inFooter && isFooter(element)) this.#walkFooter(element)
    else if (name === 'table' && isDataTable(element)) this.#writeTable(element)
    else if (name === 'li') this.#walkItem(element)
    else if (blockElements.has(name) && !this.#inLink) this.#walkBlock(element)
    else this.#walkInline(element)
  }

  #walkFooter(element: PageElement): void {
    this.flush()
    this.#inFooter = true
    this.#walkChildren(element.children as PageNode[])
    this.flush()
    this.#inFooter = false
  }

  #walkBlock(element: PageElement): void {
    this.flush()
    const [bold, form] = [this.#inBold, this.#inForm]
    this.#inBold ||= element.name === 'dt'
    // Some frameworks wrap the whole page in a form; only a small one is a form to fill in.
    this.#inForm ||= element.name === 'form' && textOf(element).length < 1500
    this.#walkChildren(element.children as PageNode[])
    this.flush()
    this.#inBold = bold
    this.#inForm = form
  }

  #walkItem(element: PageElement): void {
    this.flush()
    this.#inItem++
    this.#walkChildren(element.children as PageNode[])
    this.flush()
    this.#inItem--
  }

  #walkInline(element: PageElement): void {
    const before = [this.#inLink, this.#inBold] as const
    const isLink = element.name === 'a' && !spokenHref.test(element.attribs.href ?? '')
    const isCard = element.name === 'a' && hasBlocks(element)
    if (isCard && containsHeading(element)) {
      this.#walkBlock(element)
      return
    }
    this.#inLink ||= isLink
    this.#inBold ||= boldElements.has(element.name)
    for (const child of element.children as PageNode[]) {
      this.walk(child)
      if (isCard && 'name' in child) this.#write(', ')
    }
    ;[this.#inLink, this.#inBold] = before
  }

  #walkChildren(children: PageNode[]): void {
    for (const child of children) this.walk(child)
  }

  #write(text: string): void {
    const line = this.#lines.at(-1)!
    line.text += text
    const length = text.replace(/\s+/g, '').length
    if (this.#inLink) line.linked += length
    if (this.#inBold) line.bold += length
  }

  #writeHeading(element: PageElement, level: number): void {
    this.flush()
    const text = headingWithoutPlaceholders(cleanLine(textOf(element)))
    if (!text || text.length < 2 || !/[\p{L}\p{N}]/u.test(text)) return
    // Whole paragraphs dressed up as headings are paragraphs.
    this.#push(text.length > 140 ? { kind: 'paragraph', text } : { kind: 'heading', level, text })
  }

  #writeTable(table: PageElement): void {
    this.flush()
    for (const row of readTableRows(table)) {
      const text = withoutPlaceholders(cleanLine(row.text))
      if (text) this.#push(row.isCaption ? { kind: 'heading', level: 6, text } : { kind: 'row', text })
    }
  }

  /** Ends the line that is being written. */
  flush(): void {
    const lines = joinBrokenLines(this.#lines)
    this.#lines = [emptyLine()]
    for (const line of lines) {
      const cleaned = cleanLine(line.text).replace(/(?:, )+$|^[-–—•·|,\s]+/g, '')
      const text = withoutPlaceholders(cleaned)
      if (!text || !/[\p{L}\p{N}]/u.test(text) || /^\d{1,2}$/.test(text)) continue
      if (this.#inForm && text.split(' ').length < 7) continue
      const size = line.text.replace(/\s+/g, '').length
      const isLink = line.linked >= 0.9 * size
      if ((isLink || text.length < 24) && callToAction.test(text)) continue
      if (this.#inItem === 0 && !isLink && line.bold >= 0.9 * size && isShortLabel(text)) {
        this.#push({ kind: 'heading', level: 7, text })
      } else {
        this.#push({ kind: isLink ? 'link' : this.#inItem > 0 ? 'item' : 'paragraph', text })
      }
    }
  }

  #push(block: Block): void {
    ;(this.#inFooter ? this.footer : this.blocks).push(block)
  }
}

const emptyLine = (): Line => ({ text: '', linked: 0, bold: 0 })
const isShortLabel = (text: string) =>
  text.length <= 80 && text.split(' ').length <= 9 && !/[.;,!]$/.test(text)

/** A line break inside a sentence is typography; one before a capital or a figure starts a new line. */
function joinBrokenLines(lines: Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const goesOn = last && /^\s*[\p{Ll}(]/u.test(line.text) && !/[.!?:]\s*$/.test(last.text)
    if (!last || !goesOn) joined.push({ ...line })
    else
      Object.assign(last, {
        text: `${last.text} ${line.text}`,
        linked: last.linked + line.linked,
        bold: last.bold + line.bold,
      })
  }
  return joined
}

/** "Fax:" and the number beneath it are one line; so are a bold "Emergencies" and "911". */
function joinLabels(blocks: Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const isValue = (block.kind === 'paragraph' || block.kind === 'link') && block.text.length <= 120
    const labelled =
      last && last.kind !== 'row' && last.text.endsWith(':') && last.text.split(' ').length <= 6
    const named = last?.level === 7 && block.text.split(' ').length <= 9 && !/\?$/.test(last.text)
    if (isValue && labelled && last.kind !== 'heading')
      joined[joined.length - 1] = { kind: 'row', text: `${last.text} ${block.text}` }
    else if (isValue && last && (named || (labelled && last.level === 7))) {
      joined[joined.length - 1] = { kind: 'row', text: `${last.text.replace(/:$/, '')}: ${block.text}` }
    } else joined.push(block)
  }
  return joined.map((block) =>
    block.kind === 'heading' ? { ...block, text: block.text.replace(/\s*:$/, '') } : block,
  )
}

function isQuestion(element: PageElement): boolean {
  if (!/^(?:button|div|span|a|p|dt|label)$/.test(element.name)) return false
  const text = textOf(element).trim()
  const short = text.length > 8 && text.length < 200
  if (element.name === 'button' || element.attribs.role === 'button') return short && /\?\W*$/.test(text)
  const names = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`
  return (
    short &&
    questionName.test(names) &&
    !containsHeading(element) &&
    (/\?\W*$/.test(text) || element.name === 'dt')
  )
}

function hasBlocks(element: PageElement): boolean {
  return element.children.some((child) => 'name' in child && blockElements.has(child.name))
}

function containsHeading(element: PageElement): boolean {
  return element.children.some(
    (child) => 'name' in child && (/^h[1-6]$/.test(child.name) || containsHeading(child as PageElement)),
  )
}

/** The words of an element, with spaces where blocks meet. */
export function textOf(element: PageElement): string {
  let text = ''
  for (const child of element.children as PageNode[]) {
    if (child.type === 'text') text += child.data
    else if ('name' in child && child.name === 'br') text += ' '
    else if ('name' in child && !/^(?:script|style|svg|template)$/.test(child.name)) {
      const inner = textOf(child as PageElement)
      text += blockElements.has(child.name) ? ` ${inner} ` : inner
    }
  }
  return text
}
