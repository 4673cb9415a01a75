import { useEffect, useState } from 'react'
import { useBlocker } from 'react-router'
import type { Agent, AgentSettings } from '#contract/agents.ts'
import { useChangeAgent } from '../../data/agents.ts'
import { fieldMessages } from '../../data/problem.ts'
import { useTexts } from '../../texts/language.tsx'
import { offerUndo } from '../../ui/undo-toast.tsx'

export type SettingName = keyof AgentSettings

/** Whether two settings say the same; settings are plain JSON. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The settings that were touched and do differ from what is saved. */
export function changedSettings(
  saved: AgentSettings,
  touched: Partial<AgentSettings>,
): Partial<AgentSettings> {
  const names = Object.keys(touched) as SettingName[]
  return Object.fromEntries(
    names.filter((name) => !isSame(touched[name], saved[name])).map((name) => [name, touched[name]]),
  )
}

export interface Draft {
  /** What is saved, with the changes on top. */
  settings: AgentSettings
  dirty: boolean
  saving: boolean
  /** A refusal that belongs to no field of its own. */
  error: unknown
  set: <Name extends SettingName>(name: Name, value: AgentSettings[Name]) => void
  /** The server's sentence about a field: `escalation.email`, `allowed_origins.2`. */
  problem: (path: string) => string | undefined
  save: () => void
  discard: () => void
  blocker: ReturnType<typeof useBlocker>
}

/** Changes to a receptionist that are kept on the page until they are saved; saving can be undone. */
export function useDraft(agent: Agent): Draft {
  const { agent: texts, common } = useTexts()
  const [touched, setTouched] = useState<Partial<AgentSettings>>({})
  const change = useChangeAgent()
  const changes = changedSettings(agent, touched)
  const names = Object.keys(changes) as SettingName[]
  const dirty = names.length > 0
  useWarnBeforeUnload(dirty)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  )
  const problems = fieldMessages(change.error)
  const save = () => {
    const before = Object.fromEntries(names.map((name) => [name, agent[name]]))
    change.mutate(
      { id: agent.id, changes },
      {
        onSuccess: () => {
          setTouched({})
          offerUndo({
            message: texts.savedToast,
            undoLabel: common.undo,
            onUndo: () => change.mutate({ id: agent.id, changes: before }),
          })
        },
      },
    )
  }
  return {
    settings: { ...agent, ...touched },
    dirty,
    saving: change.isPending,
    error: Object.keys(problems).length > 0 ? null : change.error,
    set: (name, value) => setTouched((before) => ({ ...before, [name]: value })),
    problem: (path) => problems[path],
    save,
    discard: () => {
      setTouched({})
      change.reset()
    },
    blocker,
  }
}

function useWarnBeforeUnload(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])
}
