import type { KnowledgePassage } from '#server/knowledge/index.ts'
import type { BrainTurn } from '../house-brain/port.ts'
import { Grounds } from '../speaking/grounds.ts'
import { createSecrets, type Secrets } from '../speaking/secrets.ts'
import { houseRules, type Standing, skillRules, standingFacts } from './prompt/standing.ts'

type Passage = Pick<KnowledgePassage, 'title' | 'text' | 'url'>

/** What a model was shown in a turn, as far as it may quote it. It grows with every search and every receipt. */
export class ShownEvidence {
  readonly grounds = new Grounds()
  readonly visitor = new Grounds()
  readonly hours: (BrainTurn['business']['hours'] & object) | null
  readonly services: BrainTurn['business']['services']
  readonly secrets: Secrets
  readonly passages: Passage[] = []

  constructor(turn: BrainTurn, standing: Standing, key: string) {
    const { template, instructions, business } = standing
    this.hours = business.hours ?? null
    this.services = business.services
    this.secrets = createSecrets([...houseRules, ...skillRules, template.prompt].join('\n'), instructions, [
      key,
    ])
    this.grounds.add(...standingFacts(standing), instructions, template.prompt)
    this.grounds.add(...template.compliance_notices, ...template.emergencies.map(({ advice }) => advice))
    // What was said before has passed, or a person has said it.
    for (const { role, text } of turn.history) (role === 'visitor' ? this.visitor : this.grounds).add(text)
    const { name, phone, email, appointments = [] } = turn.contact ?? {}
    this.visitor.add(turn.utterance, name, phone, email)
    for (const { code, service_name } of appointments) this.grounds.add(code, service_name)
  }

  addPassages(passages: readonly Passage[]): void {
    this.passages.push(...passages)
    for (const { title, text, url } of passages) this.grounds.add(title, text, url)
  }

  /** The result of a skill, with its moments as they are told. */
  addResult(result: unknown): void {
    this.grounds.add(JSON.stringify(result).replace(/\b\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})/g, ' '))
  }
}

/** Pages whose words an answer took up: at least three of its longer words stand in the passage. */
export function citedSources(
  said: string,
  passages: readonly Passage[],
): { title: string; url: string | null }[] {
  const words = new Set(said.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [])
  const cited = passages.filter(({ text }) => {
    const page = text.toLowerCase()
    return [...words].filter((word) => page.includes(word)).length >= 3
  })
  const byUrl = new Map(cited.map(({ title, url }) => [url ?? title, { title, url }]))
  return [...byUrl.values()].slice(0, 5)
}
