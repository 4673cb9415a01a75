import { NativeSelect } from '@mantine/core'
import type { Persona } from '#contract/agents.ts'
import { useTexts } from '../../../texts/language.tsx'
import type { AgentDraft } from '../agent-draft.ts'
import styles from './behaviour.module.css'
import { Part } from './part.tsx'

/** The four dials of its manner of speaking. */
export function Manner({ draft }: { draft: AgentDraft }) {
  const { behaviour: texts } = useTexts().agent
  return (
    <Part title={texts.manner}>
      <div className={styles.pair}>
        <Dial draft={draft} name="tone" label={texts.tone} words={texts.tones} />
        <Dial draft={draft} name="formality" label={texts.formality} words={texts.formalities} />
        <Dial draft={draft} name="empathy" label={texts.empathy} words={texts.empathies} />
        <Dial draft={draft} name="verbosity" label={texts.verbosity} words={texts.verbosities} />
      </div>
    </Part>
  )
}

interface DialProps<Name extends keyof Persona> {
  draft: AgentDraft
  name: Name
  label: string
  words: Record<Persona[Name], string>
}

function Dial<Name extends keyof Persona>({ draft, name, label, words }: DialProps<Name>) {
  const { settings, set, problem } = draft
  const options = Object.entries<string>(words).map(([value, word]) => ({ value, label: word }))
  return (
    <NativeSelect
      label={label}
      value={settings.persona[name]}
      data={options}
      error={problem(`persona.${name}`)}
      onChange={(event) => set('persona', { ...settings.persona, [name]: event.currentTarget.value })}
    />
  )
}
