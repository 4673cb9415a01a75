import { useEffect, useRef } from 'react'
import { useTexts } from '../../texts/language.tsx'
import styles from './phone.module.css'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#']
/** Keys that follow each other within this time are one number. */
const pauseMs = 1_500

/** Twelve keys; what is pressed in a row is told as one. */
export function Keypad({ onPress }: { onPress: (digits: string) => void }) {
  const { phone } = useTexts()
  const pressed = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const tell = () => {
    clearTimeout(timer.current)
    if (pressed.current) onPress(pressed.current)
    pressed.current = ''
  }
  const press = (key: string) => {
    clearTimeout(timer.current)
    pressed.current += key
    if (key === '#') tell()
    else timer.current = setTimeout(tell, pauseMs)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <fieldset className={styles.keypad}>
      <legend>{phone.keypad}</legend>
      {keys.map((key) => (
        <button key={key} type="button" aria-label={phone.key(key)} onClick={() => press(key)}>
          {key}
        </button>
      ))}
    </fieldset>
  )
}
