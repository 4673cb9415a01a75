import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.css'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useAddFile } from '../../../data/knowledge.ts'
import { useTexts } from '../../../texts/language.tsx'
import styles from './knowledge.module.css'

const readable = {
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'text/plain': ['.txt'],
  'text/markdown': ['.md'],
  'text/csv': ['.csv'],
}
const maxFileBytes = 25 * 1024 * 1024

interface Upload {
  name: string
  /** Why it was not taken. */
  problem: string | undefined
}

/** Takes files one after the other; one that is refused says why and does not stop the others. */
export default function FileDrop({ agentId }: { agentId: string }) {
  const { knowledge } = useTexts().agent
  const addFile = useAddFile(agentId)
  const [uploads, setUploads] = useState<Upload[]>([])
  const [refused, setRefused] = useState(false)
  const upload = async (files: File[]) => {
    setRefused(false)
    setUploads([])
    for (const file of files) {
      const problem = await addFile.mutateAsync(file).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : ''),
      )
      setUploads((before) => [...before, { name: file.name, problem }])
    }
  }
  return (
    <>
      <Dropzone
        className={styles.drop}
        accept={readable}
        maxSize={maxFileBytes}
        loading={addFile.isPending}
        onDrop={(files) => void upload(files)}
        onReject={() => setRefused(true)}
        inputProps={{ 'aria-label': knowledge.drop }}
      >
        <IconFileUpload size={24} stroke={1.5} aria-hidden="true" />
        <span>{knowledge.drop}</span>
        <small>{knowledge.dropHint}</small>
      </Dropzone>
      {refused && (
        <p className={styles.refused} role="alert">
          {knowledge.refused}
        </p>
      )}
      <ul className={styles.uploads} aria-live="polite">
        {uploads.map(({ name, problem }) => (
          <li key={name} data-problem={problem !== undefined || undefined}>
            {problem === undefined ? knowledge.uploaded(name) : `${knowledge.notUploaded(name)} ${problem}`}
          </li>
        ))}
      </ul>
    </>
  )
}
