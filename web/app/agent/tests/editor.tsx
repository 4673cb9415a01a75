import { ActionIcon } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useParams, useSearchParams } from 'react-router'
import { NewScenario } from '#contract/scenarios.ts'
import { useConversationScenario, useScenario } from '../../../data/scenarios.ts'
import { fillPath, paths } from '../../../paths.ts'
import { useLanguage, useTexts } from '../../../texts/language.tsx'
import { DelayedSkeleton } from '../../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { useAgentPage } from '../agent-page.ts'
import { freshScenario } from './draft.ts'
import styles from './editor.module.css'
import { ScenarioForm } from './scenario-form.tsx'

/** Writes a test: a new one, one that is there, a copy, or one made of a conversation. */
export default function Editor() {
  const { scenario: id = 'new' } = useParams()
  const [params] = useSearchParams()
  const { scenarios: texts } = useTexts()
  const { agent } = useAgentPage()
  const language = useLanguage()
  const conversationId = id === 'new' ? params.get('conversation') : null
  const copyOf = id === 'new' ? params.get('copy') : null
  const stored = useScenario(id === 'new' ? (copyOf ?? undefined) : id)
  const drafted = useConversationScenario(conversationId)
  const asked = conversationId ? drafted : id !== 'new' || copyOf ? stored : null
  const scenario = conversationId
    ? drafted.data?.scenario
    : asked
      ? stored.data &&
        NewScenario.parse(copyOf ? { ...stored.data, name: `${stored.data.name} (2)` } : stored.data)
      : freshScenario(agent.language === 'auto' ? language : agent.language)
  return (
    <>
      <div className={styles.head}>
        <ActionIcon
          component={Link}
          to={fillPath(paths.agentTests, { id: agent.id })}
          variant="subtle"
          color="gray"
          size={36}
          aria-label={texts.edit.back}
        >
          <IconArrowLeft size={18} />
        </ActionIcon>
        <h2>{id === 'new' ? texts.edit.newTitle : texts.edit.title}</h2>
      </div>
      {conversationId && drafted.data && <p className={styles.hint}>{texts.edit.fromConversation}</p>}
      {asked?.error && <ErrorNotice error={asked.error} onRetry={() => void asked.refetch()} />}
      {!scenario && !asked?.error && <DelayedSkeleton rows={5} height={56} />}
      {scenario && (
        <ScenarioForm
          key={`${id}-${conversationId}-${copyOf}`}
          initial={scenario}
          id={id === 'new' ? null : id}
        />
      )}
    </>
  )
}
