import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { type AgentLanguage, Vertical } from '#contract/languages.ts'
import { useCreateAgent, useTemplates } from '../../data/agents.ts'
import { fieldMessages } from '../../data/problem.ts'
import { useMembership } from '../../data/session.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './agents.module.css'

/** A name, a trade and a language make a receptionist; its template says the rest until somebody says otherwise. */
export function NewAgentDialog({ onClose }: { onClose: () => void }) {
  const { agents, agent: agentTexts, welcome } = useTexts()
  const [name, setName] = useState('')
  const [vertical, setVertical] = useState<Vertical>(useMembership()?.vertical ?? 'custom')
  const [language, setLanguage] = useState<AgentLanguage>('auto')
  const [missing, setMissing] = useState(false)
  const navigate = useNavigate()
  const create = useCreateAgent()
  const problems = fieldMessages(create.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!name.trim())
    if (!name.trim()) return
    create.mutate(
      { name, vertical, language },
      { onSuccess: ({ id }) => navigate(fillPath(paths.agent, { id })) },
    )
  }
  return (
    <Dialog title={agents.newTitle} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <TextInput
          data-autofocus
          label={agents.newName}
          placeholder={agents.newNamePlaceholder}
          maxLength={80}
          value={name}
          error={missing ? agents.newNameMissing : problems.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label={agents.newTrade}
          description={agents.newTradeHint}
          value={vertical}
          data={Vertical.options.map((value) => ({ value, label: welcome.trades[value].label }))}
          onChange={(event) => setVertical(event.currentTarget.value as Vertical)}
        />
        <NativeSelect
          label={agents.language}
          value={language}
          data={(['auto', 'en', 'es'] as const).map((value) => ({
            value,
            label: agentTexts.behaviour.languages[value],
          }))}
          onChange={(event) => setLanguage(event.currentTarget.value as AgentLanguage)}
        />
        <TemplateNote vertical={vertical} />
        {create.error && Object.keys(problems).length === 0 && <ErrorNotice error={create.error} />}
        <Button type="submit" loading={create.isPending}>
          {agents.newCreate}
        </Button>
      </form>
    </Dialog>
  )
}

/** What the trade's template brings along. */
function TemplateNote({ vertical }: { vertical: Vertical }) {
  const { agents } = useTexts()
  const template = useTemplates().data?.items.find((one) => one.vertical === vertical)
  if (!template) return null
  return (
    <div className={styles.note}>
      <strong>{agents.newTemplate}</strong>
      <p>{agents.brings(template.intake_fields.length, template.lead_intents.length)}</p>
      <p>{template.quick_prompts.map((prompt) => `“${prompt}”`).join(' ')}</p>
    </div>
  )
}
