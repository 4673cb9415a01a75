import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Faq } from '#contract/knowledge.ts'
import { useFaqPages, useFaqWork } from '../../../data/faqs.ts'
import { useTexts } from '../../../texts/language.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { FaqEditor } from './faq-editor.tsx'
import styles from './faqs.module.css'

/** Answers that were found on pages: accepted as they are, rewritten, or thrown away. */
export function SuggestedFaqs({ agentId, mayTeach }: { agentId: string; mayTeach: boolean }) {
  const { faqs: texts } = useTexts().agent
  const [open, setOpen] = useState(false)
  const faqs = useFaqPages(agentId, { is_auto: 'true' })
  const items = faqs.data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0) return null
  return (
    <details className={styles.suggested} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {faqs.hasNextPage ? texts.suggestedMany(items.length) : texts.suggested(items.length)}
      </summary>
      <p className={styles.hint}>{texts.suggestedHint}</p>
      <ul className={styles.rows}>
        {items.map((faq) => (
          <SuggestedRow key={faq.id} faq={faq} mayTeach={mayTeach} />
        ))}
      </ul>
    </details>
  )
}

function SuggestedRow({ faq, mayTeach }: { faq: Faq; mayTeach: boolean }) {
  const { agent, common } = useTexts()
  const [editing, setEditing] = useState(false)
  const { change, remove } = useFaqWork(faq.agent_id)
  const { id, question, answer, source } = faq
  if (editing) {
    return (
      <li className={styles.item}>
        <FaqEditor agentId={faq.agent_id} faq={faq} onClose={() => setEditing(false)} />
      </li>
    )
  }
  const error = change.error ?? remove.error
  return (
    <li className={styles.item}>
      <div className={styles.found}>
        <strong className={styles.question}>{question}</strong>
        <p>{answer}</p>
        {source && (
          <small>
            {agent.faqs.foundOn}{' '}
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
          </small>
        )}
        {mayTeach && (
          <div className={styles.buttons}>
            <Button
              size="xs"
              variant="default"
              loading={change.isPending}
              onClick={() => change.mutate({ id, changes: { is_active: true } })}
            >
              {agent.faqs.accept}
            </Button>
            <Button size="xs" variant="subtle" color="gray" onClick={() => setEditing(true)}>
              {common.edit}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              loading={remove.isPending}
              onClick={() => remove.mutate(id)}
            >
              {common.remove}
            </Button>
          </div>
        )}
        {error && <ErrorNotice error={error} />}
      </div>
    </li>
  )
}
