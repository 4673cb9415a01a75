import { Checkbox, NativeSelect, NumberInput, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type Caller, CallerGoal, CallerStyle } from '#contract/scenarios.ts'
import { useTexts } from '../../../texts/language.tsx'
import { linesOf } from './draft.ts'
import styles from './editor.module.css'
import type { FormPart } from './scenario-form.tsx'

const simulated: Caller = { kind: 'simulated', goal: 'book', style: 'plain', seed: 1, use_llm: false }

/** Who talks: somebody with a wish, or lines that are read out. */
export function CallerFields({ scenario, set, problems }: FormPart) {
  const { scenarios } = useTexts()
  const texts = scenarios.edit
  const { caller } = scenario
  return (
    <section className={styles.part}>
      <h3>{texts.callerTitle}</h3>
      <SegmentedControl
        className={styles.kind}
        aria-label={texts.kind}
        orientation="vertical"
        value={caller.kind}
        data={[
          { value: 'simulated', label: texts.kinds.simulated },
          { value: 'script', label: texts.kinds.script },
        ]}
        onChange={(kind) => set({ caller: kind === 'script' ? { kind: 'script', turns: [] } : simulated })}
      />
      {caller.kind === 'script' ? (
        <ScriptFields caller={caller} set={set} problem={problemUnder(problems, 'caller.turns')} />
      ) : (
        <SimulatedFields caller={caller} set={set} problem={problems['caller.opening']} />
      )}
    </section>
  )
}

/** The refusal of a list or of something in it. */
export function problemUnder(problems: Record<string, string>, path: string): string | undefined {
  return Object.entries(problems).find(([name]) => name === path || name.startsWith(`${path}.`))?.[1]
}

interface Fields<K extends Caller['kind']> {
  caller: Extract<Caller, { kind: K }>
  set: FormPart['set']
  problem: string | undefined
}

function ScriptFields({ caller, set, problem }: Fields<'script'>) {
  const { scenarios } = useTexts()
  const [text, setText] = useState(caller.turns.join('\n'))
  return (
    <Textarea
      label={scenarios.edit.turns}
      description={scenarios.edit.turnsHint}
      autosize
      minRows={4}
      maxRows={20}
      value={text}
      error={problem}
      onChange={(event) => {
        setText(event.currentTarget.value)
        set({ caller: { kind: 'script', turns: linesOf(event.currentTarget.value) } })
      }}
    />
  )
}

function SimulatedFields({ caller, set, problem }: Fields<'simulated'>) {
  const { scenarios } = useTexts()
  const texts = scenarios.edit
  const change = (changes: Partial<typeof caller>) => set({ caller: { ...caller, ...changes } })
  return (
    <>
      <div className={styles.triple}>
        <NativeSelect
          label={texts.goal}
          value={caller.goal}
          data={CallerGoal.options.map((value) => ({ value, label: scenarios.goals[value] }))}
          onChange={(event) => change({ goal: CallerGoal.parse(event.currentTarget.value) })}
        />
        <NativeSelect
          label={texts.style}
          value={caller.style}
          data={CallerStyle.options.map((value) => ({ value, label: scenarios.styles[value] }))}
          onChange={(event) => change({ style: CallerStyle.parse(event.currentTarget.value) })}
        />
        <NumberInput
          label={texts.seed}
          title={texts.seedHint}
          min={0}
          max={999_999}
          allowDecimal={false}
          value={caller.seed}
          onChange={(value) => change({ seed: Number(value) || 0 })}
        />
      </div>
      <Textarea
        label={texts.opening}
        description={texts.openingHint}
        autosize
        maxLength={1000}
        value={caller.opening ?? ''}
        error={problem}
        onChange={(event) => change({ opening: event.currentTarget.value })}
      />
      <Checkbox
        label={texts.useLlm}
        checked={caller.use_llm}
        onChange={(event) => change({ use_llm: event.currentTarget.checked })}
      />
    </>
  )
}
