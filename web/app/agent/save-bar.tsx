import { Button, Modal } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import styles from './agent.module.css'
import type { Draft } from './draft.ts'

/** Stands at the foot of a page of settings while something on it is not saved, and guards the way out. */
export function SaveBar({ draft }: { draft: Draft }) {
  const { agent, common } = useTexts()
  const { dirty, saving, error, save, discard, blocker } = draft
  useHotkeys([['mod+S', () => dirty && save()]], [])
  return (
    <>
      {error ? <ErrorNotice error={error} /> : null}
      {dirty && (
        <div className={styles.saveBar} role="status">
          <span>{agent.unsaved}</span>
          <Button variant="subtle" color="gray" size="xs" onClick={discard}>
            {agent.discard}
          </Button>
          <Button size="xs" loading={saving} rightSection={<KeyHint keys="mod S" />} onClick={save}>
            {common.save}
          </Button>
        </div>
      )}
      {blocker.state === 'blocked' && (
        <Modal opened onClose={blocker.reset} title={agent.leaveTitle} size="sm">
          <p className={styles.dialogText}>{agent.leaveText}</p>
          <div className={styles.dialogButtons}>
            <Button variant="default" data-autofocus onClick={blocker.reset}>
              {agent.stay}
            </Button>
            <Button color="red.8" onClick={blocker.proceed}>
              {agent.leave}
            </Button>
          </div>
        </Modal>
      )}
    </>
  )
}
