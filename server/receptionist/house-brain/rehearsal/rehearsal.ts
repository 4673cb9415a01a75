import type { Persona } from '#contract/agents.ts'
import type { AgentLanguage, Language, Vertical } from '#contract/languages.ts'
import type { Holiday, WeeklyHours } from '#contract/time.ts'
import { detectLanguage } from '../../language.ts'
import { fillTemplate, templateFor } from '../../templates/index.ts'
import { houseBrain } from '../brain.ts'
import type { AgentFlags, BrainEvent, BrainTurn, Channel, Outcome } from '../port.ts'
import { RehearsalSkills } from './skills.ts'

const weekdayHours: WeeklyHours = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [{ open: '08:00', close: '17:00' }]]),
)

export interface Page {
  /** Words that a question must contain, all of them. */
  about: string[]
  text: string
}

export interface Scene {
  vertical?: Vertical
  business?: string
  channel?: Channel
  language?: AgentLanguage
  persona?: Partial<Persona>
  /** Wall clock of the business; Monday, March 2, 2026, 9:15 unless told. */
  now?: string
  /** Where the business is; in Chicago unless told. */
  zone?: string
  country?: string
  address?: string
  phone?: string
  hours?: WeeklyHours | null
  holidays?: Holiday[]
  services?: { name: string; duration_minutes?: number; price_text?: string }[]
  area?: string[]
  pages?: Page[]
  flags?: AgentFlags
  causes?: BrainTurn['agent']['causes']
  contact?: BrainTurn['contact']
  /** What was said before this brain came in. */
  history?: BrainTurn['history']
}

/** A conversation with the house brain: a scene, somebody who talks, and what came of it. */
export class Rehearsal {
  readonly skills: RehearsalSkills
  readonly #scene: Scene
  #state: unknown = null
  #history: BrainTurn['history']
  #language: Language = 'en'
  outcome: Outcome | null = null
  events: BrainEvent[] = []
  readonly lines: string[] = []
  readonly now: Temporal.ZonedDateTime

  constructor(scene: Scene = {}) {
    this.#scene = scene
    this.#history = scene.history ?? []
    this.now = Temporal.PlainDateTime.from(scene.now ?? '2026-03-02T09:15').toZonedDateTime(
      scene.zone ?? 'America/Chicago',
    )
    this.skills = new RehearsalSkills(
      this.#services(),
      scene.hours ?? weekdayHours,
      this.now,
      scene.area ?? [],
    )
    if (scene.language === 'es') this.#language = 'es'
  }

  /** Says something and returns the answer as one text. */
  async say(utterance: string): Promise<string> {
    this.#language = detectLanguage(utterance, {
      agent: this.#scene.language ?? 'auto',
      business: ['en'],
      current: this.lines.length > 0 ? this.#language : null,
      hint: undefined,
    })
    const events: BrainEvent[] = []
    for await (const event of houseBrain.respond(this.#turn(utterance)))
      events.push(JSON.parse(JSON.stringify(event)))
    this.events = events
    for (const event of events) {
      if (!('state' in event)) continue
      this.#state = event.state
      this.outcome = event.outcome
      if (event.outcome.language) this.#language = event.outcome.language
    }
    const answer = this.sentences.join(' ')
    this.lines.push(answer)
    return answer
  }

  get sentences(): string[] {
    return this.events.flatMap((event) => ('say' in event ? [event.say] : []))
  }
  get ended(): boolean {
    return this.events.some((event) => 'end' in event)
  }
  get handedOver(): boolean {
    return this.events.some((event) => 'handoff' in event)
  }
  /** Puts another stored state in place, as after an upgrade. */
  forget(state: unknown): void {
    this.#state = state
  }
  /** Puts another history in place. */
  remember(history: BrainTurn['history']): void {
    this.#history = history
  }
  get state(): unknown {
    return this.#state
  }

  #services() {
    const services = this.#scene.services ?? [
      { name: 'Check-up and cleaning', duration_minutes: 60, price_text: '$120' },
      { name: 'Whitening', duration_minutes: 90 },
      { name: 'Emergency visit', duration_minutes: 30 },
    ]
    return services.map((service, index) => ({
      duration_minutes: 30,
      ...service,
      id: `service-${index + 1}`,
    }))
  }

  #turn(utterance: string): BrainTurn {
    const {
      vertical = 'dental',
      business = 'Brightside Dental',
      channel = 'chat',
      hours,
      pages = [],
    } = this.#scene
    const emergencyNumber = this.#scene.country === 'ES' ? '112' : '911'
    const template = fillTemplate(templateFor(vertical, this.#language), {
      business_name: business,
      agent_name: 'Grace',
      emergency_number: emergencyNumber,
    })
    return {
      utterance,
      channel,
      language: this.#language,
      now: this.now,
      business: {
        name: business,
        phone: this.#scene.phone ?? '+13125550142',
        address: this.#scene.address ?? '200 Main Street, Springfield',
        ...(this.#scene.country ? { country: this.#scene.country } : {}),
        hours: hours === undefined ? weekdayHours : hours,
        holidays: this.#scene.holidays ?? [],
        services: this.#services(),
        service_area: this.#scene.area?.join(', ') ?? null,
        emergency_number: emergencyNumber,
      },
      agent: {
        name: 'Grace',
        persona: {
          tone: 'warm',
          formality: 'neutral',
          empathy: 'normal',
          verbosity: 'brief',
          ...this.#scene.persona,
        },
        language: this.#scene.language ?? 'auto',
        vertical,
        template,
        intake_fields: template.intake_fields,
        ...(this.#scene.causes ? { causes: this.#scene.causes } : {}),
        flags: this.#scene.flags ?? {},
      },
      contact: this.#scene.contact ?? null,
      history: this.#history,
      state: this.#state,
      recall: { search: async (query) => recallFrom(pages, query) },
      skills: { useSkill: (skill, input) => this.skills.useSkill(skill, input) },
      signal: AbortSignal.timeout(5_000),
    }
  }
}

function recallFrom(pages: readonly Page[], query: string) {
  const said = query.toLowerCase()
  const page = pages.find(({ about }) => about.every((word) => said.includes(word)))
  if (!page) return { confidence: 0.1, answer: null }
  const sources = [{ title: 'Our practice', url: 'https://brightside.example/about' }]
  return { confidence: 0.9, answer: { text: page.text, sources, confidence: 0.9, answered: true } }
}
