import { Button, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Gap } from '#contract/knowledge.ts'
import { useAnswerGap } from '../../data/home.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './home.module.css'

/** Answers an open question right where it is seen; the receptionist knows the answer from then on. */
export default function AnswerForm({ gap, onClose }: { gap: Gap; onClose: () => void }) {
  const { common, home } = useTexts()
  const [text, setText] = useState('')
  const { answer } = useAnswerGap(gap)
  const save = () => answer.mutate(text, { onSuccess: () => notifications.show({ message: home.answered }) })
  return (
    <div className={styles.answer}>
      <Textarea
        w="100%"
        label={home.answerLabel}
        autosize
        minRows={2}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button size="xs" loading={answer.isPending} disabled={!text.trim()} onClick={save}>
          {home.saveAnswer}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
      {answer.error && <ErrorNotice error={answer.error} />}
    </div>
  )
}
