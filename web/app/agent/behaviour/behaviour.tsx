import { useAgentDraft } from '../agent-draft.ts'
import { useAgentPage } from '../agent-page.ts'
import { SettingsForm } from '../settings-form.tsx'
import { FirstWords } from './first-words.tsx'
import { Handover } from './handover.tsx'
import { Identity } from './identity.tsx'
import { LeadFormPart } from './lead-form.tsx'
import { Limits } from './limits.tsx'
import { Manner } from './manner.tsx'

/** How it speaks, what it asks for, when it hands over, where it stops. */
export default function Behaviour() {
  const page = useAgentPage()
  const { mayWrite } = page
  const draft = useAgentDraft(page)
  return (
    <SettingsForm draft={draft} mayWrite={mayWrite}>
      <Identity draft={draft} />
      <Manner draft={draft} />
      <FirstWords draft={draft} />
      <LeadFormPart draft={draft} />
      <Handover draft={draft} />
      <Limits draft={draft} />
    </SettingsForm>
  )
}
