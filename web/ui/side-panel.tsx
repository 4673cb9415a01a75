import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../texts/language.tsx'
import styles from './dialog.module.css'

interface SidePanelProps {
  title: ReactNode
  onClose: () => void
  children: ReactNode
}

/** Something beside the page that does not lose it: details, or a longer form. Esc and the page beside it close it. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const { common } = useTexts()
  return (
    <Drawer.Root opened onClose={onClose} position="right" size={440} padding="md">
      <Drawer.Overlay backgroundOpacity={0.3} />
      <Drawer.Content>
        <div className={styles.head}>
          <Drawer.Title className={styles.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={common.close} />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
