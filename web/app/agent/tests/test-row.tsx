import { ActionIcon, Menu } from '@mantine/core'
import {
  IconCopy,
  IconDots,
  IconMessageCircle,
  IconPhone,
  IconPlayerPlay,
  IconTrash,
} from '@tabler/icons-react'
import { Link, useNavigate } from 'react-router'
import { type ListedScenario, NewScenario } from '#contract/scenarios.ts'
import { useScenarioWork } from '../../../data/scenarios.ts'
import { fillPath, paths } from '../../../paths.ts'
import { useTexts } from '../../../texts/language.tsx'
import { Time } from '../../../ui/time.tsx'
import { offerUndo } from '../../../ui/undo-toast.tsx'
import { useAgentPage } from '../agent-page.ts'
import { sayExpectation } from './in-words.ts'
import { ResultBadge } from './result-badge.tsx'
import styles from './tests.module.css'

interface TestRowProps {
  scenario: ListedScenario
  running: boolean
  onRun: () => void
}

/** A test: who calls, what must happen, and how it went. */
export function TestRow({ scenario, running, onRun }: TestRowProps) {
  const texts = useTexts()
  const { agent, mayWrite } = useAgentPage()
  const { caller, channel, last_result: last } = scenario
  const Channel = channel === 'voice' ? IconPhone : IconMessageCircle
  const manner =
    caller.kind === 'script'
      ? texts.scenarios.edit.kinds.script
      : `${texts.scenarios.goals[caller.goal]} · ${texts.scenarios.styles[caller.style]}`
  return (
    <li className={styles.row}>
      <Link className={styles.words} to={fillPath(paths.agentTest, { id: agent.id, scenario: scenario.id })}>
        <strong>{scenario.name}</strong>
        <small>
          <Channel size={13} stroke={1.6} aria-label={texts.inbox.channels[channel]} /> {manner} ·{' '}
          {scenario.expectations.map((one) => sayExpectation(one, texts)).join(' · ')}
        </small>
      </Link>
      <span className={styles.last}>
        {last ? (
          <Link to={fillPath(paths.agentTestRun, { id: agent.id, run: last.run_id })}>
            <ResultBadge status={last.status} />
            {last.finished_at && <Time value={last.finished_at} nameZone={false} />}
          </Link>
        ) : (
          <span className={styles.dim}>{texts.scenarios.neverRun}</span>
        )}
      </span>
      {mayWrite && (
        <span className={styles.moves}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            disabled={running}
            aria-label={`${texts.scenarios.run}: ${scenario.name}`}
            onClick={onRun}
          >
            <IconPlayerPlay size={16} />
          </ActionIcon>
          <RowMenu scenario={scenario} />
        </span>
      )}
    </li>
  )
}

function RowMenu({ scenario }: { scenario: ListedScenario }) {
  const { common, scenarios: texts } = useTexts()
  const { agent } = useAgentPage()
  const { remove, add } = useScenarioWork(agent.id)
  const navigate = useNavigate()
  const copy = NewScenario.parse(scenario)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={`${texts.more}: ${scenario.name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={16} />}
          onClick={() =>
            navigate(fillPath(paths.agentTest, { id: agent.id, scenario: 'new' }, { copy: scenario.id }))
          }
        >
          {texts.duplicate}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} />}
          onClick={() =>
            remove.mutate(scenario.id, {
              onSuccess: () =>
                offerUndo({
                  message: texts.removed,
                  undoLabel: common.undo,
                  onUndo: () => add.mutate(copy),
                }),
            })
          }
        >
          {texts.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
