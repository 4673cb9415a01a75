import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ExperimentOutcome } from '#contract/agents.ts'
import { fieldMessages, unplacedRefusal } from '../../../data/problem.ts'
import { useExperimentWork, useVersions } from '../../../data/versions.ts'
import { useTexts } from '../../../texts/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useAgentPage } from '../agent-page.ts'
import styles from './experiments.module.css'

interface NewExperimentProps {
  newest: number
  onClose: () => void
}

/** Two versions, how visitors are divided, and what decides. */
export default function NewExperimentDialog({ newest, onClose }: NewExperimentProps) {
  const { versions, common } = useTexts()
  const texts = versions.experiments
  const { agent } = useAgentPage()
  const { start } = useExperimentWork(agent.id)
  const [name, setName] = useState('')
  const [first, setFirst] = useState(newest - 1)
  const [second, setSecond] = useState(newest)
  const [share, setShare] = useState(50)
  const [outcome, setOutcome] = useState<ExperimentOutcome>('booked')
  const problems = fieldMessages(start.error)
  const refused = unplacedRefusal(start.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const variants = [
      { version: first, share: 100 - share },
      { version: second, share },
    ]
    start.mutate({ name, variants, outcome }, { onSuccess: onClose })
  }
  return (
    <Dialog title={texts.newTitle} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        <TextInput
          label={texts.name}
          placeholder={texts.namePlaceholder}
          maxLength={120}
          value={name}
          error={problems.name}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={styles.pair}>
          <VersionSelect label={texts.first} value={first} onChange={setFirst} />
          <VersionSelect
            label={texts.second}
            value={second}
            error={problems.variants ?? problems['variants.1.version']}
            onChange={setSecond}
          />
        </div>
        <NumberInput
          label={texts.share(second)}
          min={1}
          max={99}
          allowDecimal={false}
          value={share}
          error={problems['variants.0.share'] ?? problems['variants.1.share']}
          onChange={(value) => typeof value === 'number' && setShare(value)}
        />
        <NativeSelect
          label={outcome === 'escalated' ? texts.outcomeLess : texts.outcome}
          value={outcome}
          data={ExperimentOutcome.options.map((value) => ({ value, label: texts.outcomes[value] }))}
          onChange={(event) => setOutcome(ExperimentOutcome.parse(event.currentTarget.value))}
        />
        {refused ? <ErrorNotice error={refused} /> : null}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={start.isPending}>
            {texts.begin}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface VersionSelectProps {
  label: string
  value: number
  error?: string | undefined
  onChange: (number: number) => void
}

function VersionSelect({ label, value, error, onChange }: VersionSelectProps) {
  const { versions: texts } = useTexts()
  const { agent } = useAgentPage()
  const known = useVersions(agent.id).data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <NativeSelect
      label={label}
      value={String(value)}
      error={error}
      data={known.map(({ number, note }) => ({
        value: String(number),
        label: note ? `${texts.version(number)}: ${note.slice(0, 40)}` : texts.version(number),
      }))}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  )
}
