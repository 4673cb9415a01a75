import { Button, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import type { NewScenario } from '#contract/scenarios.ts'
import { fieldMessages, unplacedRefusal } from '../../../data/problem.ts'
import { useScenarioRunWork, useScenarioWork } from '../../../data/scenarios.ts'
import { fillPath, paths } from '../../../paths.ts'
import { useTexts } from '../../../texts/language.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useAgentPage } from '../agent-page.ts'
import { CallerFields } from './caller-fields.tsx'
import { withoutEmptyFacts } from './draft.ts'
import styles from './editor.module.css'
import { ExpectationFields } from './expectation-fields.tsx'
import { FactFields } from './fact-fields.tsx'
import { SituationFields } from './situation-fields.tsx'

/** What every part of the form is given. */
export interface FormPart {
  scenario: NewScenario
  set: (change: Partial<NewScenario>) => void
  problems: Record<string, string>
}

interface ScenarioFormProps {
  initial: NewScenario
  /** Null for one that is not stored yet. */
  id: string | null
}

/** The whole test on one page, saved as one. */
export function ScenarioForm({ initial, id }: ScenarioFormProps) {
  const { common, scenarios } = useTexts()
  const texts = scenarios.edit
  const { agent, mayWrite } = useAgentPage()
  const [scenario, setScenario] = useState(initial)
  const { add, change } = useScenarioWork(agent.id)
  const { start } = useScenarioRunWork(agent.id)
  const navigate = useNavigate()
  const work = id ? change : add
  const problems = fieldMessages(work.error)
  const set = (changes: Partial<NewScenario>) => setScenario((before) => ({ ...before, ...changes }))
  const part: FormPart = { scenario, set, problems }
  const toList = () => navigate(fillPath(paths.agentTests, { id: agent.id }))
  const save = (then: (savedId: string) => void) => {
    const sent = withoutEmptyFacts(scenario)
    if (id) change.mutate({ id, scenario: sent }, { onSuccess: (saved) => then(saved.id) })
    else add.mutate(sent, { onSuccess: (saved) => then(saved.id) })
  }
  const run = (scenarioId: string) =>
    start.mutate(
      { scenario_ids: [scenarioId] },
      { onSuccess: (begun) => navigate(fillPath(paths.agentTestRun, { id: agent.id, run: begun.id })) },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save(toList)
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <fieldset className={styles.fields} disabled={!mayWrite}>
        <Basics {...part} />
        <CallerFields {...part} />
        <FactFields {...part} />
        <SituationFields {...part} />
        <ExpectationFields {...part} />
      </fieldset>
      {unplacedRefusal(work.error) && <ErrorNotice error={work.error} />}
      {start.error && <ErrorNotice error={start.error} />}
      {mayWrite && (
        <div className={styles.buttons}>
          <Button type="submit" loading={work.isPending}>
            {id ? texts.save : texts.create}
          </Button>
          <Button variant="default" loading={start.isPending} onClick={() => save(run)}>
            {texts.saveAndRun}
          </Button>
          <Button variant="subtle" color="gray" onClick={toList}>
            {common.cancel}
          </Button>
        </div>
      )}
    </form>
  )
}

const languages = ['en', 'es'] as const

function Basics({ scenario, set, problems }: FormPart) {
  const { inbox, scenarios } = useTexts()
  const texts = scenarios.edit
  return (
    <section className={styles.part}>
      <TextInput
        label={texts.name}
        maxLength={120}
        value={scenario.name}
        error={problems.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <NativeSelect
          label={texts.language}
          value={scenario.language}
          data={languages.map((value) => ({ value, label: texts.languages[value] }))}
          onChange={(event) => set({ language: event.currentTarget.value === 'es' ? 'es' : 'en' })}
        />
        <div>
          <p className={styles.label}>{texts.channel}</p>
          <SegmentedControl
            aria-label={texts.channel}
            value={scenario.channel}
            data={[
              { value: 'chat', label: inbox.channels.chat },
              { value: 'voice', label: inbox.channels.voice },
            ]}
            onChange={(value) => set({ channel: value === 'voice' ? 'voice' : 'chat' })}
          />
        </div>
      </div>
      <Textarea
        label={texts.persona}
        description={texts.personaHint}
        autosize
        maxLength={600}
        value={scenario.persona}
        error={problems.persona}
        onChange={(event) => set({ persona: event.currentTarget.value })}
      />
    </section>
  )
}
