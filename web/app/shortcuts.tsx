import { Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useTexts } from '../texts/language.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { isTyping } from '../ui/keyboard.ts'
import styles from './menus.module.css'
import type { Destination } from './navigation.ts'

/** `?` lists the keys; `g` and a letter go to a page. */
export function Shortcuts({ destinations }: { destinations: Destination[] }) {
  const { shell } = useTexts()
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
  const texts = shell.shortcuts
  return (
    <Modal opened={open} onClose={() => setOpen(false)} title={texts.title} size="sm">
      <dl className={styles.shortcuts}>
        <Row name={texts.palette} keys="mod K" />
        <Row name={texts.rows} keys="j k" />
        <Row name={texts.open} keys="↵" />
        <Row name={texts.search} keys="/" />
        {destinations.map(({ key, letter }) => (
          <Row key={key} name={shell[key]} keys={`g ${letter}`} />
        ))}
        <Row name={texts.help} keys="?" />
      </dl>
    </Modal>
  )
}

function Row({ name, keys }: { name: string; keys: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <KeyHint keys={keys} />
      </dd>
    </>
  )
}
