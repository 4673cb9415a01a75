import { Anchor, Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { Link } from 'react-router'
import { authClient } from '../../data/auth.ts'
import { paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { AuthCard, AuthForm } from './card.tsx'
import { useFieldRules } from './field-rules.ts'
import { RefusalNotice, useAuthRequest } from './refusal.tsx'

export default function ForgotPassword() {
  const { auth } = useTexts()
  const rules = useFieldRules()
  const form = useForm({ initialValues: { email: '' }, validate: { email: rules.email } })
  const { send, sending, refusal } = useAuthRequest()
  const [sentTo, setSentTo] = useState<string>()
  const submit = form.onSubmit(async ({ email }) => {
    const sent = await send(() => authClient.requestPasswordReset({ email, redirectTo: paths.resetPassword }))
    if (sent) setSentTo(email)
  })
  const back = (
    <Anchor component={Link} to={paths.signIn}>
      {auth.forgot.backToLogIn}
    </Anchor>
  )
  if (sentTo) return <AuthCard title={auth.forgot.sentTitle} lead={auth.forgot.sent(sentTo)} foot={back} />
  return (
    <AuthCard title={auth.forgot.title} lead={auth.forgot.lead} foot={back}>
      <AuthForm onSubmit={submit}>
        <TextInput
          label={auth.email}
          type="email"
          autoComplete="email"
          autoFocus
          {...form.getInputProps('email')}
        />
        <RefusalNotice refusal={refusal} />
        <Button type="submit" loading={sending}>
          {auth.forgot.submit}
        </Button>
      </AuthForm>
    </AuthCard>
  )
}
