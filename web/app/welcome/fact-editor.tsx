import { Input, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ProfileFields } from '#contract/knowledge.ts'
import { useTexts } from '../../texts/language.tsx'
import { HoursField } from '../../ui/hours-field.tsx'
import { splitArea } from './profile.ts'
import { ServicesField } from './services-field.tsx'

/** The facts that callers ask for, in the order of the page. */
export const profileFacts = ['name', 'phone', 'address', 'hours', 'services', 'area'] as const
export type ProfileFact = (typeof profileFacts)[number]

interface FactEditorProps {
  fact: ProfileFact
  fields: ProfileFields
  onChange: (changes: Partial<ProfileFields>) => void
  /** Asks ("When are you open?") instead of naming ("Hours"). */
  asQuestion?: boolean
}

const questions = {
  name: 'askName',
  phone: 'askPhone',
  address: 'askAddress',
  hours: 'askHours',
  services: 'askServices',
  area: 'askArea',
} as const

/** The field in which one fact of the business is typed. */
export function FactEditor({ fact, fields, onChange, asQuestion = false }: FactEditorProps) {
  const { welcome } = useTexts()
  const label = welcome.profile[asQuestion ? questions[fact] : fact]
  switch (fact) {
    case 'hours':
      return (
        <Input.Wrapper label={label} labelElement="div">
          <HoursField value={fields.hours ?? {}} onChange={(hours) => onChange({ hours })} />
        </Input.Wrapper>
      )
    case 'services':
      return (
        <Input.Wrapper label={label} labelElement="div">
          <ServicesField value={fields.services ?? []} onChange={(services) => onChange({ services })} />
        </Input.Wrapper>
      )
    case 'area':
      return <AreaField label={label} value={fields.area ?? []} onChange={(area) => onChange({ area })} />
    default:
      return (
        <TextInput
          label={label}
          type={fact === 'phone' ? 'tel' : 'text'}
          value={fields[fact] ?? ''}
          onChange={(event) => onChange({ [fact]: event.currentTarget.value })}
        />
      )
  }
}

interface AreaFieldProps {
  label: string
  value: string[]
  onChange: (area: string[]) => void
}

/** Keeps the text as it is typed: a list that is cleaned at every key would swallow the comma. */
function AreaField({ label, value, onChange }: AreaFieldProps) {
  const { welcome } = useTexts()
  const [text, setText] = useState(value.join(', '))
  const change = (next: string) => {
    setText(next)
    onChange(splitArea(next))
  }
  return (
    <TextInput
      label={label}
      description={welcome.profile.areaHint}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
