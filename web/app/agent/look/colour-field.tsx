import { TextInput } from '@mantine/core'
import { useTexts } from '../../../texts/language.tsx'
import { contrast, isColour, textContrast } from './contrast.ts'
import styles from './look.module.css'

interface ColourFieldProps {
  label: string
  hint: string
  value: string
  problem: string | undefined
  onChange: (value: string) => void
}

/** A colour, and whether people will be able to see what is drawn with it. */
export function ColourField({ label, hint, value, problem, onChange }: ColourFieldProps) {
  const { look: texts } = useTexts().agent
  const onPage = isColour(value) ? contrast(value, '#FFFFFF') : 0
  const faint = onPage < 3
  return (
    <div>
      <TextInput
        label={label}
        description={hint}
        maxLength={7}
        spellCheck={false}
        value={value}
        error={problem}
        leftSection={
          <input
            type="color"
            className={styles.swatch}
            aria-label={texts.pick(label)}
            value={isColour(value) ? value : '#000000'}
            onChange={(event) => onChange(event.currentTarget.value.toUpperCase())}
          />
        }
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
      {isColour(value) && (
        <p className={styles.contrast} data-faint={faint || undefined} role="status">
          {faint ? texts.contrastBad(onPage.toFixed(1)) : texts.contrastGood(textContrast(value).toFixed(1))}
        </p>
      )}
    </div>
  )
}
