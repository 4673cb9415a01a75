import { type ToolSet, tool } from 'ai'
import { z } from 'zod'
import type { BrainTurn, SkillName, SkillResult } from '../house-brain/port.ts'
import { skills } from '../skills/index.ts'

/** The skills as tools of an LLM. Every use, refused ones too, is told to `onUse` before the model goes on. */
export function skillTools(turn: BrainTurn, onUse: (skill: SkillName, result: SkillResult) => void): ToolSet {
  const tools: ToolSet = {
    answer_from_knowledge: tool({
      description: 'Search the website and documents of the business for an answer.',
      inputSchema: z.object({ query: z.string().min(1).max(500) }),
      execute: async ({ query }) => (await turn.recall.search(query)).answer ?? { answered: false },
    }),
  }
  for (const skill of skills) {
    tools[skill.name] = tool({
      description: skill.description,
      inputSchema: skill.input as z.ZodType<Record<string, unknown>>,
      execute: async (input) => {
        const name = skill.name as SkillName
        const result = await turn.skills.useSkill(name, input)
        onUse(name, result)
        return result
      },
    })
  }
  return tools
}
