import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useAgent } from '../../data/agents.ts'
import { useFaqs } from '../../data/faqs.ts'
import { isReading, useProfile, useScrapeStatus } from '../../data/knowledge.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TryReceptionist } from '../try-receptionist.tsx'
import styles from './profile.module.css'
import { ProfileCard } from './profile-card.tsx'
import { suggestQuestions } from './suggested-questions.ts'
import frame from './welcome.module.css'
import type { StepProps } from './welcome.tsx'

/** Left what was read, to confirm; right a live conversation with whoever read it. */
export function ReceptionistStep({ onboarding, onNext }: StepProps) {
  const { welcome } = useTexts()
  const agentId = onboarding.agent_id
  const agent = useAgent(agentId)
  const profile = useProfile(agentId)
  const faqs = useFaqs(agentId)
  const reading = isReading(useScrapeStatus(agentId).data)
  if (profile.error) return <ErrorNotice error={profile.error} onRetry={() => void profile.refetch()} />
  if (!agentId || !profile.data || !agent.data) return <DelayedSkeleton rows={6} height={56} />
  const suggestions = suggestQuestions(
    { faqs: faqs.data?.items ?? [], profile: profile.data.fields },
    welcome.ask,
  )
  return (
    <>
      <h1 className={frame.title}>{welcome.receptionist.title}</h1>
      <p className={frame.lead}>{welcome.receptionist.lead}</p>
      <div className={styles.columns}>
        <div>
          <ProfileCard agentId={agentId} profile={profile.data} />
          <Button
            mt="md"
            onClick={onNext}
            rightSection={<IconArrowRight size={16} />}
            variant={profile.data.status === 'confirmed' ? 'filled' : 'default'}
          >
            {welcome.receptionist.goOn}
          </Button>
        </div>
        <div className={styles.conversation}>
          <TryReceptionist
            agentId={agentId}
            name={agent.data.name}
            suggestions={suggestions}
            notice={reading ? welcome.receptionist.stillReading : undefined}
          />
        </div>
      </div>
    </>
  )
}
