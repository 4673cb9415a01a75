import { Button } from '@mantine/core'
import { IconBell, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Agent } from '#contract/agents.ts'
import { useAgents } from '../../data/agents.ts'
import { useConversationCounts } from '../../data/conversations.ts'
import { useAllowed } from '../../data/session.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { businessDay } from '../../ui/business-day.ts'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { useNow } from '../../ui/clock.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Time } from '../../ui/time.tsx'
import { AgentActions } from './agent-actions.tsx'
import { AgentStatusBadge } from './agent-status.tsx'
import { NewAgentDialog } from './new-agent-dialog.tsx'

/** The receptionists of the business. */
export default function Agents() {
  const { agents: texts, common } = useTexts()
  const mayWrite = useAllowed('agents.write')
  const [creating, setCreating] = useState(false)
  const agents = useAgents()
  const create = mayWrite && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setCreating(true)}>
      {texts.create}
    </Button>
  )
  return (
    <>
      <title>{common.pageTitle(texts.title)}</title>
      <PageHeader
        title={texts.title}
        lead={texts.lead}
        actions={agents.data?.items.length ? create : undefined}
      />
      {agents.error && <ErrorNotice error={agents.error} onRetry={() => void agents.refetch()} />}
      {!agents.data && !agents.error && <DelayedSkeleton rows={3} />}
      {agents.data?.items.length === 0 && (
        <EmptyState icon={<IconBell size={20} stroke={1.6} />} title={texts.noneTitle} action={create}>
          {texts.noneText}
        </EmptyState>
      )}
      {agents.data && agents.data.items.length > 0 && (
        <AgentTable agents={agents.data.items} mayWrite={mayWrite} />
      )}
      {creating && <NewAgentDialog onClose={() => setCreating(false)} />}
    </>
  )
}

function AgentTable({ agents, mayWrite }: { agents: Agent[]; mayWrite: boolean }) {
  const { agents: texts } = useTexts()
  const navigate = useNavigate()
  const { counts, ready, more } = useConversationCounts(businessDay(useNow(), useBusinessZone()).start)
  const columns: Column<Agent>[] = [
    {
      key: 'name',
      title: texts.name,
      render: ({ name }) => <strong style={{ fontWeight: 560 }}>{name}</strong>,
    },
    {
      key: 'status',
      title: texts.status,
      width: '130px',
      render: ({ status }) => <AgentStatusBadge status={status} />,
    },
    {
      key: 'language',
      title: texts.language,
      width: '140px',
      secondary: true,
      render: ({ language }) => texts.languages[language],
    },
    {
      key: 'today',
      title: texts.today,
      width: '180px',
      align: 'end',
      secondary: true,
      render: ({ id }) => (ready ? `${counts.get(id) ?? 0}${more ? '+' : ''}` : ''),
    },
    {
      key: 'changed',
      title: texts.changed,
      width: '180px',
      secondary: true,
      render: ({ updated_at }) => <Time value={updated_at} nameZone={false} />,
    },
    {
      key: 'actions',
      title: texts.actions,
      width: '96px',
      align: 'end',
      render: (agent) => mayWrite && <AgentActions agent={agent} />,
    },
  ]
  return (
    <DataTable
      label={texts.title}
      columns={columns}
      rows={agents}
      rowKey={({ id }) => id}
      onOpen={({ id }) => navigate(fillPath(paths.agent, { id }))}
    />
  )
}
