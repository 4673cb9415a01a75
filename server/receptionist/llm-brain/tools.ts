import { type JSONSchema7, jsonSchema, type ToolSet, tool } from 'ai'
import { z } from 'zod'
import type { KnowledgeHit } from '#server/knowledge/index.ts'
import type { BrainTurn, SkillName, SkillResult } from '../house-brain/port.ts'
import { skills } from '../skills/index.ts'
import { findRefusal, type Refusal, withoutUntold } from './permission.ts'
import { plainInput } from './plain-input.ts'
import { quote } from './prompt/fences.ts'
import { Transcript } from './transcript.ts'

export interface ToolRules {
  turn: BrainTurn
  /** The key of quotations. */
  key: string
  /** Searches the pages of the business. */
  search(query: string): Promise<KnowledgeHit>
  /** Keeps a use that was not allowed. */
  refuse(skill: string, input: Record<string, unknown>, refusal: Refusal): Promise<SkillResult>
  /** Every use with its result, refused ones too, before the model goes on. */
  onUse(skill: SkillName, result: SkillResult): void
  /** What a search found, before the model reads it. */
  onFound(found: KnowledgeHit): void
}

export interface Toolbox {
  tools: ToolSet
  /** Resolves when no skill is running any more. */
  settle(): Promise<unknown>
}

/** Skills that a model may use in one turn; one that wants more goes in circles. */
const mostUses = 8
/** Free times that are shown to a model: it offers two or three. */
const mostSlots = 24
/** Characters of one result: what is longer costs more than it tells. */
const longestResult = 6_000

/**
 * The skills as tools of a model. Their inputs are checked here and not by the library, so that every attempt, however
 * wrong, is answered with the field and its mend, and kept. They run one after the other.
 */
export function skillTools(rules: ToolRules): Toolbox {
  const { attempt, settle } = createAttempts(rules)
  const tools: ToolSet = {
    answer_from_knowledge: tool({
      description: 'Search the website and documents of the business for an answer.',
      inputSchema: jsonSchema<{ query?: unknown }>({
        type: 'object',
        properties: { query: { type: 'string', maxLength: 500 } },
        required: ['query'],
      }),
      execute: async ({ query }) => {
        if (typeof query !== 'string' || !query.trim()) return 'query: say what to search for, as a text.'
        const found = await rules.search(query.slice(0, 500))
        rules.onFound(found)
        const pages = found.passages
          .slice(0, 4)
          .map(({ title, text }) => quote('page', text, rules.key, title))
        return pages.join('\n').slice(0, longestResult) || 'Nothing was found.'
      },
    }),
  }
  for (const skill of skills) {
    const name = skill.name as SkillName
    tools[name] = tool({
      description: skill.description,
      inputSchema: jsonSchema<Record<string, unknown>>(schemaOf(skill.input)),
      execute: (input) => attempt(name, input),
    })
  }
  return { tools, settle }
}

/** One use after the other, each checked against the conversation first. */
function createAttempts(rules: ToolRules) {
  const transcript = new Transcript(rules.turn)
  const tried = new Set<string>()
  let last: Promise<unknown> = Promise.resolve()
  let escalated = false

  async function attemptOnce(skill: SkillName, given: unknown): Promise<unknown> {
    const input = withoutUntold(skill, plainInput(given), transcript)
    const wish = `${skill} ${JSON.stringify(input)}`
    const refusal = findExcess(wish) ?? findRefusal(skill, input, transcript, rules.turn)
    tried.add(wish)
    const result = refusal
      ? await rules.refuse(skill, input, refusal)
      : await rules.turn.skills.useSkill(skill, limited(skill, input))
    escalated ||= skill === 'escalate' && result.ok
    rules.onUse(skill, result)
    return show(result)
  }

  function findExcess(wish: string): Refusal | null {
    if (tried.size >= mostUses)
      return { code: 'too_many', sentence: 'No more skills in this turn. Answer with what you know.' }
    if (tried.has(wish))
      return { code: 'already_done', sentence: 'This very thing was tried in this turn. Go on without it.' }
    if (escalated && wish.startsWith('escalate '))
      return { code: 'already_done', sentence: 'The team has been alerted already.' }
    return null
  }

  const attempt = (skill: SkillName, input: unknown): Promise<unknown> => {
    const mine = last.then(() => attemptOnce(skill, input))
    last = mine.catch(() => {})
    return mine
  }
  return { attempt, settle: () => last }
}

function limited(skill: SkillName, input: Record<string, unknown>): Record<string, unknown> {
  if (skill !== 'find_slots') return input
  const { limit } = input
  return { ...input, limit: typeof limit === 'number' ? Math.min(limit, mostSlots) : mostSlots }
}

/** A result as a model reads it: short, and without a sign that could end a quotation. */
function show(result: SkillResult): string {
  const { receipt_id: _id, ...told } = result as SkillResult & { receipt_id?: string }
  return JSON.stringify(told).replaceAll('<', '‹').replaceAll('>', '›').slice(0, longestResult)
}

const schemas = new WeakMap<z.ZodType, JSONSchema7>()

function schemaOf(input: z.ZodType): JSONSchema7 {
  const known = schemas.get(input)
  if (known) return known
  const schema = z.toJSONSchema(input, {
    io: 'input',
    // Patterns of ids and dates are longer than all else together, and the format says the same; vendors do not
    // know names of properties.
    override: ({ jsonSchema: node }) => {
      if (node.format) delete node.pattern
      delete node.propertyNames
    },
  }) as JSONSchema7
  schemas.set(input, schema)
  return schema
}
