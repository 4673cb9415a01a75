import { Button, CloseButton, Menu, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type Expectation, ScenarioOutcome, ScenarioSkill } from '#contract/scenarios.ts'
import { useTexts } from '../../../texts/language.tsx'
import { problemUnder } from './caller-fields.tsx'
import { freshExpectation } from './draft.ts'
import styles from './editor.module.css'
import { sayExpectation } from './in-words.ts'
import type { FormPart } from './scenario-form.tsx'

const kinds = ['outcome', 'skill', 'says', 'slot', 'turns', 'language', 'honest'] as const
const slots = ['name', 'phone', 'email', 'address', 'service', 'day', 'time'] as const

/** What must be true in the end, one line each. */
export function ExpectationFields({ scenario: { expectations, language }, set, problems }: FormPart) {
  const { scenarios } = useTexts()
  const texts = scenarios.edit
  const replace = (next: Expectation[]) => set({ expectations: next })
  const add = (kind: Expectation['kind']) => {
    const fresh = freshExpectation(kind)
    replace([...expectations, fresh.kind === 'language' ? { ...fresh, language } : fresh])
  }
  return (
    <section className={styles.part}>
      <h3>{texts.expectationsTitle}</h3>
      <ul className={styles.expectations}>
        {expectations.map((expectation, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
          <li key={index}>
            <ExpectationRow
              expectation={expectation}
              problem={problemUnder(problems, `expectations.${index}`)}
              onChange={(next) => replace(expectations.with(index, next))}
            />
            <CloseButton
              aria-label={`${texts.remove}: ${scenarios.kinds[expectation.kind]}`}
              onClick={() => replace(expectations.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ul>
      {problems.expectations && (
        <p className={styles.problem} role="alert">
          {problems.expectations}
        </p>
      )}
      <Menu withinPortal position="bottom-start">
        <Menu.Target>
          <Button className={styles.start} size="xs" variant="default" leftSection={<IconPlus size={14} />}>
            {texts.add}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => add(kind)}>
              {scenarios.kinds[kind]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </section>
  )
}

interface RowProps {
  expectation: Expectation
  problem: string | undefined
  onChange: (expectation: Expectation) => void
}

function ExpectationRow({ expectation, problem, onChange }: RowProps) {
  const texts = useTexts()
  const { scenarios } = texts
  const label = scenarios.kinds[expectation.kind]
  switch (expectation.kind) {
    case 'outcome':
      return (
        <Choice
          label={label}
          isWanted={expectation.reached}
          value={expectation.outcome}
          options={ScenarioOutcome.options}
          words={scenarios.outcomes}
          onWanted={(reached) => onChange({ ...expectation, reached })}
          onValue={(outcome) => onChange({ ...expectation, outcome })}
        />
      )
    case 'skill':
      return (
        <Choice
          label={label}
          isWanted={expectation.called}
          value={expectation.skill}
          options={ScenarioSkill.options}
          words={scenarios.skills}
          onWanted={(called) => onChange({ ...expectation, called })}
          // What was asked of another skill's arguments says nothing of this one's.
          onValue={(skill) => onChange({ ...expectation, skill, input: {}, result: {} })}
        />
      )
    case 'says':
      return (
        <div className={styles.line}>
          <Wanted
            label={label}
            isWanted={expectation.said}
            onChange={(said) => onChange({ ...expectation, said })}
          />
          <TextInput
            aria-label={scenarios.edit.words}
            placeholder={scenarios.edit.words}
            maxLength={300}
            value={expectation.words}
            error={problem}
            onChange={(event) => onChange({ ...expectation, words: event.currentTarget.value })}
          />
        </div>
      )
    case 'slot':
      return (
        <div className={styles.line}>
          <NativeSelect
            aria-label={label}
            value={expectation.slot}
            data={slots.map((value) => ({ value, label: scenarios.slots[value] }))}
            onChange={(event) =>
              onChange({
                ...expectation,
                slot: slots.find((one) => one === event.currentTarget.value) ?? 'name',
              })
            }
          />
          <TextInput
            aria-label={scenarios.edit.slotEquals}
            placeholder={scenarios.edit.slotEquals}
            maxLength={300}
            value={expectation.equals}
            error={problem}
            onChange={(event) => onChange({ ...expectation, equals: event.currentTarget.value })}
          />
        </div>
      )
    case 'turns':
      return (
        <NumberInput
          className={styles.number}
          aria-label={scenarios.edit.atMost}
          suffix={` ${scenarios.edit.atMost}`}
          min={1}
          max={60}
          value={expectation.at_most}
          onChange={(value) => onChange({ ...expectation, at_most: Number(value) || 1 })}
        />
      )
    case 'language':
      return (
        <NativeSelect
          aria-label={label}
          value={expectation.language}
          data={(['en', 'es'] as const).map((value) => ({
            value,
            label: scenarios.expects.language(scenarios.edit.languages[value]),
          }))}
          onChange={(event) =>
            onChange({ ...expectation, language: event.currentTarget.value === 'es' ? 'es' : 'en' })
          }
        />
      )
    case 'honest':
      return <p className={styles.plain}>{sayExpectation(expectation, texts)}</p>
  }
}

interface WantedProps {
  label: string
  isWanted: boolean
  onChange: (isWanted: boolean) => void
}

/** "It comes to", must or must not. */
function Wanted({ label, isWanted, onChange }: WantedProps) {
  const { scenarios } = useTexts()
  return (
    <NativeSelect
      className={styles.wanted}
      aria-label={label}
      value={isWanted ? 'yes' : 'no'}
      data={[
        { value: 'yes', label },
        { value: 'no', label: `${label}: ${scenarios.edit.not}` },
      ]}
      onChange={(event) => onChange(event.currentTarget.value === 'yes')}
    />
  )
}

interface ChoiceProps<T extends string> {
  label: string
  isWanted: boolean
  value: T
  options: readonly T[]
  words: Record<T, string>
  onWanted: (isWanted: boolean) => void
  onValue: (value: T) => void
}

function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, isWanted, value, options, words, onWanted, onValue } = props
  return (
    <div className={styles.line}>
      <Wanted label={label} isWanted={isWanted} onChange={onWanted} />
      <NativeSelect
        aria-label={`${label}: ${words[value]}`}
        value={value}
        data={options.map((one) => ({ value: one, label: words[one] }))}
        onChange={(event) => onValue(options.find((one) => one === event.currentTarget.value) ?? value)}
      />
    </div>
  )
}
