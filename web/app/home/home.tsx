import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useAgents } from '../../data/agents.ts'
import { useToday, useWaiting } from '../../data/home.ts'
import { useOnboarding } from '../../data/onboarding.ts'
import { useAllowed, useMe } from '../../data/session.ts'
import { paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { businessDay, businessHour } from '../../ui/business-day.ts'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { useNow } from '../../ui/clock.ts'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ZoneNote } from '../../ui/time.tsx'
import styles from './home.module.css'
import { Numbers } from './numbers.tsx'
import { Timeline } from './timeline.tsx'
import { WaitingList } from './waiting-list.tsx'

/** What needs you, then today, then four numbers. */
export default function Home() {
  const { common, home, shell } = useTexts()
  const { me } = useMe()
  const zone = useBusinessZone()
  const now = useNow()
  const { day, start } = businessDay(now, zone)
  const agents = useAgents()
  const waiting = useWaiting(agents.data?.items ?? [])
  const today = useToday(start, day)
  const count = waiting.conversations.length + waiting.gaps.length + waiting.failed.length
  const greet = greetingAt(businessHour(now, zone))
  const error = agents.error ?? waiting.error ?? today.error
  return (
    <>
      <title>{common.pageTitle(shell.home)}</title>
      <PageHeader
        title={home[greet](me?.user.name.split(' ')[0] ?? '')}
        lead={waiting.ready ? (count > 0 ? home.waiting(count) : home.allWell) : ' '}
      />
      {error && <ErrorNotice error={error} />}
      <SetupNotice />
      <section className={styles.section} aria-labelledby="needs-you">
        <h2 id="needs-you">{home.needsYou}</h2>
        {waiting.ready ? <WaitingList waiting={waiting} /> : <DelayedSkeleton rows={2} height={56} />}
      </section>
      <section className={styles.section} aria-labelledby="today">
        <h2 id="today">
          {home.today} <ZoneNote />
        </h2>
        {today.ready ? (
          <Timeline
            conversations={today.conversations}
            appointments={today.appointments}
            agent={agents.data?.items[0]}
          />
        ) : (
          <DelayedSkeleton rows={4} height={48} />
        )}
      </section>
      {today.ready && <Numbers today={today} />}
    </>
  )
}

function greetingAt(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour < 5 || hour >= 18) return 'evening'
  return hour < 12 ? 'morning' : 'afternoon'
}

/** Leads back into the wizard until the receptionist is at work. */
function SetupNotice() {
  const { home } = useTexts()
  const allowed = useAllowed('agents.write')
  const onboarding = useOnboarding().data
  if (!allowed || !onboarding || onboarding.completed_at) return null
  return (
    <div className={styles.setup}>
      <div>
        <strong>{home.setupTitle}</strong>
        <p>{home.setupText}</p>
      </div>
      <Button component={Link} to={paths.welcome}>
        {home.setupGo}
      </Button>
    </div>
  )
}
