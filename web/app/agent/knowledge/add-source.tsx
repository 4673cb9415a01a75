import { Button, NumberInput, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, lazy, Suspense, useState } from 'react'
import { useAddText, useAddWebsite } from '../../../data/knowledge.ts'
import { fieldMessages, isApiError } from '../../../data/problem.ts'
import { useTexts } from '../../../texts/language.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import styles from './knowledge.module.css'

const FileDrop = lazy(() => import('./file-drop.tsx'))

type Way = 'website' | 'files' | 'text'

/** Three ways to teach: a website, files, a text. */
export function AddSource({ agentId }: { agentId: string }) {
  const { knowledge } = useTexts().agent
  const [way, setWay] = useState<Way>('website')
  return (
    <div className={styles.add}>
      <SegmentedControl
        size="xs"
        aria-label={knowledge.addLabel}
        value={way}
        data={[
          { value: 'website', label: knowledge.addWebsite },
          { value: 'files', label: knowledge.addFiles },
          { value: 'text', label: knowledge.addText },
        ]}
        onChange={(value) => setWay(value as Way)}
      />
      {way === 'website' && <AddWebsite agentId={agentId} />}
      {way === 'files' && (
        <Suspense>
          <FileDrop agentId={agentId} />
        </Suspense>
      )}
      {way === 'text' && <AddText agentId={agentId} />}
    </div>
  )
}

function AddWebsite({ agentId }: { agentId: string }) {
  const { knowledge } = useTexts().agent
  const [url, setUrl] = useState('')
  const [maxPages, setMaxPages] = useState<number | string>(50)
  const [missing, setMissing] = useState(false)
  const add = useAddWebsite(agentId)
  const problems = fieldMessages(add.error)
  // What is wrong with the address belongs under its field; the rest is a notice.
  const aboutAddress = isApiError(add.error) && (add.error.status === 400 || add.error.status === 422)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!url.trim())
    if (!url.trim()) return
    add.mutate({ url: url.trim(), max_pages: Number(maxPages) || 50 }, { onSuccess: () => setUrl('') })
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <div className={styles.row}>
        <TextInput
          className={styles.grow}
          label={knowledge.url}
          placeholder={knowledge.urlPlaceholder}
          type="url"
          inputMode="url"
          autoCapitalize="none"
          value={url}
          error={
            missing
              ? knowledge.urlMissing
              : aboutAddress && !problems.max_pages && (problems.url ?? add.error?.message)
          }
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <NumberInput
          w={180}
          label={knowledge.maxPages}
          min={1}
          max={500}
          value={maxPages}
          error={problems.max_pages}
          onChange={setMaxPages}
        />
        <Button className={styles.submit} type="submit" loading={add.isPending}>
          {knowledge.read}
        </Button>
      </div>
      {add.error && !aboutAddress && <ErrorNotice error={add.error} />}
    </form>
  )
}

function AddText({ agentId }: { agentId: string }) {
  const { knowledge } = useTexts().agent
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const add = useAddText(agentId)
  const problems = fieldMessages(add.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!title.trim() || !text.trim()) return
    const onSuccess = () => {
      setTitle('')
      setText('')
      setTried(false)
    }
    add.mutate({ title: title.trim(), text }, { onSuccess })
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <TextInput
        label={knowledge.textTitle}
        placeholder={knowledge.textTitlePlaceholder}
        maxLength={200}
        value={title}
        error={tried && !title.trim() ? knowledge.textTitleMissing : problems.title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={knowledge.text}
        placeholder={knowledge.textPlaceholder}
        autosize
        minRows={4}
        maxRows={16}
        value={text}
        error={tried && !text.trim() ? knowledge.textMissing : problems.text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {add.error && Object.keys(problems).length === 0 && <ErrorNotice error={add.error} />}
      <Button className={styles.submit} type="submit" loading={add.isPending}>
        {knowledge.learn}
      </Button>
    </form>
  )
}
