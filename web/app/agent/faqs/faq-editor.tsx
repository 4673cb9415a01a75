import { Button, NumberInput, Switch, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Faq } from '#contract/knowledge.ts'
import { useFaqWork } from '../../../data/faqs.ts'
import { fieldMessages } from '../../../data/problem.ts'
import { useTexts } from '../../../texts/language.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import styles from './faqs.module.css'

interface FaqEditorProps {
  agentId: string
  /** None for a new one. */
  faq?: Faq
  onClose: () => void
}

/** Writes an FAQ, or rewrites one where it stands. */
export function FaqEditor({ agentId, faq, onClose }: FaqEditorProps) {
  const { common, agent } = useTexts()
  const texts = agent.faqs
  const [question, setQuestion] = useState(faq?.question ?? '')
  const [answer, setAnswer] = useState(faq?.answer ?? '')
  const [category, setCategory] = useState(faq?.category ?? '')
  const [priority, setPriority] = useState<number | string>(faq?.priority ?? 0)
  const [active, setActive] = useState(faq?.is_active ?? true)
  const [tried, setTried] = useState(false)
  const { add, change } = useFaqWork(agentId)
  const work = faq ? change : add
  const problems = fieldMessages(work.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!question.trim() || !answer.trim()) return
    const written = {
      question: question.trim(),
      answer: answer.trim(),
      category: category.trim() || null,
      priority: Number(priority) || 0,
      is_active: active,
    }
    if (faq) change.mutate({ id: faq.id, changes: written }, { onSuccess: onClose })
    else add.mutate(written, { onSuccess: onClose })
  }
  return (
    <form
      className={styles.editor}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <TextInput
        autoFocus
        label={texts.question}
        maxLength={500}
        value={question}
        error={tried && !question.trim() ? texts.questionMissing : problems.question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      <Textarea
        label={texts.answer}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={4000}
        value={answer}
        error={tried && !answer.trim() ? texts.answerMissing : problems.answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      <div className={styles.small}>
        <TextInput
          label={texts.category}
          maxLength={80}
          value={category}
          error={problems.category}
          onChange={(event) => setCategory(event.currentTarget.value)}
        />
        <NumberInput
          label={texts.priority}
          title={texts.priorityHint}
          min={0}
          max={100}
          value={priority}
          error={problems.priority}
          onChange={setPriority}
        />
        <Switch
          className={styles.switch}
          label={texts.active}
          checked={active}
          onChange={(event) => setActive(event.currentTarget.checked)}
        />
      </div>
      {work.error && Object.keys(problems).length === 0 && <ErrorNotice error={work.error} />}
      <div className={styles.buttons}>
        <Button type="submit" size="xs" loading={work.isPending}>
          {common.save}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
