import { useState } from 'react'

export interface DraftOf<T> {
  /** What is saved, until something was touched. */
  draft: T
  setDraft: (draft: T) => void
  changed: boolean
  /** Forgets what was typed. */
  reset: () => void
}

/** What is typed on a form and not saved yet. While nothing was touched it follows what the server says. */
export function useDraft<T>(saved: T): DraftOf<T> {
  const [touched, setTouched] = useState<T>()
  return {
    draft: touched ?? saved,
    setDraft: setTouched,
    changed: touched !== undefined && !isSame(touched, saved),
    reset: () => setTouched(undefined),
  }
}

/** Whether two drafts say the same; drafts are plain JSON, and the order of their keys says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, inOrder(part)] as const)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  )
}
