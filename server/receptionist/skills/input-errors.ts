import type { z } from 'zod'

/** What is wrong with the input of a skill, field by field, with how to mend it: a model reads it and tries again. */
export function explainInput(error: z.ZodError): string {
  const lines = error.issues.slice(0, 6).map((issue) => {
    const field = issue.path.join('.') || 'input'
    return `${field}: ${issue.message}. ${mend(issue)}`.trim()
  })
  return lines.join(' ')
}

function mend(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_format') {
    if (issue.format === 'uuid') return 'Use an id exactly as the facts or another skill gave it.'
    if (issue.format === 'datetime')
      return 'Use a start as find_slots returned it, such as 2026-03-03T15:00:00Z.'
    if (issue.format === 'date') return 'Write the day as YYYY-MM-DD.'
  }
  if (issue.code === 'invalid_type') return `Give a ${issue.expected}; ask the caller if you do not know it.`
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}.`
  if (issue.code === 'too_big') return 'Make it shorter.'
  return ''
}
