import { Button, CloseButton, Textarea, TextInput } from '@mantine/core'
import type { Language } from '#contract/languages.ts'
import type { Template } from '#contract/templates.ts'
import { useTemplatesIn } from '../../../data/agents.ts'
import { useMembership } from '../../../data/session.ts'
import { useLanguage, useTexts } from '../../../texts/language.tsx'
import type { AgentDraft } from '../agent-draft.ts'
import styles from './behaviour.module.css'
import { Part } from './part.tsx'
import { fillTemplate } from './template-text.ts'

const maxPrompts = 6

/** The greeting by day and after hours in its languages, and the questions to tap on. */
export function FirstWords({ draft }: { draft: AgentDraft }) {
  const { behaviour: texts } = useTexts().agent
  const { language } = draft.settings
  const languages: Language[] = language === 'auto' ? ['en', 'es'] : [language]
  return (
    <Part title={texts.firstWords} hint={texts.firstWordsHint}>
      {languages.map((one) => (
        <Greetings key={one} draft={draft} language={one} />
      ))}
      <Prompts draft={draft} />
    </Part>
  )
}

/** What the trade's template says, with the names filled in. */
function useTemplateOf(
  draft: AgentDraft,
  language: Language,
): { template: Template | undefined; fill: (text: string) => string } {
  const business = useMembership()?.name ?? ''
  const { name, vertical } = draft.settings
  const templates = useTemplatesIn(language).data?.items
  const template = templates?.find((one) => one.vertical === vertical)
  return { template, fill: (text) => fillTemplate(text, { business_name: business, agent_name: name }) }
}

function Greetings({ draft, language }: { draft: AgentDraft; language: Language }) {
  const { behaviour: texts } = useTexts().agent
  const { template, fill } = useTemplateOf(draft, language)
  const { settings, set, problem } = draft
  const { welcomes } = settings
  const spoken = texts.inLanguage[language]
  return (
    <div className={styles.pair}>
      <Textarea
        label={texts.welcome(spoken)}
        placeholder={template && fill(template.welcomes.chat)}
        autosize
        minRows={2}
        maxLength={500}
        lang={language}
        value={welcomes.chat[language] ?? ''}
        error={problem(`welcomes.chat.${language}`)}
        onChange={(event) =>
          set('welcomes', { ...welcomes, chat: { ...welcomes.chat, [language]: event.currentTarget.value } })
        }
      />
      <Textarea
        label={texts.afterHours(spoken)}
        placeholder={template && fill(template.welcomes.after_hours)}
        autosize
        minRows={2}
        maxLength={500}
        lang={language}
        value={welcomes.after_hours[language] ?? ''}
        error={problem(`welcomes.after_hours.${language}`)}
        onChange={(event) =>
          set('welcomes', {
            ...welcomes,
            after_hours: { ...welcomes.after_hours, [language]: event.currentTarget.value },
          })
        }
      />
    </div>
  )
}

function Prompts({ draft }: { draft: AgentDraft }) {
  const { behaviour: texts } = useTexts().agent
  const readerLanguage = useLanguage()
  const { settings, set } = draft
  const { language, quick_prompts: prompts } = settings
  const { template } = useTemplateOf(draft, language === 'auto' ? readerLanguage : language)
  const usual = template?.quick_prompts ?? []
  return (
    <div>
      <h3 className={styles.label}>{texts.prompts}</h3>
      <p className={styles.hint}>{texts.promptsHint}</p>
      {prompts === null ? (
        <>
          <ul className={styles.usual}>
            {usual.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
          <Button
            size="xs"
            variant="default"
            onClick={() => set('quick_prompts', usual.slice(0, maxPrompts))}
          >
            {texts.ownPrompts}
          </Button>
        </>
      ) : (
        <OwnPrompts draft={draft} prompts={prompts} />
      )}
    </div>
  )
}

function OwnPrompts({ draft, prompts }: { draft: AgentDraft; prompts: string[] }) {
  const { agent, common } = useTexts()
  const texts = agent.behaviour
  const { set, problem } = draft
  const change = (position: number, text: string) => set('quick_prompts', prompts.with(position, text))
  return (
    <div className={styles.list}>
      {prompts.map((prompt, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question has no name but its place
        <div key={position} className={styles.listRow}>
          <TextInput
            aria-label={texts.prompt(position + 1)}
            maxLength={80}
            value={prompt}
            error={problem(`quick_prompts.${position}`)}
            onChange={(event) => change(position, event.currentTarget.value)}
          />
          <CloseButton
            aria-label={`${common.remove}: ${texts.prompt(position + 1)}`}
            onClick={() => set('quick_prompts', prompts.toSpliced(position, 1))}
          />
        </div>
      ))}
      <div className={styles.buttons}>
        {prompts.length < maxPrompts && (
          <Button size="xs" variant="default" onClick={() => set('quick_prompts', [...prompts, ''])}>
            {texts.addPrompt}
          </Button>
        )}
        <Button size="xs" variant="subtle" color="gray" onClick={() => set('quick_prompts', null)}>
          {texts.usualPrompts}
        </Button>
      </div>
    </div>
  )
}
