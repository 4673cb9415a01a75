import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTexts } from '../../../texts/language.tsx'
import { KeyHint } from '../../../ui/key-hint.tsx'
import { Time } from '../../../ui/time.tsx'
import { LeaveGuard } from '../../save-bar.tsx'
import type { BehaviourDraft } from './behaviour-draft.ts'
import styles from './draft-bar.module.css'

const PublishDialog = lazy(() => import('../versions/publish-dialog.tsx'))

/** The foot of the page while something is typed or kept that no visitor hears yet. */
export function DraftBar({ agentId, draft }: { agentId: string; draft: BehaviourDraft }) {
  const texts = useTexts().versions.draft
  const { dirty, saving, kept, keep, discard } = draft
  const [publishing, setPublishing] = useState(false)
  const keepButton = useRef<HTMLButtonElement>(null)
  useHotkeys([['mod+S', () => keepButton.current?.click()]], [])
  const publish = async () => {
    if (!dirty || (await keep())) setPublishing(true)
  }
  const shown = dirty || kept.updated_at !== null
  return (
    <>
      {shown && (
        <div className={styles.bar} role="status">
          <p className={styles.words}>
            {dirty ? texts.unkept : texts.unpublished(kept.changes.length)}
            {!dirty && kept.updated_at && (
              <span className={styles.kept}>
                {kept.updated_by && `${texts.keptBy(kept.updated_by)}, `}
                <Time value={kept.updated_at} nameZone={false} />
              </span>
            )}
          </p>
          <Button variant="subtle" color="gray" size="xs" disabled={saving} onClick={discard}>
            {texts.discard}
          </Button>
          {dirty && (
            <Button
              ref={keepButton}
              type="submit"
              variant="default"
              size="xs"
              loading={saving}
              rightSection={<KeyHint keys="mod S" />}
            >
              {texts.keep}
            </Button>
          )}
          <Button size="xs" disabled={saving} onClick={() => void publish()}>
            {texts.publish}
          </Button>
        </div>
      )}
      <LeaveGuard active={dirty && !saving} />
      {publishing && (
        <Suspense>
          <PublishDialog agentId={agentId} draft={kept} onClose={() => setPublishing(false)} />
        </Suspense>
      )}
    </>
  )
}
