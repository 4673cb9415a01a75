import { Switch, Textarea, TextInput } from '@mantine/core'
import type { ChatLook } from '#contract/chat.ts'
import { useTexts } from '../../../texts/language.tsx'
import { type AgentDraft, useAgentDraft } from '../agent-draft.ts'
import { useAgentPage } from '../agent-page.ts'
import { Part } from '../behaviour/part.tsx'
import { SettingsForm } from '../settings-form.tsx'
import { ColourField } from './colour-field.tsx'
import styles from './look.module.css'
import { WidgetPreview } from './widget-preview.tsx'
import { WordChoice } from './word-choice.tsx'

/** How the chat looks on the owner's website, with the real one beside it. */
export default function Look() {
  const page = useAgentPage()
  const { agent, mayWrite } = page
  const draft = useAgentDraft(page)
  return (
    <div className={styles.columns}>
      <SettingsForm draft={draft} mayWrite={mayWrite}>
        <Colours draft={draft} />
        <Launcher draft={draft} />
        <Websites draft={draft} />
      </SettingsForm>
      <WidgetPreview agent={agent} look={draft.settings.chat_look} />
    </div>
  )
}

function useLook({ settings, set }: AgentDraft) {
  const look = settings.chat_look
  const change = (changes: Partial<ChatLook>) => set('chat_look', { ...look, ...changes })
  return { look, change }
}

function Colours({ draft }: { draft: AgentDraft }) {
  const { look: texts } = useTexts().agent
  const { look, change } = useLook(draft)
  return (
    <Part title={texts.colours}>
      <ColourField
        label={texts.primary}
        hint={texts.primaryHint}
        value={look.primary_color}
        problem={draft.problem('chat_look.primary_color')}
        onChange={(primary_color) => change({ primary_color })}
      />
      <ColourField
        label={texts.accent}
        hint={texts.accentHint}
        value={look.accent_color}
        problem={draft.problem('chat_look.accent_color')}
        onChange={(accent_color) => change({ accent_color })}
      />
      <WordChoice
        label={texts.scheme}
        value={look.theme}
        words={texts.schemes}
        onChange={(theme) => change({ theme })}
      />
    </Part>
  )
}

function Launcher({ draft }: { draft: AgentDraft }) {
  const { look: texts } = useTexts().agent
  const { look, change } = useLook(draft)
  return (
    <Part title={texts.launcher}>
      <WordChoice
        label={texts.position}
        value={look.position}
        words={texts.positions}
        onChange={(position) => change({ position })}
      />
      <TextInput
        label={texts.label}
        description={texts.labelHint}
        placeholder={texts.labelPlaceholder}
        maxLength={40}
        value={look.launcher_label ?? ''}
        error={draft.problem('chat_look.launcher_label')}
        onChange={(event) => change({ launcher_label: event.currentTarget.value || null })}
      />
      <TextInput
        label={texts.avatar}
        description={`${texts.avatarHint} ${texts.avatarInPreview}`}
        type="url"
        placeholder="https://"
        maxLength={2000}
        value={look.avatar_url ?? ''}
        error={draft.problem('chat_look.avatar_url')}
        onChange={(event) => change({ avatar_url: event.currentTarget.value || null })}
      />
      <Switch
        label={texts.branding}
        checked={draft.settings.show_branding}
        onChange={(event) => draft.set('show_branding', event.currentTarget.checked)}
      />
    </Part>
  )
}

function Websites({ draft }: { draft: AgentDraft }) {
  const { look: texts } = useTexts().agent
  const { settings, set, problem } = draft
  const origins = settings.allowed_origins
  const refused = origins.map((_, position) => problem(`allowed_origins.${position}`)).find(Boolean)
  return (
    <Part title={texts.websites}>
      <Textarea
        label={texts.origins}
        description={texts.originsHint}
        placeholder="https://www.example.com"
        autosize
        minRows={2}
        spellCheck={false}
        value={origins.join('\n')}
        error={refused ?? problem('allowed_origins')}
        onChange={(event) => set('allowed_origins', asLines(event.currentTarget.value))}
        onBlur={() => set('allowed_origins', origins.map((origin) => origin.trim()).filter(Boolean))}
      />
    </Part>
  )
}

/** While somebody types, an empty last line is kept: it is where the next address goes. */
function asLines(text: string): string[] {
  return text === '' ? [] : text.split('\n').map((line) => line.trimStart())
}
