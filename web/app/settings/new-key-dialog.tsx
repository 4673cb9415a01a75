import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type KeyPermission, keyPermissions, roleAllows } from '#contract/permissions.ts'
import { useCreateApiKey } from '../../data/api-keys.ts'
import { fieldMessages, unplacedRefusal } from '../../data/problem.ts'
import { useMembership } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './new-key-dialog.module.css'
import frame from './settings.module.css'

/** Makes a key with as few permissions as it needs, and shows it this once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const { common, settings } = useTexts()
  const texts = settings.apiKeys
  const create = useCreateApiKey()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<KeyPermission[]>([])
  const [days, setDays] = useState('')
  const errors = fieldMessages(create.error)
  const refusal = unplacedRefusal(create.error)
  if (create.data)
    return (
      // A click beside the dialog would lose the key for good.
      <Dialog onClose={onClose} title={texts.madeTitle} closeOnClickOutside={false}>
        <div className={frame.form}>
          <p className={frame.dim}>{texts.madeText}</p>
          <CopyField label={texts.key} value={create.data.key} />
          <div className={`${frame.buttons} ${frame.end}`}>
            <Button onClick={onClose}>{texts.kept}</Button>
          </div>
        </div>
      </Dialog>
    )
  return (
    <Dialog onClose={onClose} title={texts.make} size="lg">
      <form
        className={frame.form}
        onSubmit={(event) => {
          event.preventDefault()
          create.mutate({
            name: name.trim(),
            permissions: chosen,
            ...(days && { expires_in_days: Number(days) }),
          })
        }}
      >
        <div className={frame.fields}>
          <TextInput
            label={texts.name}
            placeholder={texts.namePlaceholder}
            data-autofocus
            maxLength={60}
            value={name}
            error={errors.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NativeSelect
            label={texts.expiry}
            value={days}
            data={['', '30', '90', '365'].map((value) => ({ value, label: texts.sayExpiry(value) }))}
            onChange={(event) => setDays(event.currentTarget.value)}
          />
        </div>
        <Scopes chosen={chosen} onChange={setChosen} />
        {errors.permissions && <p className={frame.refused}>{errors.permissions}</p>}
        {refusal && <ErrorNotice error={refusal} />}
        <div className={`${frame.buttons} ${frame.end}`}>
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={create.isPending} disabled={!name.trim() || chosen.length === 0}>
            {texts.make}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface ScopesProps {
  chosen: KeyPermission[]
  onChange: (chosen: KeyPermission[]) => void
}

/** Permissions by what they are about; nobody gives more than they have. */
function Scopes({ chosen, onChange }: ScopesProps) {
  const { settings } = useTexts()
  const texts = settings.apiKeys
  const role = useMembership()?.role ?? 'viewer'
  const allowed = keyPermissions.filter((permission) => roleAllows(role, permission))
  const domains = [...new Set(allowed.map((permission) => permission.split('.')[0] ?? ''))]
  return (
    <Checkbox.Group
      label={texts.scopes}
      value={chosen}
      onChange={(next) => onChange(next as KeyPermission[])}
    >
      <div className={styles.scopes}>
        {domains.map((domain) => (
          <div key={domain} className={styles.domain}>
            <span>{texts.domains[domain] ?? domain}</span>
            <div>
              {allowed
                .filter((permission) => permission.startsWith(`${domain}.`))
                .map((permission) => {
                  const verb = permission.slice(domain.length + 1)
                  return (
                    <Checkbox
                      key={permission}
                      size="xs"
                      value={permission}
                      label={texts.verbs[verb] ?? verb}
                      aria-label={`${texts.domains[domain] ?? domain}: ${texts.verbs[verb] ?? verb}`}
                    />
                  )
                })}
            </div>
          </div>
        ))}
      </div>
    </Checkbox.Group>
  )
}
