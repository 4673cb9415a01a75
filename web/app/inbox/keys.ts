import { useEffect, useRef } from 'react'
import { isTyping } from '../../ui/keyboard.ts'

/**
 * Runs what is bound to a key, named in lower case, unless the reader types somewhere or a menu, a dialog or `g` has
 * the key. `enter` belongs to what has the focus, as long as something has it.
 */
export function useKeys(bindings: Record<string, () => void>): void {
  const latest = useRef(bindings)
  latest.current = bindings
  const afterG = useRef(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || document.querySelector('[role="dialog"]')) return
      const key = event.key.toLowerCase()
      const taken = afterG.current || (key === 'enter' && event.target !== document.body)
      const run = taken ? undefined : latest.current[key]
      afterG.current = key === 'g'
      if (!run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
