import { type FormEvent, useEffect, useState } from 'react'
import type { AgentSettings } from '#contract/agents.ts'
import { useChangeAgent } from '../../data/agents.ts'
import { fieldMessages } from '../../data/problem.ts'
import { useTexts } from '../../texts/language.tsx'
import { offerUndo } from '../../ui/undo-toast.tsx'
import { isSame } from '../use-draft.ts'
import type { AgentPage } from './agent-page.ts'

type SettingName = keyof AgentSettings

/** The settings that were touched and do differ from what is saved. */
export function changedSettings(
  saved: AgentSettings,
  touched: Partial<AgentSettings>,
): Partial<AgentSettings> {
  const names = Object.keys(touched) as SettingName[]
  const changed = names.filter((name) => !isSame(touched[name], saved[name]))
  return Object.fromEntries(changed.map((name) => [name, touched[name]]))
}

export interface AgentDraft {
  /** What is saved, with the changes on top. */
  settings: AgentSettings
  dirty: boolean
  saving: boolean
  /** A refusal that belongs to no field of its own. */
  error: unknown
  set: <Name extends SettingName>(name: Name, value: AgentSettings[Name]) => void
  /** The server's sentence about a field: `escalation.email`, `allowed_origins.2`. */
  problem: (path: string) => string | undefined
  save: (event: FormEvent) => void
  discard: () => void
}

/** Changes to a receptionist that are kept on the page until they are saved; saving can be undone. */
export function useAgentDraft({ agent, onDirty }: AgentPage): AgentDraft {
  const { agent: texts, common } = useTexts()
  const [touched, setTouched] = useState<Partial<AgentSettings>>({})
  const change = useChangeAgent()
  const changes = changedSettings(agent, touched)
  const names = Object.keys(changes) as SettingName[]
  const dirty = names.length > 0
  useEffect(() => {
    onDirty(dirty)
    return () => onDirty(false)
  }, [dirty, onDirty])
  const problems = fieldMessages(change.error)
  const refused = Object.keys(problems).length > 0
  useShownProblem(refused)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!dirty) return
    const before = Object.fromEntries(names.map((name) => [name, agent[name]]))
    const undo = () => change.mutate({ id: agent.id, changes: before })
    change.mutate(
      { id: agent.id, changes },
      {
        onSuccess: () => {
          setTouched({})
          offerUndo({ message: texts.savedToast, undoLabel: common.undo, onUndo: undo })
        },
      },
    )
  }
  return {
    settings: { ...agent, ...touched },
    dirty,
    saving: change.isPending,
    error: refused ? null : change.error,
    set: (name, value) => setTouched((before) => ({ ...before, [name]: value })),
    problem: (path) => problems[path],
    save,
    discard: () => {
      setTouched({})
      change.reset()
    },
  }
}

/** Brings the first field that was refused to the eye. */
export function useShownProblem(refused: boolean): void {
  useEffect(() => {
    if (!refused) return
    const field = document.querySelector<HTMLElement>('[aria-invalid="true"]')
    // The browser's own scrolling would leave it behind the bar at the foot.
    field?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  }, [refused])
}
