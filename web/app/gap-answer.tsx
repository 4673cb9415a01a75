import { Button, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type FormEvent, useState } from 'react'
import type { Gap } from '#contract/knowledge.ts'
import { useGapWork } from '../data/faqs.ts'
import { fieldMessages } from '../data/problem.ts'
import { useTexts } from '../texts/language.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import styles from './gap-answer.module.css'

/** Answers an open question right where it is seen; the receptionist knows the answer from then on. */
export default function GapAnswer({ gap, onClose }: { gap: Gap; onClose: () => void }) {
  const { common, agent } = useTexts()
  const [question, setQuestion] = useState(gap.question)
  const [text, setText] = useState('')
  const { answer } = useGapWork(gap)
  const problems = fieldMessages(answer.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim() || !question.trim()) return
    // The row is gone by the time that the answer comes; the promise is not.
    answer
      .mutateAsync({ question: question.trim(), answer: text.trim() })
      .then(() => notifications.show({ message: agent.gaps.saved }))
      .catch(() => {})
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={agent.gaps.question}
        maxLength={500}
        value={question}
        error={problems.question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      <Textarea
        autoFocus
        label={agent.gaps.yourAnswer}
        autosize
        minRows={2}
        maxLength={4000}
        value={text}
        error={problems.answer}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {answer.error && Object.keys(problems).length === 0 && <ErrorNotice error={answer.error} />}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="xs"
          loading={answer.isPending}
          disabled={!text.trim() || !question.trim()}
        >
          {agent.gaps.save}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
