import { Button, Textarea } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.css'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useAddFile, useAddText } from '../../data/knowledge.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './other-ways.module.css'
import { SixQuestions } from './six-questions.tsx'

type Way = 'paste' | 'upload' | 'questions'

interface OtherWaysProps {
  agentId: string | null
  onNext: () => void
}

/** What to do without a website: paste, upload, or answer six questions. Nobody gets stuck here. */
export function OtherWays({ agentId, onNext }: OtherWaysProps) {
  const { welcome } = useTexts()
  const [way, setWay] = useState<Way>()
  return (
    <div className={styles.ways}>
      <div className={styles.choice}>
        {(['paste', 'upload', 'questions'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={styles.way}
            aria-expanded={way === one}
            onClick={() => setWay(way === one ? undefined : one)}
          >
            {welcome.other[one]}
          </button>
        ))}
      </div>
      {way === 'paste' && <PasteText agentId={agentId} onNext={onNext} />}
      {way === 'upload' && <UploadFiles agentId={agentId} onNext={onNext} />}
      {way === 'questions' && <SixQuestions agentId={agentId} onSaved={onNext} />}
    </div>
  )
}

function PasteText({ agentId, onNext }: OtherWaysProps) {
  const { welcome } = useTexts()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const addText = useAddText(agentId)
  const learn = () => {
    setMissing(!text.trim())
    if (text.trim()) addText.mutate({ title: welcome.other.pasteTitle, text }, { onSuccess: onNext })
  }
  return (
    <>
      <Textarea
        label={welcome.other.pasteLabel}
        placeholder={welcome.other.pastePlaceholder}
        autosize
        minRows={6}
        maxRows={16}
        value={text}
        error={missing ? welcome.other.pasteMissing : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {addText.error && <ErrorNotice error={addText.error} />}
      <Button loading={addText.isPending} onClick={learn}>
        {welcome.other.pasteSubmit}
      </Button>
    </>
  )
}

const readable = {
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'text/plain': ['.txt'],
  'text/markdown': ['.md'],
  'text/csv': ['.csv'],
}
const maxFileBytes = 25 * 1024 * 1024

function UploadFiles({ agentId, onNext }: OtherWaysProps) {
  const { common, welcome } = useTexts()
  const addFile = useAddFile(agentId)
  const [added, setAdded] = useState<string[]>([])
  const [refused, setRefused] = useState(false)
  const upload = async (files: File[]) => {
    setRefused(false)
    for (const file of files) {
      await addFile.mutateAsync(file)
      setAdded((before) => [...before, file.name])
    }
  }
  return (
    <>
      <Dropzone
        className={styles.drop}
        accept={readable}
        maxSize={maxFileBytes}
        loading={addFile.isPending}
        onDrop={(files) => void upload(files).catch(() => {})}
        onReject={() => setRefused(true)}
        inputProps={{ 'aria-label': welcome.other.upload }}
      >
        <IconFileUpload size={24} stroke={1.5} aria-hidden="true" />
        <span>{welcome.other.drop}</span>
        <small>{welcome.other.dropHint}</small>
      </Dropzone>
      {refused && (
        <p className={styles.refused} role="alert">
          {welcome.other.refused}
        </p>
      )}
      {addFile.error && <ErrorNotice error={addFile.error} />}
      {added.length > 0 && (
        <ul className={styles.added} aria-live="polite">
          {added.map((title) => (
            <li key={title}>{welcome.other.added(title)}</li>
          ))}
        </ul>
      )}
      {added.length > 0 && <Button onClick={onNext}>{common.next}</Button>}
    </>
  )
}
