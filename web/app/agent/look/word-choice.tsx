import { NativeSelect } from '@mantine/core'

interface WordChoiceProps<Value extends string> {
  label: string
  value: Value
  words: Record<Value, string>
  onChange: (value: Value) => void
}

/** One of a few words. */
export function WordChoice<Value extends string>({ label, value, words, onChange }: WordChoiceProps<Value>) {
  const values = Object.keys(words) as Value[]
  return (
    <NativeSelect
      label={label}
      value={value}
      data={values.map((one) => ({ value: one, label: words[one] }))}
      onChange={(event) => onChange(values.find((one) => one === event.currentTarget.value) ?? value)}
    />
  )
}
