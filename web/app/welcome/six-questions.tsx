import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ProfileFields } from '#contract/knowledge.ts'
import { useConfirmProfile, useProfile } from '../../data/knowledge.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { areHoursValid } from '../../ui/hours-field.tsx'
import { FactEditor, profileFacts } from './fact-editor.tsx'
import { cleanProfile } from './profile.ts'

interface SixQuestionsProps {
  agentId: string | null
  onSaved: () => void
}

/** What a caller asks first, asked of the owner: the answers are facts at once. */
export function SixQuestions({ agentId, onSaved }: SixQuestionsProps) {
  const { welcome } = useTexts()
  const known = useProfile(agentId).data?.fields
  const [typed, setTyped] = useState<ProfileFields>({})
  const confirm = useConfirmProfile(agentId)
  const fields = { ...known, ...typed }
  const save = () => {
    if (areHoursValid(fields.hours ?? {})) confirm.mutate(cleanProfile(fields), { onSuccess: onSaved })
  }
  return (
    <>
      {profileFacts.map((fact) => (
        <FactEditor
          key={fact}
          fact={fact}
          asQuestion
          fields={fields}
          onChange={(changes) => setTyped((before) => ({ ...before, ...changes }))}
        />
      ))}
      {confirm.error && <ErrorNotice error={confirm.error} />}
      <Button loading={confirm.isPending} onClick={save}>
        {welcome.other.questionsSubmit}
      </Button>
    </>
  )
}
