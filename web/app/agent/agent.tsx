import { ActionIcon, Button, Drawer } from '@mantine/core'
import { IconArrowLeft, IconMessageCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, NavLink, Outlet, useMatch, useNavigate, useParams } from 'react-router'
import type { Agent } from '#contract/agents.ts'
import { useAgent } from '../../data/agents.ts'
import { useGaps } from '../../data/faqs.ts'
import { useAllowed } from '../../data/session.ts'
import { useKeptDraft } from '../../data/versions.ts'
import { fillPath, paths } from '../../paths.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { AgentActions } from '../agents/agent-actions.tsx'
import { AgentStatusBadge } from '../agents/agent-status.tsx'
import { TryReceptionist } from '../try-receptionist.tsx'
import styles from './agent.module.css'
import type { AgentPage } from './agent-page.ts'

/** One receptionist: its parts as tabs, and a conversation with it at the right of each. */
export default function AgentFrame() {
  const { id = '' } = useParams()
  const { common } = useTexts()
  const { data: agent, error, refetch } = useAgent(id)
  const mayWrite = useAllowed('agents.write')
  const mayTeach = useAllowed('knowledge.write')
  const [dirty, setDirty] = useState(false)
  const onLook = useMatch(paths.agentLook) !== null
  const onVersions = useMatch(paths.agentVersions) !== null
  const onTest = useMatch(`${paths.agentTests}/*`)?.params['*']
  if (!agent) {
    return error ? (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    ) : (
      <DelayedSkeleton rows={6} height={56} />
    )
  }
  // What needs the width stands alone.
  const alone = onLook || onVersions || Boolean(onTest)
  const page: AgentPage = { agent, mayWrite, mayTeach, onDirty: setDirty }
  return (
    <div className={styles.frame}>
      <title>{common.pageTitle(agent.name)}</title>
      <Head agent={agent} mayWrite={mayWrite} withTry={!alone} dirty={dirty} />
      <Sections id={id} />
      <div className={styles.columns} data-alone={alone || undefined}>
        <div className={styles.part}>
          <Outlet key={id} context={page} />
        </div>
        {!alone && (
          <aside className={styles.try}>
            <TryIt agent={agent} dirty={dirty} />
          </aside>
        )}
      </div>
    </div>
  )
}

function TryIt({ agent, dirty }: { agent: Agent; dirty: boolean }) {
  const { agent: texts, versions } = useTexts()
  const reader = useLanguage()
  const { id, name, status, version } = agent
  const { data: kept } = useKeptDraft(id)
  const draft = kept?.updated_at ? kept.settings : undefined
  const language = draft?.language === 'auto' ? reader : draft?.language
  const drafted = dirty ? versions.draft.tryUnsaved : draft && versions.draft.tryDraft
  const notice = status === 'paused' ? texts.paused : drafted
  return (
    <TryReceptionist
      // Another version is heard from the beginning of a conversation.
      key={`${id}:${version}`}
      agentId={id}
      name={draft?.name ?? name}
      asTest={draft ? 'draft' : true}
      greeting={language && draft?.welcomes.chat[language]}
      notice={notice && <p className={styles.tryNotice}>{notice}</p>}
    />
  )
}

interface HeadProps {
  agent: Agent
  mayWrite: boolean
  withTry: boolean
  dirty: boolean
}

function Head({ agent, mayWrite, withTry, dirty }: HeadProps) {
  const { agent: texts, common } = useTexts()
  const [trying, setTrying] = useState(false)
  const navigate = useNavigate()
  return (
    <header className={styles.head}>
      <ActionIcon
        component={Link}
        to={paths.agents}
        variant="subtle"
        color="gray"
        size={36}
        aria-label={texts.back}
      >
        <IconArrowLeft size={18} />
      </ActionIcon>
      <h1>{agent.name}</h1>
      <AgentStatusBadge status={agent.status} />
      <span className={styles.spring} />
      {withTry && (
        <Button
          className={styles.tryButton}
          size="xs"
          variant="default"
          leftSection={<IconMessageCircle size={16} stroke={1.6} />}
          onClick={() => setTrying(true)}
        >
          {texts.tryIt}
        </Button>
      )}
      {mayWrite && <AgentActions agent={agent} onDeleted={() => navigate(paths.agents)} />}
      <Drawer
        opened={trying}
        onClose={() => setTrying(false)}
        title={texts.tryIt}
        position="right"
        size={420}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        <div className={styles.drawer}>
          <TryIt agent={agent} dirty={dirty} />
        </div>
      </Drawer>
    </header>
  )
}

function Sections({ id }: { id: string }) {
  const { agent } = useTexts()
  const gaps = useGaps(id, 'open').data?.pages[0]
  const open = gaps ? gaps.items.length : 0
  const sections = [
    { path: paths.agent, label: agent.sections.overview },
    { path: paths.agentKnowledge, label: agent.sections.knowledge },
    { path: paths.agentFaqs, label: agent.sections.faqs },
    {
      path: paths.agentGaps,
      label: agent.sections.gaps,
      count: gaps?.next_cursor ? `${open}+` : open || undefined,
    },
    { path: paths.agentBehaviour, label: agent.sections.behaviour },
    { path: paths.agentLook, label: agent.sections.look },
    { path: paths.agentVersions, label: agent.sections.versions },
    { path: paths.agentTests, label: agent.sections.tests },
  ]
  return (
    <nav className={styles.sections} aria-label={agent.sectionsLabel}>
      {sections.map(({ path, label, count }) => (
        <NavLink
          key={path}
          className={styles.section}
          to={fillPath(path, { id })}
          end={path !== paths.agentTests}
        >
          {label}
          {count && <span className={styles.count}>{count}</span>}
        </NavLink>
      ))}
    </nav>
  )
}
