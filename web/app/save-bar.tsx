import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useBlocker } from 'react-router'
import { useTexts } from '../texts/language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import styles from './save-bar.module.css'

interface SaveBarProps {
  changed: boolean
  saving: boolean
  onUndo: () => void
  /** False while a field says what is wrong with it. */
  valid?: boolean
}

/**
 * The foot of a form, there only while something is not saved; its button submits the form around it. Whoever leaves
 * the page with changes is asked first.
 */
export function SaveBar({ changed, saving, onUndo, valid = true }: SaveBarProps) {
  const { common, saving: texts } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  useHotkeys([['mod+S', () => button.current?.click()]], [])
  return (
    <>
      {changed && (
        <div className={styles.bar} role="status">
          <span>{texts.unsaved}</span>
          <Button variant="subtle" color="gray" size="xs" onClick={onUndo} disabled={saving}>
            {texts.discard}
          </Button>
          <Button
            ref={button}
            type="submit"
            size="xs"
            loading={saving}
            disabled={!valid}
            rightSection={<KeyHint keys="mod S" />}
          >
            {common.save}
          </Button>
        </div>
      )}
      <LeaveGuard active={changed && !saving} />
    </>
  )
}

/** Asks whoever leaves a page with changes first. */
export function LeaveGuard({ active }: { active: boolean }) {
  const { saving: texts } = useTexts()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => active && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!active) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [active])
  if (blocker.state !== 'blocked') return null
  return (
    <Dialog onClose={blocker.reset} title={texts.leaveTitle} size="sm">
      <p className={styles.words}>{texts.leaveText}</p>
      <div className={styles.buttons}>
        <Button variant="default" data-autofocus onClick={blocker.reset}>
          {texts.stay}
        </Button>
        <Button variant="default" onClick={blocker.proceed}>
          {texts.leave}
        </Button>
      </div>
    </Dialog>
  )
}
