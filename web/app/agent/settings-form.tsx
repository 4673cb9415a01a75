import type { ReactNode } from 'react'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SaveBar } from '../save-bar.tsx'
import styles from './agent.module.css'
import type { AgentDraft } from './agent-draft.ts'

interface SettingsFormProps {
  draft: AgentDraft
  mayWrite: boolean
  children: ReactNode
}

/** A page of settings: saved as a whole, refusals at their fields. Who may not change them can read them. */
export function SettingsForm({ draft, mayWrite, children }: SettingsFormProps) {
  const { dirty, saving, error, save, discard } = draft
  return (
    <form noValidate onSubmit={save}>
      <fieldset disabled={!mayWrite} className={styles.settings}>
        {children}
      </fieldset>
      {error ? <ErrorNotice error={error} /> : null}
      <SaveBar changed={dirty} saving={saving} onUndo={discard} />
    </form>
  )
}
