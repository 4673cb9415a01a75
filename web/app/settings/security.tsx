import { Button, PasswordInput, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { isApiError } from '../../data/problem.ts'
import { useChangeName, useChangePassword } from '../../data/security.ts'
import { useMe } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { Devices } from './devices.tsx'
import { Passkeys } from './passkeys.tsx'
import { SecondFactor } from './second-factor.tsx'
import { Group, SectionPage } from './section.tsx'
import { SecurityRefusal } from './security-refusal.tsx'
import styles from './settings.module.css'

/** The reader's own account: name, password, second factor, passkeys, devices. */
export default function Security() {
  const { settings } = useTexts()
  const { me } = useMe()
  if (!me) return null
  return (
    <SectionPage title={settings.sections.security} lead={settings.security.lead(me.user.email)}>
      <NameForm key={me.user.name} saved={me.user.name} />
      <PasswordForm />
      <SecondFactor enabled={me.user.two_factor_enabled} />
      <Passkeys />
      <Devices />
    </SectionPage>
  )
}

function NameForm({ saved }: { saved: string }) {
  const { common, settings } = useTexts()
  const [name, setName] = useState(saved)
  const change = useChangeName()
  return (
    <Group title={settings.security.name} lead={settings.security.nameLead}>
      <form
        className={styles.buttons}
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate(name.trim())
        }}
      >
        <TextInput
          style={{ flex: 1, maxWidth: 320 }}
          aria-label={settings.security.name}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {name.trim() !== saved && (
          <Button type="submit" variant="default" loading={change.isPending} disabled={!name.trim()}>
            {common.save}
          </Button>
        )}
      </form>
      {change.error && <SecurityRefusal error={change.error} />}
    </Group>
  )
}

const leastPasswordLength = 10

function PasswordForm() {
  const { auth, settings } = useTexts()
  const texts = settings.security
  const empty = { currentPassword: '', newPassword: '' }
  const [typed, setTyped] = useState(empty)
  const change = useChangePassword()
  const wrong = isApiError(change.error) && change.error.code === 'wrong'
  return (
    <Group title={texts.password} lead={texts.passwordLead}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate(typed, {
            onSuccess: () => {
              setTyped(empty)
              notifications.show({ message: texts.passwordChanged })
            },
          })
        }}
      >
        <div className={styles.fields}>
          <PasswordInput
            label={texts.currentPassword}
            autoComplete="current-password"
            value={typed.currentPassword}
            error={wrong ? texts.wrongPassword : undefined}
            onChange={(event) => setTyped({ ...typed, currentPassword: event.currentTarget.value })}
          />
          <PasswordInput
            label={auth.newPassword}
            description={auth.passwordHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="new-password"
            value={typed.newPassword}
            onChange={(event) => setTyped({ ...typed, newPassword: event.currentTarget.value })}
          />
        </div>
        {change.error && !wrong && <SecurityRefusal error={change.error} />}
        <div className={styles.buttons}>
          <Button
            type="submit"
            variant="default"
            loading={change.isPending}
            disabled={!typed.currentPassword || typed.newPassword.length < leastPasswordLength}
          >
            {texts.changePassword}
          </Button>
        </div>
      </form>
    </Group>
  )
}
