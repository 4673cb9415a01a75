import { useTexts } from '../texts/language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import styles from './menus.module.css'
import type { Destination } from './navigation.ts'

interface ShortcutListProps {
  destinations: Destination[]
  onClose: () => void
}

/** Every key of the app and what it does. */
export default function ShortcutList({ destinations, onClose }: ShortcutListProps) {
  const { shell } = useTexts()
  const texts = shell.shortcuts
  return (
    <Dialog title={texts.title} size="sm" onClose={onClose}>
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
    </Dialog>
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
