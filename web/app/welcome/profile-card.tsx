import { ActionIcon, Button } from '@mantine/core'
import { IconCheck, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { BusinessProfile, ProfileFields } from '#contract/knowledge.ts'
import { useConfirmProfile } from '../../data/knowledge.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { areHoursValid } from '../../ui/hours-field.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { FactEditor, type ProfileFact, profileFacts } from './fact-editor.tsx'
import { FactValue } from './fact-value.tsx'
import styles from './profile.module.css'
import { cleanProfile } from './profile.ts'
import { pathOf } from './site.ts'

interface ProfileCardProps {
  agentId: string
  profile: BusinessProfile
}

/** What was read about the business, each fact with the page it came from, to correct in place and confirm. */
export function ProfileCard({ agentId, profile }: ProfileCardProps) {
  const { welcome } = useTexts()
  const [typed, setTyped] = useState<ProfileFields>({})
  const [editing, setEditing] = useState<ProfileFact[]>([])
  const confirm = useConfirmProfile(agentId)
  const fields = { ...profile.fields, ...typed }
  const allConfirmed = profile.status === 'confirmed' && Object.keys(typed).length === 0
  const save = () => {
    if (!areHoursValid(fields.hours ?? {})) return
    confirm.mutate(cleanProfile(fields), {
      onSuccess: () => {
        setTyped({})
        setEditing([])
      },
    })
  }
  return (
    <section className={styles.card} aria-labelledby="profile-title">
      <header className={styles.head}>
        <h2 id="profile-title">{welcome.profile.title}</h2>
        <p>{welcome.profile.lead}</p>
      </header>
      <dl className={styles.facts}>
        {profileFacts.map((fact) =>
          editing.includes(fact) ? (
            <div key={fact} className={styles.editing}>
              <FactEditor
                fact={fact}
                fields={fields}
                onChange={(changes) => setTyped({ ...typed, ...changes })}
              />
            </div>
          ) : (
            <Fact
              key={fact}
              fact={fact}
              fields={fields}
              source={typed[fact] === undefined ? profile.sources[fact] : undefined}
              onEdit={() => setEditing([...editing, fact])}
            />
          ),
        )}
      </dl>
      <footer className={styles.foot}>
        {allConfirmed ? (
          <StatusBadge meaning="answered">{welcome.profile.confirmed}</StatusBadge>
        ) : (
          <Button
            leftSection={<IconCheck size={16} />}
            loading={confirm.isPending}
            disabled={Object.keys(cleanProfile(fields)).length === 0}
            onClick={save}
          >
            {welcome.profile.confirm}
          </Button>
        )}
        {confirm.error && <ErrorNotice error={confirm.error} />}
      </footer>
    </section>
  )
}

interface FactProps {
  fact: ProfileFact
  fields: ProfileFields
  source: { title: string; url: string | null } | undefined
  onEdit: () => void
}

function Fact({ fact, fields, source, onEdit }: FactProps) {
  const { welcome } = useTexts()
  const label = welcome.profile[fact]
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>
        <FactValue fact={fact} fields={fields} />
        {source && (
          <span className={styles.source}>
            {welcome.profile.from}{' '}
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer">
                {pathOf(source.url)}
              </a>
            ) : (
              source.title
            )}
          </span>
        )}
        <ActionIcon
          className={styles.edit}
          variant="subtle"
          color="gray"
          aria-label={welcome.profile.edit(label)}
          onClick={onEdit}
        >
          <IconPencil size={16} />
        </ActionIcon>
      </dd>
    </div>
  )
}
