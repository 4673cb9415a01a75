import type { AuditEntry } from '#contract/organizations.ts'

export interface FieldChange {
  field: string
  before: string | undefined
  after: string | undefined
}

/** What an entry of the log changed, field by field, as text. */
export function changesOf({ before, after }: Pick<AuditEntry, 'before' | 'after'>): FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...fields].map((field) => ({ field, before: say(before?.[field]), after: say(after?.[field]) }))
}

/** What an entry is about, in one word where it says: who was invited, what a key is called. */
export function aboutOf(entry: Pick<AuditEntry, 'before' | 'after'>): string | undefined {
  const changes = changesOf(entry)
  const telling = ['name', 'email'].flatMap((field) => changes.find((change) => change.field === field) ?? [])
  const change = telling[0] ?? changes[0]
  return change?.after ?? change?.before
}

function say(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) return value.join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
