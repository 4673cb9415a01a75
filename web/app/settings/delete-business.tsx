import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Organization } from '#contract/organizations.ts'
import { useDeleteOrganization } from '../../data/organization.ts'
import { useAllowed } from '../../data/session.ts'
import { paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Group } from './section.tsx'

/** The end of a business: only an owner, and only by typing its name. */
export function DeleteBusiness({ organization }: { organization: Organization }) {
  const { settings } = useTexts()
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const remove = useDeleteOrganization(organization.id)
  const navigate = useNavigate()
  if (!useAllowed('organization.delete')) return null
  return (
    <Group
      title={settings.business.deleteTitle}
      lead={settings.business.deleteLead}
      action={
        <Button variant="default" size="xs" onClick={() => setAsking(true)}>
          {settings.business.deleteAction}
        </Button>
      }
    >
      {asking && (
        <ConfirmDialog
          title={settings.business.deleteQuestion(organization.name)}
          confirmLabel={settings.business.deleteConfirm}
          ready={typed.trim() === organization.name}
          working={remove.isPending}
          error={remove.error}
          onClose={() => setAsking(false)}
          onConfirm={() => remove.mutate(undefined, { onSuccess: () => navigate(paths.app) })}
        >
          <p>{settings.business.deleteText}</p>
          <TextInput
            label={settings.business.deleteType(organization.name)}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </ConfirmDialog>
      )}
    </Group>
  )
}
