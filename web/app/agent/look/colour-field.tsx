import { ColorInput } from '@mantine/core'
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

const swatches = ['#14213D', '#1D5FA8', '#1B6E45', '#0F766E', '#7A2E8E', '#B3261E', '#B7791F', '#3F3F46']

/** A colour, and whether people will be able to see what is drawn with it. */
export function ColourField({ label, hint, value, problem, onChange }: ColourFieldProps) {
  const { look: texts } = useTexts().agent
  const onPage = isColour(value) ? contrast(value, '#FFFFFF') : 0
  const faint = onPage < 3
  return (
    <div>
      <ColorInput
        label={label}
        description={hint}
        format="hex"
        swatches={swatches}
        swatchesPerRow={8}
        value={value}
        error={problem}
        onChange={onChange}
      />
      {isColour(value) && (
        <p className={styles.contrast} data-faint={faint || undefined} role="status">
          {faint ? texts.contrastBad(onPage.toFixed(1)) : texts.contrastGood(textContrast(value).toFixed(1))}
        </p>
      )}
    </div>
  )
}
