import { useEffect, useRef } from 'react'
import { isTyping } from '../../ui/keyboard.ts'

/** Runs what is bound to a key, unless the reader types somewhere or a menu, a dialog or `g` has the key. */
export function useKeys(bindings: Record<string, () => void>): void {
  const latest = useRef(bindings)
  latest.current = bindings
  const afterG = useRef(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || document.querySelector('[role="dialog"]')) return
      const run = afterG.current ? undefined : latest.current[event.key]
      afterG.current = event.key === 'g'
      if (!run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
