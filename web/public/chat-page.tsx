import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { getChatConfig } from '#contract/chat.ts'
import { isApiError } from '../data/problem.ts'
import { read } from '../data/read.ts'
import { useLanguage, useTexts } from '../texts/language.tsx'
import { Bell } from '../ui/bell.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import styles from './plain-page.module.css'
import { openWidget, startWidget } from './widget-script.ts'

/** A page with nothing but a business's receptionist: to try it, and to link to where there is no website. */
export default function ChatPage() {
  const { chat } = useTexts()
  const language = useLanguage()
  const agentId = useParams().id ?? ''
  const config = useQuery({ ...read(getChatConfig, { query: { agent_id: agentId, language } }), retry: 1 })
  const found = config.data !== undefined
  useEffect(() => {
    if (found) startWidget(agentId)
  }, [found, agentId])
  if (config.error) return <NoReceptionist error={config.error} />
  if (!config.data) return null
  return (
    <main className={styles.page}>
      <title>{config.data.business_name}</title>
      <Bell size={32} />
      <h1>{config.data.business_name}</h1>
      <p>{chat.page.lead}</p>
      <Button onClick={openWidget}>{chat.page.open}</Button>
    </main>
  )
}

function NoReceptionist({ error }: { error: unknown }) {
  const { chat } = useTexts()
  const code = isApiError(error) ? error.code : undefined
  const paused = code === 'agent_paused'
  if (!paused && code !== 'not_found' && code !== 'invalid_request') {
    return (
      <main className={styles.page}>
        <ErrorNotice error={error} />
      </main>
    )
  }
  return (
    <main className={styles.page}>
      <Bell size={32} />
      <h1>{paused ? chat.page.pausedTitle : chat.page.unknownTitle}</h1>
      <p>{paused ? chat.page.paused : chat.page.unknown}</p>
    </main>
  )
}
