import { Anchor, Button, Divider, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconKey } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { authClient, troubleOf } from '../../data/auth.ts'
import { forgetEverything } from '../../data/session.ts'
import { fillPath, paths, safeNext } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { AuthCard, AuthForm } from './card.tsx'
import { useFieldRules } from './field-rules.ts'
import { RefusalNotice, useAuthRequest } from './refusal.tsx'
import { TwoFactorStep } from './two-factor-step.tsx'

export default function SignIn() {
  const [search] = useSearchParams()
  const [asksCode, setAsksCode] = useState(false)
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const enter = async () => {
    await forgetEverything(queryClient)
    navigate(safeNext(search.get('next')))
  }
  return asksCode ? (
    <TwoFactorStep onDone={enter} />
  ) : (
    <PasswordStep next={search.get('next')} onDone={enter} onCode={() => setAsksCode(true)} />
  )
}

interface PasswordStepProps {
  next: string | null
  onDone: () => Promise<void>
  onCode: () => void
}

function PasswordStep({ next, onDone, onCode }: PasswordStepProps) {
  const { auth } = useTexts()
  const rules = useFieldRules()
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: { email: rules.email, password: (value) => (value ? null : auth.passwordShort) },
  })
  const { send, sending, refusal } = useAuthRequest()
  const navigate = useNavigate()
  if (refusal && troubleOf(refusal) === 'unverified') {
    navigate(fillPath(paths.verifyEmail, {}, { email: form.values.email }))
  }
  const submit = form.onSubmit(async (values) => {
    const answer = await send(() => authClient.signIn.email(values))
    if (!answer) return
    if ('twoFactorRedirect' in answer && answer.twoFactorRedirect) onCode()
    else await onDone()
  })
  return (
    <AuthCard
      title={auth.signIn.title}
      foot={
        <>
          {auth.signIn.newHere}{' '}
          <Anchor component={Link} to={fillPath(paths.signUp, {}, { next: next ?? undefined })}>
            {auth.signIn.create}
          </Anchor>
        </>
      }
    >
      <AuthForm onSubmit={submit}>
        <TextInput
          label={auth.email}
          type="email"
          autoComplete="username webauthn"
          autoFocus
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={auth.password}
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        <RefusalNotice refusal={refusal} wrong={auth.signIn.wrong} />
        <Button type="submit" loading={sending}>
          {auth.signIn.submit}
        </Button>
        <Anchor component={Link} to={paths.forgotPassword} ta="center">
          {auth.signIn.forgot}
        </Anchor>
        <PasskeyButton onDone={onDone} />
      </AuthForm>
    </AuthCard>
  )
}

function PasskeyButton({ onDone }: { onDone: () => Promise<void> }) {
  const { auth } = useTexts()
  const [failed, setFailed] = useState(false)
  if (typeof PublicKeyCredential === 'undefined') return null
  const enter = async () => {
    setFailed(false)
    const { error } = await authClient.signIn.passkey().catch(() => ({ error: true }))
    if (error) setFailed(true)
    else await onDone()
  }
  return (
    <>
      <Divider label={auth.signIn.or} labelPosition="center" />
      <Button variant="default" leftSection={<IconKey size={16} />} onClick={enter}>
        {auth.signIn.passkey}
      </Button>
      {failed && (
        <p role="alert" style={{ margin: 0, color: 'var(--dim)' }}>
          {auth.signIn.passkeyFailed}
        </p>
      )}
    </>
  )
}
