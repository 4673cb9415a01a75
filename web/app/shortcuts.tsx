import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { isTyping } from '../ui/keyboard.ts'
import type { Destination } from './navigation.ts'

const ShortcutList = lazy(() => import('./shortcut-list.tsx'))

/** `?` lists the keys; `g` and a letter go to a page. */
export function Shortcuts({ destinations }: { destinations: Destination[] }) {
  const [open, setOpen] = useState(false)
  const afterG = useRef(false)
  const navigate = useNavigate()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return
      if (event.key === '?') setOpen(true)
      const goal = afterG.current ? destinations.find(({ letter }) => letter === event.key) : undefined
      afterG.current = event.key === 'g'
      if (goal) navigate(goal.path)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [destinations, navigate])
  if (!open) return null
  return (
    <Suspense>
      <ShortcutList destinations={destinations} onClose={() => setOpen(false)} />
    </Suspense>
  )
}
