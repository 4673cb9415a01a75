import { UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTexts } from '../texts/language.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import styles from './menus.module.css'
import type { Destination } from './navigation.ts'

const CommandPalette = lazy(() => import('./command-palette.tsx'))

/** The way to the palette: this button or `⌘K`. The palette's code is fetched when it is wanted first. */
export function SearchButton({ destinations }: { destinations: Destination[] }) {
  const { shell } = useTexts()
  const [openings, setOpenings] = useState(0)
  useEffect(() => {
    if (openings > 0) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'k' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      setOpenings(1)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [openings])
  return (
    <>
      <UnstyledButton className={styles.search} onClick={() => setOpenings(openings + 1)}>
        <IconSearch size={16} aria-hidden="true" />
        <span>{shell.search}</span>
        <KeyHint keys="mod K" />
      </UnstyledButton>
      {openings > 0 && (
        <Suspense>
          <CommandPalette destinations={destinations} openings={openings} />
        </Suspense>
      )}
    </>
  )
}
