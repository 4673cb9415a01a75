import { type FormEvent, useEffect, useState } from 'react'
import type { AgentSettings, Draft } from '#contract/agents.ts'
import { fieldMessages } from '../../../data/problem.ts'
import { useDraftWork } from '../../../data/versions.ts'
import { useTexts } from '../../../texts/language.tsx'
import { offerUndo } from '../../../ui/undo-toast.tsx'
import { type AgentDraft, changedSettings, useShownProblem } from '../agent-draft.ts'
import type { AgentPage } from '../agent-page.ts'

export interface BehaviourDraft extends AgentDraft {
  /** What the server keeps and nobody hears yet. */
  kept: Draft
  /** Keeps what was typed; false when the server refused a field. */
  keep: () => Promise<boolean>
  /** Throws away what was typed, or else what was kept; the latter can be undone. */
  discard: () => void
}

/**
 * Changes to the behaviour in two steps: what is typed is kept as a draft, and the draft is published. What is shown
 * is the draft with what was typed on top.
 */
export function useBehaviourDraft({ agent, onDirty }: AgentPage, kept: Draft): BehaviourDraft {
  const { versions, common } = useTexts()
  const [touched, setTouched] = useState<Partial<AgentSettings>>({})
  const { keep, discard } = useDraftWork(agent.id)
  const settings = { ...agent, ...kept.settings }
  const dirty = Object.keys(changedSettings(settings, touched)).length > 0
  useEffect(() => {
    onDirty(dirty)
    return () => onDirty(false)
  }, [dirty, onDirty])
  const problems = fieldMessages(keep.error)
  const refused = Object.keys(problems).length > 0
  useShownProblem(refused)
  const keepAll = async () => {
    try {
      await keep.mutateAsync({ ...kept.settings, ...touched })
      setTouched({})
      return true
    } catch {
      return false
    }
  }
  return {
    settings: { ...settings, ...touched },
    dirty,
    saving: keep.isPending,
    error: refused ? null : (keep.error ?? discard.error),
    set: (name, value) => setTouched((before) => ({ ...before, [name]: value })),
    problem: (path) => problems[path],
    save: (event: FormEvent) => {
      event.preventDefault()
      if (dirty) void keepAll()
    },
    discard: () => {
      keep.reset()
      if (dirty) return setTouched({})
      const undo = () => keep.mutate(kept.settings)
      discard.mutate(undefined, {
        onSuccess: () =>
          offerUndo({ message: versions.draft.discarded, undoLabel: common.undo, onUndo: undo }),
      })
    },
    kept,
    keep: keepAll,
  }
}
