import { type CheerioAPI, load } from 'cheerio'
import { type DocumentFacts, noFacts, type QuestionAnswer, type ReadDocument } from './document.ts'
import { languageOfPage } from './language.ts'
import { readPageBlocks } from './page-blocks.ts'
import { findQuestionAnswers } from './question-answers.ts'
import { readStructuredData } from './structured-data.ts'
import { cleanLine, hasPlaceholder } from './text-cleaning.ts'

/** Reads a web page: its own words as lines under headings, its footer, its questions, and its stated facts. */
export function readHtml(html: string, url: string): ReadDocument {
  const $ = load(html)
  const { facts, faqs } = readStructuredData($)
  const { blocks, footer } = readPageBlocks($)
  addLinkedContacts($, facts)
  addMicrodata($, facts)
  facts.name ??= cleanLine($('meta[property="og:site_name"]').attr('content') ?? '') || null
  const description = cleanLine(
    $('meta[name="description" i]').attr('content') ??
      $('meta[property="og:description"]').attr('content') ??
      '',
  )
  const words = blocks.map(({ text }) => text).join('\n')
  return {
    title: titleOf($, url),
    language: languageOfPage($('html').attr('lang'), `${words}\n${description}`),
    description: description && !hasPlaceholder(description) ? description : null,
    blocks,
    footer,
    faqs: mergeFaqs(faqs, findQuestionAnswers(blocks)),
    facts: { ...noFacts(), ...facts },
  }
}

/** A page whose words only appear once its scripts have run. */
export function needsScripts(html: string, document: ReadDocument): boolean {
  const length = document.blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (length >= 200 || document.faqs.length > 0) return false
  const emptyRoot =
    /<(?:div|main|body)[^>]*\bid=["'](?:root|app|__next|__nuxt|svelte|gatsby-focus-wrapper|app-root)["'][^>]*>\s*(?:<!--.*?-->\s*)?<\//is.test(
      html,
    )
  const asksForScripts = /<noscript[^>]*>[\s\S]{0,400}?(?:javascript|enable)/i.test(html)
  const scripts = html.match(/<script\b[^>]*\bsrc=/gi)?.length ?? 0
  return emptyRoot || asksForScripts || /<app-root|ng-version=/i.test(html) || (length < 40 && scripts > 0)
}

function titleOf($: CheerioAPI, url: string): string {
  const candidates = [
    $('title').first().text(),
    $('meta[property="og:title"]').attr('content') ?? '',
    $('h1').first().text(),
  ]
  const title = candidates
    .map(cleanLine)
    .find((text) => text && !hasPlaceholder(text) && !/^(?:home|inicio|untitled|document)$/i.test(text))
  return (title ?? cleanLine($('h1').first().text()) ?? '').slice(0, 200) || new URL(url).hostname
}

function addLinkedContacts($: CheerioAPI, facts: DocumentFacts): void {
  for (const link of $('a[href^="tel:" i], a[href^="mailto:" i]').toArray()) {
    const href = link.attribs.href!
    const value = decode(href.replace(/^\w+:/, '').replace(/\?.*$/, '')).trim()
    const shown = cleanLine($(link).text())
    // The number that people see is the one that was checked by people.
    if (/^tel:/i.test(href)) pushNew(facts.phones, /\+?\(?\d[\d\s().+-]{6,}\d/.exec(shown)?.[0] ?? value)
    else if (value.includes('@')) pushNew(facts.emails, value)
  }
  for (const hidden of $('[data-cfemail]').toArray())
    pushNew(facts.emails, unmaskEmail(hidden.attribs['data-cfemail'] ?? ''))
}

function addMicrodata($: CheerioAPI, facts: DocumentFacts): void {
  const read = (name: string) => {
    const element = $(`[itemprop="${name}"]`).first()
    return cleanLine(element.attr('content') ?? element.attr('datetime') ?? element.text())
  }
  if (facts.phones.length === 0) pushNew(facts.phones, read('telephone'))
  for (const element of $('[itemprop="openingHours"]').toArray()) {
    pushNew(facts.hours, cleanLine(element.attribs.content ?? element.attribs.datetime ?? $(element).text()))
  }
  facts.address ??=
    ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode']
      .map(read)
      .filter(Boolean)
      .join(', ') || null
}

/** Cloudflare hides addresses by a key that stands in front of them. */
function unmaskEmail(masked: string): string {
  const bytes = Buffer.from(masked, 'hex')
  return [...bytes.subarray(1)].map((byte) => String.fromCharCode(byte ^ bytes[0]!)).join('')
}

function mergeFaqs(first: QuestionAnswer[], second: QuestionAnswer[]): QuestionAnswer[] {
  const key = (question: string) => question.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const byQuestion = new Map(first.map((faq) => [key(faq.question), faq]))
  for (const faq of second) if (!byQuestion.has(key(faq.question))) byQuestion.set(key(faq.question), faq)
  return [...byQuestion.values()].filter((faq) => !hasPlaceholder(faq.answer))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function pushNew(list: string[], value: string): void {
  if (value && !hasPlaceholder(value) && !list.includes(value)) list.push(value)
}
