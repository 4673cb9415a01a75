import { Textarea, TextInput } from '@mantine/core'
import type { CallerFacts } from '#contract/scenarios.ts'
import { useTemplatesIn } from '../../../data/agents.ts'
import { useTexts } from '../../../texts/language.tsx'
import { useAgentPage } from '../agent-page.ts'
import styles from './editor.module.css'
import type { FormPart } from './scenario-form.tsx'

const always = ['name', 'phone', 'email', 'address'] as const

/** What the caller tells when it is asked for. */
export function FactFields({ scenario, set, problems }: FormPart) {
  const { scenarios } = useTexts()
  const texts = scenarios.edit
  const { caller, facts } = scenario
  const change = (changes: Partial<CallerFacts>) => set({ facts: { ...facts, ...changes } })
  const wants = caller.kind === 'simulated' ? caller.goal : null
  const changesMind = caller.kind === 'simulated' && caller.style === 'changes_mind'
  const shown = [
    ...always,
    ...(wants === 'book' ? (['service'] as const) : []),
    ...(wants === 'book' || wants === 'reschedule' ? (['when'] as const) : []),
    ...(changesMind ? (['rather'] as const) : []),
  ]
  return (
    <section className={styles.part}>
      <h3>{texts.factsTitle}</h3>
      <p className={styles.hint}>{texts.factsHint}</p>
      <div className={styles.grid}>
        {shown.map((fact) => (
          <TextInput
            key={fact}
            label={texts.facts[fact]}
            {...(fact === 'rather' && { description: texts.ratherHint })}
            maxLength={254}
            value={facts[fact] ?? ''}
            error={problems[`facts.${fact}`]}
            onChange={(event) => change({ [fact]: event.currentTarget.value })}
          />
        ))}
      </div>
      {wants === 'leave_message' && (
        <Textarea
          label={texts.facts.message}
          autosize
          maxLength={1000}
          value={facts.message ?? ''}
          error={problems['facts.message']}
          onChange={(event) => change({ message: event.currentTarget.value })}
        />
      )}
      {caller.kind === 'simulated' && <IntakeFields scenario={scenario} set={set} problems={problems} />}
    </section>
  )
}

/** Answers to what the trade asks besides. */
function IntakeFields({ scenario: { facts, language }, set }: FormPart) {
  const { scenarios } = useTexts()
  const { agent } = useAgentPage()
  const templates = useTemplatesIn(language)
  const fields =
    templates.data?.items.find(({ vertical }) => vertical === agent.vertical)?.intake_fields ?? []
  const own = fields.filter(({ type }) => !['name', 'phone', 'email', 'address'].includes(type))
  if (own.length === 0) return null
  return (
    <details open={Object.keys(facts.intake ?? {}).length > 0}>
      <summary className={styles.summary}>{scenarios.edit.intake}</summary>
      <div className={styles.grid}>
        {own.map(({ key, question }) => (
          <TextInput
            key={key}
            label={question}
            maxLength={300}
            value={facts.intake?.[key] ?? ''}
            onChange={(event) =>
              set({ facts: { ...facts, intake: { ...facts.intake, [key]: event.currentTarget.value } } })
            }
          />
        ))}
      </div>
    </details>
  )
}
