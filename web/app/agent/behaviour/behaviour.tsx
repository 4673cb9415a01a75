import { useAgentPage } from '../agent-page.ts'
import { useDraft } from '../draft.ts'
import { SaveBar } from '../save-bar.tsx'
import { FirstWords } from './first-words.tsx'
import { Handover } from './handover.tsx'
import { Identity } from './identity.tsx'
import { LeadFormPart } from './lead-form.tsx'
import { Limits } from './limits.tsx'
import { Manner } from './manner.tsx'

/** How it speaks, what it asks for, when it hands over, where it stops. */
export default function Behaviour() {
  const { agent, mayWrite } = useAgentPage()
  const draft = useDraft(agent)
  return (
    <>
      <fieldset disabled={!mayWrite} style={{ minWidth: 0, margin: 0, padding: 0, border: 0 }}>
        <Identity draft={draft} />
        <Manner draft={draft} />
        <FirstWords draft={draft} />
        <LeadFormPart draft={draft} />
        <Handover draft={draft} />
        <Limits draft={draft} />
      </fieldset>
      <SaveBar draft={draft} />
    </>
  )
}
