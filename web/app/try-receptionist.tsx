import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { getChatConfig } from '#contract/chat.ts'
import { useChat } from '../data/chat.ts'
import { read } from '../data/read.ts'
import { useLanguage, useTexts } from '../texts/language.tsx'
import { Conversation } from '../ui/chat/conversation.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'

interface TryReceptionistProps {
  agentId: string
  name: string
  suggestions?: string[]
  notice?: ReactNode
  /** The inbox leaves the conversation out unless it is asked for. */
  asTest?: boolean | 'draft'
  /** A greeting that is not published yet. */
  greeting?: string | undefined
}

/** "Try it": a conversation with a receptionist as a visitor would have it. It fills the height that it is given. */
export function TryReceptionist(props: TryReceptionistProps) {
  const { agentId, name, suggestions, notice, asTest = false, greeting } = props
  const { welcome } = useTexts()
  const language = useLanguage()
  const config = useQuery({
    ...read(getChatConfig, { query: { agent_id: agentId, language } }),
    retry: false,
  })
  const { entries, sending, error, say, startOver } = useChat(agentId, { test: asTest })
  return (
    <Conversation
      name={name}
      welcome={greeting || config.data?.welcome}
      entries={entries}
      sending={sending}
      onSay={(text) => void say(text)}
      suggestions={suggestions ?? config.data?.quick_prompts ?? []}
      head={
        <>
          {name}
          {entries.length > 0 && (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={startOver}>
              {welcome.receptionist.startOver}
            </Button>
          )}
        </>
      }
      notice={error ? <ErrorNotice error={error} /> : notice}
    />
  )
}
