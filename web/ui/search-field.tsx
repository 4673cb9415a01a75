import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../texts/language.tsx'
import { KeyHint } from './key-hint.tsx'
import { isTyping } from './keyboard.ts'

interface SearchFieldProps {
  label: string
  value: string
  /** Called a moment after the reader stopped typing. */
  onSearch: (text: string) => void
}

/** A list's search; `/` jumps into it from anywhere on the page. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const { common } = useTexts()
  const [text, setText] = useState(value)
  const field = useRef<HTMLInputElement>(null)
  const search = useDebouncedCallback(onSearch, 250)
  useEffect(() => setText(value), [value])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  const change = (next: string) => {
    setText(next)
    search(next)
  }
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch size={16} />}
      rightSection={
        text ? (
          <CloseButton size="sm" aria-label={common.clear} onClick={() => change('')} />
        ) : (
          <KeyHint keys="/" />
        )
      }
    />
  )
}
