import { Button, SegmentedControl } from '@mantine/core'
import { IconHelpHexagon } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { Gap } from '#contract/knowledge.ts'
import { useGaps, useGapWork } from '../../data/faqs.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Time } from '../../ui/time.tsx'
import GapAnswer from '../gap-answer.tsx'
import { useAgentPage } from './agent-page.ts'
import styles from './gaps.module.css'

const statuses = ['open', 'answered', 'dismissed'] as const

/** What visitors asked and nobody could answer, the most asked first: one answer makes an FAQ of it. */
export default function Gaps() {
  const { common, agent: texts } = useTexts()
  const { agent, mayTeach } = useAgentPage()
  const [params, setParams] = useSearchParams()
  const status = statuses.find((one) => one === params.get('status')) ?? 'open'
  const gaps = useGaps(agent.id, status)
  const items = gaps.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <p className={styles.lead}>{texts.gaps.lead}</p>
      <SegmentedControl
        size="xs"
        mb="sm"
        aria-label={texts.gaps.tabsLabel}
        value={status}
        data={statuses.map((value) => ({ value, label: texts.gaps.tabs[value] }))}
        onChange={(value) => setParams(value === 'open' ? {} : { status: value }, { replace: true })}
      />
      {gaps.error && <ErrorNotice error={gaps.error} onRetry={() => void gaps.refetch()} />}
      {!gaps.data && !gaps.error && <DelayedSkeleton rows={3} height={72} />}
      {items.length > 0 && (
        <ul className={styles.rows}>
          {items.map((gap) => (
            <GapRow key={gap.id} gap={gap} mayTeach={mayTeach && status !== 'answered'} />
          ))}
        </ul>
      )}
      {gaps.hasNextPage && (
        <Button
          mt="xs"
          size="xs"
          variant="subtle"
          color="gray"
          loading={gaps.isFetchingNextPage}
          onClick={() => void gaps.fetchNextPage()}
        >
          {common.showMore}
        </Button>
      )}
      {gaps.data && items.length === 0 && <NoGaps status={status} />}
    </>
  )
}

function NoGaps({ status }: { status: (typeof statuses)[number] }) {
  const { common, agent } = useTexts()
  return (
    <EmptyState
      icon={<IconHelpHexagon size={20} stroke={1.6} />}
      title={agent.gaps.noneTitle[status]}
      {...(status === 'open' && { exampleLabel: common.example, example: agent.gaps.example })}
    >
      {agent.gaps.noneText[status]}
    </EmptyState>
  )
}

function GapRow({ gap, mayTeach }: { gap: Gap; mayTeach: boolean }) {
  const { gaps } = useTexts().agent
  const [answering, setAnswering] = useState(false)
  const { dismiss, reopen } = useGapWork(gap)
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <p>{gaps.asked(gap.times_asked, gap.question)}</p>
        <small>
          {gaps.last} <Time value={gap.last_asked_at} />
          {gap.last_conversation_id && (
            <>
              {' · '}
              <Link to={fillPath(paths.conversation, { id: gap.last_conversation_id })}>
                {gaps.conversation}
              </Link>
            </>
          )}
        </small>
      </div>
      {mayTeach && !answering && (
        <div className={styles.buttons}>
          {gap.status === 'open' && (
            <Button size="xs" variant="default" onClick={() => setAnswering(true)}>
              {gaps.answer}
            </Button>
          )}
          {gap.status === 'dismissed' ? (
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              loading={reopen.isPending}
              onClick={() => reopen.mutate()}
            >
              {gaps.reopen}
            </Button>
          ) : (
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              loading={dismiss.isPending}
              onClick={() => dismiss.mutate()}
            >
              {gaps.dismiss}
            </Button>
          )}
        </div>
      )}
      {answering && <GapAnswer gap={gap} onClose={() => setAnswering(false)} />}
      {(dismiss.error ?? reopen.error) && <ErrorNotice error={dismiss.error ?? reopen.error} />}
    </li>
  )
}
