import { useState } from 'react'
import styles from './services.module.css'

interface CellInputProps {
  label: string
  value: string
  disabled?: boolean
  placeholder?: string
  /** Digits, at the end of the cell. */
  numeric?: boolean
  /** Keeps what was typed; the cell goes back to what is saved when it makes no sense. */
  onSave: (text: string) => void
}

/** A cell that is a field: Enter or leaving it keeps what was typed, Esc does not. */
export function CellInput({
  label,
  value,
  disabled = false,
  placeholder,
  numeric = false,
  onSave,
}: CellInputProps) {
  const [typed, setTyped] = useState<string>()
  const leave = () => {
    if (typed !== undefined && typed !== value) onSave(typed)
    setTyped(undefined)
  }
  return (
    <input
      className={styles.cell}
      aria-label={label}
      data-numeric={numeric || undefined}
      inputMode={numeric ? 'numeric' : undefined}
      placeholder={placeholder}
      disabled={disabled}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') {
          event.stopPropagation()
          setTyped(undefined)
        }
      }}
    />
  )
}
