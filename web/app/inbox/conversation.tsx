import { useState } from 'react'
import { useParams } from 'react-router'
import type { Conversation } from '#contract/conversations.ts'
import { useConversation, useConversationWork } from '../../data/conversations.ts'
import { useAllowed, useMembership } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { offerUndo } from '../../ui/undo-toast.tsx'
import styles from './conversation.module.css'
import { ConversationHead } from './conversation-head.tsx'
import { useKeys } from './keys.ts'
import { PersonPane } from './person-pane.tsx'
import { ReplyBox } from './reply-box.tsx'
import { Transcript } from './transcript.tsx'
import { WhoHasIt } from './who-has-it.tsx'

/** Below this width the person lies over the conversation instead of beside it. */
const threePanes = '(min-width: 80em)'

export default function ConversationPage() {
  const { id = '' } = useParams()
  const [personShown, setPersonShown] = useState(() => window.matchMedia(threePanes).matches)
  const { data: conversation, error, refetch } = useConversation(id)
  if (!conversation) {
    return (
      <div className={styles.panes}>
        <div className={styles.waiting}>
          {error ? (
            <ErrorNotice error={error} onRetry={() => void refetch()} />
          ) : (
            <DelayedSkeleton rows={6} height={72} />
          )}
        </div>
      </div>
    )
  }
  return (
    <div className={styles.panes} data-person={personShown || undefined}>
      <Talk
        key={id}
        conversation={conversation}
        personShown={personShown}
        onPerson={() => setPersonShown(!personShown)}
      />
      {personShown && <PersonPane conversation={conversation} onClose={() => setPersonShown(false)} />}
    </div>
  )
}

interface TalkProps {
  conversation: Conversation
  personShown: boolean
  onPerson: () => void
}

/** What was said, and what can be done about it. */
function Talk({ conversation, personShown, onPerson }: TalkProps) {
  const { inbox } = useTexts()
  const [note, setNote] = useState(false)
  /** Grows whenever somebody wants to write, so that the field takes the focus. */
  const [wish, setWish] = useState(0)
  const work = useConversationWork(conversation.id)
  const mayWrite = useAllowed('conversations.write')
  const mine = useIsMine(conversation)
  const close = useClose(conversation, work)
  const startWriting = (asNote: boolean) => {
    setNote(asNote)
    setWish((wishes) => wishes + 1)
  }
  const { status } = conversation
  const mayTake = status !== 'human'
  const mayHandBack = status === 'human'
  const takeOver = () => {
    startWriting(false)
    work.takeOver.mutate()
  }
  useKeys(
    mayWrite
      ? {
          enter: () => startWriting(note),
          r: () => startWriting(false),
          n: () => startWriting(true),
          e: close,
          ...(mayTake && { t: takeOver }),
          ...(mayHandBack && { h: () => work.handBack.mutate() }),
        }
      : {},
  )
  return (
    <section className={styles.talk} aria-label={conversation.name ?? inbox.somebody}>
      <ConversationHead
        conversation={conversation}
        work={work}
        mayWrite={mayWrite}
        personShown={personShown}
        onPerson={onPerson}
        onTakeOver={takeOver}
        onClose={close}
      />
      <Transcript
        conversation={conversation}
        pending={work.write.isPending ? work.write.variables : undefined}
      />
      <WhoHasIt conversation={conversation} mine={mine} />
      {work.error && (
        <div className={styles.trouble}>
          <ErrorNotice error={work.error} />
        </div>
      )}
      {mayWrite && (
        <ReplyBox conversation={conversation} work={work} note={note} onNote={setNote} focusWish={wish} />
      )}
    </section>
  )
}

/** Whether the reader is the one who has taken over. */
function useIsMine({ status, assigned_to }: Conversation): boolean {
  const memberId = useMembership()?.member_id
  return status === 'human' && assigned_to !== null && assigned_to === memberId
}

/** Closes, with a way back; or reopens what is closed. */
function useClose({ status, urgency }: Conversation, { change }: ReturnType<typeof useConversationWork>) {
  const { common, inbox } = useTexts()
  return () => {
    if (status === 'closed') return change.mutate({ status: 'open' })
    const before = status === 'waiting' ? 'waiting' : 'open'
    change.mutate(
      { status: 'closed' },
      {
        onSuccess: () =>
          offerUndo({
            message: inbox.closed,
            undoLabel: common.undo,
            onUndo: () => change.mutate({ status: before, urgency }),
          }),
      },
    )
  }
}
