import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { AgentLanguage, Vertical } from '#contract/languages.ts'
import { useTexts } from '../../../texts/language.tsx'
import type { AgentDraft } from '../agent-draft.ts'
import styles from './behaviour.module.css'
import { Part } from './part.tsx'

const brains = ['auto', 'house', 'llm'] as const

/** Name, trade, language, brain, and what a new colleague would be told. */
export function Identity({ draft }: { draft: AgentDraft }) {
  const { agent, welcome } = useTexts()
  const texts = agent.behaviour
  const { settings, set, problem } = draft
  return (
    <Part title={texts.who}>
      <div className={styles.pair}>
        <TextInput
          label={texts.name}
          maxLength={80}
          value={settings.name}
          error={problem('name')}
          onChange={(event) => set('name', event.currentTarget.value)}
        />
        <NativeSelect
          label={texts.trade}
          title={texts.tradeHint}
          value={settings.vertical}
          data={Vertical.options.map((value) => ({ value, label: welcome.trades[value].label }))}
          error={problem('vertical')}
          onChange={(event) => set('vertical', Vertical.parse(event.currentTarget.value))}
        />
        <NativeSelect
          label={texts.language}
          title={texts.languageHint}
          value={settings.language}
          data={AgentLanguage.options.map((value) => ({ value, label: texts.languages[value] }))}
          error={problem('language')}
          onChange={(event) => set('language', AgentLanguage.parse(event.currentTarget.value))}
        />
        <NativeSelect
          label={texts.brain}
          value={settings.brain}
          data={brains.map((value) => ({ value, label: texts.brains[value] }))}
          error={problem('brain')}
          onChange={(event) =>
            set('brain', brains.find((one) => one === event.currentTarget.value) ?? 'auto')
          }
        />
      </div>
      <Textarea
        label={texts.instructions}
        description={texts.instructionsHint}
        placeholder={texts.instructionsPlaceholder}
        autosize
        minRows={3}
        maxRows={16}
        maxLength={8000}
        value={settings.instructions}
        error={problem('instructions')}
        onChange={(event) => set('instructions', event.currentTarget.value)}
      />
    </Part>
  )
}
