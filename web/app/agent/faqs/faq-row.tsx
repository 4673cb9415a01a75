import { ActionIcon, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Faq } from '#contract/knowledge.ts'
import { useFaqWork } from '../../../data/faqs.ts'
import { useTexts } from '../../../texts/language.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { offerUndo } from '../../../ui/undo-toast.tsx'
import { FaqEditor } from './faq-editor.tsx'
import styles from './faqs.module.css'

/** One FAQ; a click on it opens the editor in its place. */
export function FaqRow({ faq, mayTeach }: { faq: Faq; mayTeach: boolean }) {
  const { agent: texts } = useTexts()
  const [editing, setEditing] = useState(false)
  const remove = useRemoveFaq(faq)
  if (editing) {
    return (
      <li className={styles.item}>
        <FaqEditor agentId={faq.agent_id} faq={faq} onClose={() => setEditing(false)} />
      </li>
    )
  }
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.words}
          disabled={!mayTeach}
          aria-label={texts.faqs.edit(faq.question)}
          onClick={() => setEditing(true)}
        >
          <strong className={styles.question}>{faq.question}</strong>
          <span className={styles.answer}>{faq.answer}</span>
        </button>
        <FaqMarks faq={faq} />
        {mayTeach && (
          <Tooltip label={texts.faqs.remove}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${texts.faqs.remove}: ${faq.question}`}
              loading={remove.isPending}
              onClick={() => void remove.run()}
            >
              <IconTrash size={16} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      {remove.error && <ErrorNotice error={remove.error} />}
    </li>
  )
}

function FaqMarks({ faq }: { faq: Faq }) {
  const { faqs } = useTexts().agent
  const { category, priority, is_active } = faq
  return (
    <span className={styles.marks}>
      {!is_active && <span className={styles.mark}>{faqs.inactive}</span>}
      {category && <span className={styles.mark}>{category}</span>}
      {priority > 0 && (
        <span className={styles.mark} title={faqs.priority}>
          {faqs.priority} {priority}
        </span>
      )}
    </span>
  )
}

/** Deletes at once; undo writes it anew. */
function useRemoveFaq(faq: Faq) {
  const { agent, common } = useTexts()
  const { add, remove } = useFaqWork(faq.agent_id)
  const { question, answer, category, priority, language, is_active } = faq
  const undo = () => add.mutate({ question, answer, category, priority, language, is_active })
  // The row is gone by the time that the answer comes; the promise is not.
  const run = () =>
    remove
      .mutateAsync(faq.id)
      .then(() => offerUndo({ message: agent.faqs.removed, undoLabel: common.undo, onUndo: undo }))
      .catch(() => {})
  return { run, isPending: remove.isPending, error: remove.error ?? add.error }
}
