import { Anchor, Button, PasswordInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { authClient, troubleOf } from '../../data/auth.ts'
import { paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { AuthCard, AuthForm } from './card.tsx'
import { minPasswordLength, useFieldRules } from './field-rules.ts'
import { RefusalNotice, useAuthRequest } from './refusal.tsx'

export default function ResetPassword() {
  const { auth } = useTexts()
  const [search] = useSearchParams()
  const token = search.get('token')
  const rules = useFieldRules()
  const form = useForm({ initialValues: { password: '' }, validate: { password: rules.newPassword } })
  const { send, sending, refusal } = useAuthRequest()
  const navigate = useNavigate()
  if (!token || search.has('error') || (refusal && troubleOf(refusal) === 'expired')) return <ExpiredLink />
  const submit = form.onSubmit(async ({ password }) => {
    const changed = await send(() => authClient.resetPassword({ newPassword: password, token }))
    if (!changed) return
    notifications.show({ message: auth.reset.done })
    navigate(paths.signIn)
  })
  return (
    <AuthCard title={auth.reset.title}>
      <AuthForm onSubmit={submit}>
        <PasswordInput
          label={auth.newPassword}
          description={auth.passwordHint}
          autoComplete="new-password"
          minLength={minPasswordLength}
          autoFocus
          {...form.getInputProps('password')}
        />
        <RefusalNotice refusal={refusal} />
        <Button type="submit" loading={sending}>
          {auth.reset.submit}
        </Button>
      </AuthForm>
    </AuthCard>
  )
}

function ExpiredLink() {
  const { auth } = useTexts()
  return (
    <AuthCard
      title={auth.reset.expiredTitle}
      lead={auth.reset.expired}
      foot={
        <Anchor component={Link} to={paths.forgotPassword}>
          {auth.reset.askAgain}
        </Anchor>
      }
    />
  )
}
