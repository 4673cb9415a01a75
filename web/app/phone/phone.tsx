import { Button } from '@mantine/core'
import { Link, useSearchParams } from 'react-router'
import type { Agent } from '#contract/agents.ts'
import { useAgents } from '../../data/agents.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CallWords } from './call-words.tsx'
import { Dialler } from './dialler.tsx'
import { Handset } from './handset.tsx'
import styles from './phone.module.css'
import { usePhone } from './use-phone.ts'

/** A telephone in the browser: ring, talk, press keys, hang up; beside it what is said and done. */
export default function PhonePage() {
  const { common, phone } = useTexts()
  const agents = useAgents()
  return (
    <>
      <title>{common.pageTitle(phone.title)}</title>
      <PageHeader title={phone.title} lead={phone.lead} />
      {agents.error && <ErrorNotice error={agents.error} onRetry={() => void agents.refetch()} />}
      {!agents.data && !agents.error && <DelayedSkeleton rows={4} height={56} />}
      {agents.data && agents.data.items.length > 0 && <Telephone agents={agents.data.items} />}
    </>
  )
}

function Telephone({ agents }: { agents: Agent[] }) {
  const { phone: texts } = useTexts()
  const phone = usePhone()
  const [params] = useSearchParams()
  const inCall = phone.state === 'ringing' || phone.state === 'talking'
  return (
    <div className={styles.columns}>
      <section className={styles.device} aria-label={texts.title}>
        {inCall ? (
          <Handset phone={phone} />
        ) : (
          <Dialler agents={agents} initialAgent={params.get('agent') ?? undefined} phone={phone} />
        )}
      </section>
      <section className={styles.words} aria-labelledby="words">
        <h2 id="words">{texts.transcript}</h2>
        <CallWords lines={phone.lines} />
        {phone.state === 'over' && phone.callId && (
          <Button
            variant="default"
            size="xs"
            component={Link}
            to={fillPath(paths.call, { id: phone.callId })}
          >
            {texts.seeCall}
          </Button>
        )}
      </section>
    </div>
  )
}
