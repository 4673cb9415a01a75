import { Anchor, Button } from '@mantine/core'
import { IconArrowLeft, IconFlag } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { Call } from '#contract/calls.ts'
import { isRunning, useCall, useChangeCall } from '../../data/calls.ts'
import { useAllowed } from '../../data/session.ts'
import { fillPath, paths } from '../../paths.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import { formatMoney } from '../../ui/money.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Time } from '../../ui/time.tsx'
import { Messages } from '../inbox/transcript.tsx'
import { BlackBox } from './black-box.tsx'
import { BlockButton } from './block-button.tsx'
import { CallBadge } from './call-badge.tsx'
import styles from './calls.module.css'
import { useCallerName } from './calls.tsx'
import { formatDuration } from './format-duration.ts'
import { Turns } from './turns.tsx'

/** One call: what was said and done, how long each answer took, and the black box. */
export default function CallPage() {
  const { calls } = useTexts()
  const id = useParams().id ?? ''
  const call = useCall(id)
  return (
    <>
      <Anchor component={Link} to={paths.calls} className={styles.back}>
        <IconArrowLeft size={14} aria-hidden="true" /> {calls.title}
      </Anchor>
      {call.error && <ErrorNotice error={call.error} onRetry={() => void call.refetch()} />}
      {!call.data && !call.error && <DelayedSkeleton rows={6} height={48} />}
      {call.data && <Detail call={call.data} />}
    </>
  )
}

function Detail({ call }: { call: Call }) {
  const { common, calls } = useTexts()
  const name = useCallerName()(call)
  return (
    <>
      <title>{common.pageTitle(name)}</title>
      <PageHeader title={name} lead={<CallBadge call={call} />} actions={<Actions call={call} />} />
      <div className={styles.columns}>
        <section aria-labelledby="said" className={styles.part}>
          <h2 id="said">{calls.transcript}</h2>
          {call.messages.length === 0 && !isRunning(call.status) ? (
            <p className={styles.none}>{calls.noWords}</p>
          ) : (
            <div className={styles.said}>
              <Messages messages={call.messages} visitorName={call.name} />
            </div>
          )}
          {call.turns.length > 0 && <Turns call={call} />}
          <BlackBox events={call.events} />
        </section>
        <aside className={styles.part} aria-labelledby="facts">
          <h2 id="facts">{calls.facts}</h2>
          <Facts call={call} />
        </aside>
      </div>
    </>
  )
}

function Facts({ call }: { call: Call }) {
  const { calls } = useTexts()
  const language = useLanguage()
  const { from_number, to_number, end_reason, duration_seconds, cost_microusd, sentiment, summary } = call
  const facts: [string, ReactNode][] = [
    [calls.when, <Time key="when" value={call.started_at} />],
    [calls.from, from_number && formatPhone(from_number)],
    [calls.to, to_number && formatPhone(to_number)],
    [calls.agent, call.agent_name],
    [calls.duration, duration_seconds !== null && formatDuration(duration_seconds)],
    [calls.ended, end_reason && (calls.endReasons[end_reason] ?? end_reason.replaceAll('_', ' '))],
    [calls.sentiment, sentiment && calls.sentiments[sentiment]],
    [calls.summary, summary],
    [calls.cost, cost_microusd !== null && formatMoney(cost_microusd / 10_000, 'USD', language)],
    [calls.billed, !call.is_test && !call.billable && calls.notBilled],
    [
      calls.recording,
      call.recording_url && (
        // biome-ignore lint/a11y/useMediaCaption: the words stand beside it
        <audio key="recording" controls preload="none" src={call.recording_url} className={styles.audio} />
      ),
    ],
  ]
  return (
    <div className={styles.facts}>
      <dl>
        {facts.map(
          ([title, value]) =>
            value && (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {call.conversation_id && (
        <Link to={fillPath(paths.conversation, { id: call.conversation_id })}>{calls.openConversation}</Link>
      )}
      {call.contact_id && (
        <Link to={fillPath(paths.contact, { id: call.contact_id })}>{calls.openContact}</Link>
      )}
    </div>
  )
}

function Actions({ call }: { call: Call }) {
  const { calls } = useTexts()
  const change = useChangeCall(call.id)
  if (!useAllowed('calls.write')) return null
  const isSpam = call.outcome === 'spam'
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFlag size={16} />}
        loading={change.isPending}
        onClick={() => change.mutate({ flagged: !call.flagged })}
      >
        {call.flagged ? calls.unflag : calls.flag}
      </Button>
      {!isRunning(call.status) && (
        <Button variant="subtle" color="gray" onClick={() => change.mutate({ spam: !isSpam })}>
          {isSpam ? calls.notSpam : calls.isSpam}
        </Button>
      )}
      {call.from_number && call.direction === 'inbound' && <BlockButton number={call.from_number} />}
      {change.error && <ErrorNotice error={change.error} />}
    </>
  )
}
