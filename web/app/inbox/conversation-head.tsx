import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowLeft,
  IconCheck,
  IconDots,
  IconFlag,
  IconFlagOff,
  IconHandStop,
  IconLayoutSidebarRight,
  IconTestPipe,
  IconUserQuestion,
} from '@tabler/icons-react'
import { Link, useLocation } from 'react-router'
import type { Conversation } from '#contract/conversations.ts'
import type { ConversationWork } from '../../data/conversations.ts'
import { useAllowed } from '../../data/session.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Time } from '../../ui/time.tsx'
import styles from './conversation.module.css'
import { ConversationState } from './conversation-badge.tsx'

interface ConversationHeadProps {
  conversation: Conversation
  work: ConversationWork
  mayWrite: boolean
  personShown: boolean
  onPerson: () => void
  onTakeOver: () => void
  onClose: () => void
}

/** Who it is, what state it is in, and the moves that one can make. */
export function ConversationHead(props: ConversationHeadProps) {
  const { conversation, work, mayWrite, personShown, onPerson, onTakeOver, onClose } = props
  const { inbox } = useTexts()
  const { search } = useLocation()
  const { name, channel, agent_name, started_at } = conversation
  return (
    <header className={styles.head}>
      <ActionIcon
        className={styles.back}
        component={Link}
        to={{ pathname: paths.conversations, search }}
        variant="subtle"
        color="gray"
        size={36}
        aria-label={inbox.back}
      >
        <IconArrowLeft size={18} />
      </ActionIcon>
      <div className={styles.who}>
        <div className={styles.first}>
          <h1>{name ?? inbox.somebody}</h1>
          <ConversationState conversation={conversation} />
        </div>
        <p className={styles.facts}>
          {inbox.channels[channel]}
          {agent_name && ` · ${agent_name}`} · <Time value={started_at} />
        </p>
      </div>
      <div className={styles.moves}>
        {mayWrite && (
          <Moves conversation={conversation} work={work} onTakeOver={onTakeOver} onClose={onClose} />
        )}
        <Tooltip label={personShown ? inbox.hidePerson : inbox.showPerson}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={inbox.person}
            aria-pressed={personShown}
            onClick={onPerson}
          >
            <IconLayoutSidebarRight size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
    </header>
  )
}

type MovesProps = Pick<ConversationHeadProps, 'conversation' | 'work' | 'onTakeOver' | 'onClose'>

function Moves({ conversation, work, onTakeOver, onClose }: MovesProps) {
  const { inbox } = useTexts()
  const { status } = conversation
  const closed = status === 'closed'
  return (
    <>
      {status === 'human' ? (
        <Button
          size="xs"
          variant="default"
          loading={work.handBack.isPending}
          rightSection={<KeyHint keys="h" />}
          onClick={() => work.handBack.mutate()}
        >
          {inbox.handBack}
        </Button>
      ) : (
        <Button
          size="xs"
          variant={status === 'waiting' ? 'filled' : 'default'}
          loading={work.takeOver.isPending}
          rightSection={<KeyHint keys="t" />}
          onClick={onTakeOver}
        >
          {inbox.takeOver}
        </Button>
      )}
      <Button
        className={styles.wideOnly}
        size="xs"
        variant="default"
        rightSection={<KeyHint keys="e" />}
        onClick={onClose}
      >
        {closed ? inbox.reopen : inbox.close}
      </Button>
      <MoreMoves conversation={conversation} work={work} onClose={onClose} />
    </>
  )
}

function MoreMoves({ conversation, work, onClose }: Omit<MovesProps, 'onTakeOver'>) {
  const { inbox } = useTexts()
  const { status, urgency } = conversation
  const closed = status === 'closed'
  const change = work.change.mutate
  const mayTest = useAllowed('agents.write')
  const { id, agent_id: agentId } = conversation
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={inbox.actions}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {urgency !== 'urgent' && (
          <Menu.Item leftSection={<IconFlag size={16} />} onClick={() => change({ urgency: 'urgent' })}>
            {inbox.markUrgent}
          </Menu.Item>
        )}
        {urgency !== 'emergency' && (
          <Menu.Item
            leftSection={<IconAlertTriangle size={16} />}
            onClick={() => change({ urgency: 'emergency' })}
          >
            {inbox.markEmergency}
          </Menu.Item>
        )}
        {urgency !== 'routine' && (
          <Menu.Item leftSection={<IconFlagOff size={16} />} onClick={() => change({ urgency: 'routine' })}>
            {inbox.markRoutine}
          </Menu.Item>
        )}
        {(status === 'open' || status === 'human') && (
          <Menu.Item
            leftSection={<IconUserQuestion size={16} />}
            onClick={() => change({ status: 'waiting' })}
          >
            {inbox.askPerson}
          </Menu.Item>
        )}
        {status === 'waiting' && (
          <Menu.Item leftSection={<IconHandStop size={16} />} onClick={() => work.handBack.mutate()}>
            {inbox.handBack}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={closed ? <IconArrowBackUp size={16} /> : <IconCheck size={16} />}
          onClick={onClose}
        >
          {closed ? inbox.reopen : inbox.close}
        </Menu.Item>
        {mayTest && agentId && (
          <Menu.Item
            component={Link}
            to={fillPath(paths.agentTest, { id: agentId, scenario: 'new' }, { conversation: id })}
            leftSection={<IconTestPipe size={16} />}
          >
            {inbox.makeScenario}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
