import type { Language } from '#contract/languages.ts'

/** A piece of a document that stands on a line of its own. */
export interface Block {
  /** `row` is a line of a table or "label: value"; `link` is a line that is nothing but a link. */
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'link'
  text: string
  /** Of headings: 1 is the outermost. */
  level?: number
}

export interface QuestionAnswer {
  question: string
  answer: string
}

/** A document of any kind as the product sees it: lines under headings, and what was plain to see in them. */
export interface ReadDocument {
  title: string
  language: Language
  description: string | null
  blocks: Block[]
  /** Lines of the footer: they repeat on every page and are kept once, for the business's contact details. */
  footer: Block[]
  faqs: QuestionAnswer[]
  facts: DocumentFacts
}

/** What a page states about the business in a form that machines read. */
export interface DocumentFacts {
  name: string | null
  description: string | null
  phones: string[]
  emails: string[]
  address: string | null
  /** Opening hours as lines: "Monday to Friday 9:00–17:00". */
  hours: string[]
  services: { name: string; price: string | null; description: string | null }[]
  area: string[]
}

export const noFacts = (): DocumentFacts => ({
  name: null,
  description: null,
  phones: [],
  emails: [],
  address: null,
  hours: [],
  services: [],
  area: [],
})
