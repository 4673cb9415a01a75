import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { NewScenario } from '#contract/scenarios.ts'
import { useScenarioWork, useSuggestedScenarios } from '../../../data/scenarios.ts'
import { useTexts } from '../../../texts/language.tsx'
import { DelayedSkeleton } from '../../../ui/delayed-skeleton.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { sayExpectation } from './in-words.ts'
import styles from './tests.module.css'

/** Tests made from the business itself, to choose from. */
export default function SuggestedTests({ agentId, onClose }: { agentId: string; onClose: () => void }) {
  const { common, scenarios } = useTexts()
  const texts = scenarios.suggested
  const suggested = useSuggestedScenarios(agentId)
  const { bringIn } = useScenarioWork(agentId)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const items = suggested.data?.items ?? []
  const kept = items.filter(({ name }) => !left.has(name))
  const toggle = (name: string) => {
    const next = new Set(left)
    if (!next.delete(name)) next.add(name)
    setLeft(next)
  }
  return (
    <Dialog title={texts.title} size="lg" onClose={onClose}>
      <p className={styles.lead}>{texts.lead}</p>
      {suggested.error && <ErrorNotice error={suggested.error} onRetry={() => void suggested.refetch()} />}
      {!suggested.data && !suggested.error && <DelayedSkeleton rows={5} height={40} />}
      {suggested.data && items.length === 0 && <p>{texts.none}</p>}
      {items.length > 0 && (
        <>
          <Checkbox
            className={styles.all}
            label={texts.all}
            checked={left.size === 0}
            indeterminate={left.size > 0 && kept.length > 0}
            onChange={() => setLeft(left.size === 0 ? new Set(items.map(({ name }) => name)) : new Set())}
          />
          <ul className={styles.choices}>
            {items.map((scenario) => (
              <Choice
                key={scenario.name}
                scenario={scenario}
                chosen={!left.has(scenario.name)}
                onToggle={() => toggle(scenario.name)}
              />
            ))}
          </ul>
        </>
      )}
      {bringIn.error && <ErrorNotice error={bringIn.error} />}
      <div className={styles.dialogButtons}>
        <Button variant="default" onClick={onClose}>
          {common.cancel}
        </Button>
        <Button
          disabled={kept.length === 0}
          loading={bringIn.isPending}
          onClick={() => bringIn.mutate(kept, { onSuccess: onClose })}
        >
          {texts.keep(kept.length)}
        </Button>
      </div>
    </Dialog>
  )
}

interface ChoiceProps {
  scenario: NewScenario
  chosen: boolean
  onToggle: () => void
}

function Choice({ scenario, chosen, onToggle }: ChoiceProps) {
  const texts = useTexts()
  return (
    <li>
      <Checkbox
        label={scenario.name}
        description={scenario.expectations.map((one) => sayExpectation(one, texts)).join(' · ')}
        checked={chosen}
        onChange={onToggle}
      />
    </li>
  )
}
