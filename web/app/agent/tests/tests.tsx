import { ActionIcon, Button, Menu } from '@mantine/core'
import {
  IconDots,
  IconDownload,
  IconFileImport,
  IconPlayerPlay,
  IconPlus,
  IconTestPipe,
  IconWand,
} from '@tabler/icons-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { ListedScenario } from '#contract/scenarios.ts'
import {
  fetchScenarioFile,
  isUnderWay,
  useScenarioRuns,
  useScenarioRunWork,
  useScenarios,
  useScenarioWork,
} from '../../../data/scenarios.ts'
import { fillPath, paths } from '../../../paths.ts'
import { useTexts } from '../../../texts/language.tsx'
import { DelayedSkeleton } from '../../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { StatusBadge } from '../../../ui/status-badge.tsx'
import { useAgentPage } from '../agent-page.ts'
import { LastRun } from './last-run.tsx'
import { readScenarioFile } from './scenario-file.ts'
import { TestRow } from './test-row.tsx'
import styles from './tests.module.css'

const SuggestedTests = lazy(() => import('./suggested-tests.tsx'))

/** Rehearsed callers: a list with how each went, and a button that lets them all call. */
export default function Tests() {
  const { scenarios: texts } = useTexts()
  const { agent, mayWrite } = useAgentPage()
  const scenarios = useScenarios(agent.id)
  const runs = useScenarioRuns(agent.id)
  const { start } = useScenarioRunWork(agent.id)
  const [suggesting, setSuggesting] = useState(false)
  const navigate = useNavigate()
  const items = scenarios.data?.items ?? []
  const running = isUnderWay(runs.data?.items[0])
  const run = (ids?: string[]) =>
    start.mutate(ids ? { scenario_ids: ids } : {}, {
      onSuccess: ({ id }) => navigate(fillPath(paths.agentTestRun, { id: agent.id, run: id })),
    })
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      {mayWrite && (
        <div className={styles.bar}>
          {items.length > 0 && (
            <Button
              leftSection={<IconPlayerPlay size={16} />}
              loading={start.isPending}
              disabled={running}
              onClick={() => run()}
            >
              {texts.runAll}
            </Button>
          )}
          <Button
            variant={items.length > 0 ? 'default' : 'filled'}
            leftSection={<IconWand size={16} stroke={1.6} />}
            onClick={() => setSuggesting(true)}
          >
            {texts.generate}
          </Button>
          <Button
            variant="default"
            component={Link}
            to={fillPath(paths.agentTest, { id: agent.id, scenario: 'new' })}
            leftSection={<IconPlus size={16} />}
          >
            {texts.add}
          </Button>
          <FileMenu agentId={agent.id} name={agent.name} empty={items.length === 0} />
        </div>
      )}
      {start.error && <ErrorNotice error={start.error} />}
      {runs.data && <LastRun runs={runs.data.items} agentId={agent.id} />}
      {scenarios.error && <ErrorNotice error={scenarios.error} onRetry={() => void scenarios.refetch()} />}
      {!scenarios.data && !scenarios.error && <DelayedSkeleton rows={4} height={56} />}
      {items.length > 0 && <TestList items={items} running={running} onRun={(id) => run([id])} />}
      {scenarios.data && items.length === 0 && <NoTests />}
      {suggesting && (
        <Suspense>
          <SuggestedTests agentId={agent.id} onClose={() => setSuggesting(false)} />
        </Suspense>
      )}
    </>
  )
}

interface TestListProps {
  items: ListedScenario[]
  running: boolean
  onRun: (id: string) => void
}

function TestList({ items, running, onRun }: TestListProps) {
  const { scenarios: texts } = useTexts()
  return (
    <ul className={styles.rows} aria-label={texts.listLabel}>
      {items.map((scenario) => (
        <TestRow key={scenario.id} scenario={scenario} running={running} onRun={() => onRun(scenario.id)} />
      ))}
    </ul>
  )
}

function NoTests() {
  const { common, scenarios: texts } = useTexts()
  return (
    <EmptyState
      icon={<IconTestPipe size={20} stroke={1.6} />}
      title={texts.noneTitle}
      exampleLabel={common.example}
      example={
        <div className={styles.example}>
          <span>{texts.noneExample}</span>
          <StatusBadge meaning="answered">{texts.statuses.passed}</StatusBadge>
        </div>
      }
    >
      {texts.noneText}
    </EmptyState>
  )
}

/** Tests come from a file and go into one. */
function FileMenu({ agentId, name, empty }: { agentId: string; name: string; empty: boolean }) {
  const { scenarios: texts } = useTexts()
  const { bringIn } = useScenarioWork(agentId)
  const [problem, setProblem] = useState<unknown>()
  const input = useRef<HTMLInputElement>(null)
  const take = async (file: File | undefined) => {
    setProblem(undefined)
    if (!file) return
    const scenarios = readScenarioFile(await file.text())
    if (scenarios) bringIn.mutate(scenarios)
    else setProblem(new Error(texts.notAFile))
  }
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={texts.more}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileImport size={16} />} onClick={() => input.current?.click()}>
            {texts.importFile}
          </Menu.Item>
          {!empty && (
            <Menu.Item
              leftSection={<IconDownload size={16} />}
              onClick={() =>
                void fetchScenarioFile(agentId).then(
                  (file) => saveFile(`${name}.tests.json`, file),
                  setProblem,
                )
              }
            >
              {texts.exportFile}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={texts.importFile}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      {bringIn.data && <p className={styles.told}>{texts.imported(bringIn.data.items.length)}</p>}
      {(problem ?? bringIn.error) !== undefined && (problem ?? bringIn.error) !== null && (
        <p className={styles.problem} role="alert">
          {(problem ?? bringIn.error) instanceof Error ? ((problem ?? bringIn.error) as Error).message : null}
        </p>
      )}
    </>
  )
}
