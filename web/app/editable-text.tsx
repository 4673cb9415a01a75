import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../texts/language.tsx'
import styles from './editable-text.module.css'

interface EditableTextProps {
  label: string
  value: string
  /** What stands there while there is nothing. */
  empty: string
  editable: boolean
  onSave: (text: string) => void
}

/** A text that is read most of the time: a click turns it into a field, ⌘↵ keeps it, Esc leaves it as it was. */
export function EditableText({ label, value, empty, editable, onSave }: EditableTextProps) {
  const { common } = useTexts()
  const [text, setText] = useState<string>()
  if (text === undefined) {
    return (
      <div className={styles.shown}>
        <p className={value ? styles.text : styles.empty}>{value || empty}</p>
        {editable && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={`${value ? common.edit : common.add}: ${label}`}
            onClick={() => setText(value)}
          >
            {value ? common.edit : common.add}
          </Button>
        )}
      </div>
    )
  }
  const save = () => {
    if (text.trim() !== value) onSave(text.trim())
    setText(undefined)
  }
  return (
    <div className={styles.editing}>
      <Textarea
        aria-label={label}
        autosize
        minRows={2}
        maxRows={12}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(undefined)
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) save()
        }}
      />
      <div className={styles.buttons}>
        <Button size="xs" onClick={save}>
          {common.save}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={() => setText(undefined)}>
          {common.cancel}
        </Button>
      </div>
    </div>
  )
}
