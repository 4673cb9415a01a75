import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { authClient } from '../../data/auth.ts'
import { forgetEverything } from '../../data/session.ts'
import { fillPath, paths, safeNext, signInPath } from '../../paths.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { AuthCard, AuthForm } from './card.tsx'
import { minPasswordLength, useFieldRules } from './field-rules.ts'
import { RefusalNotice, useAuthRequest } from './refusal.tsx'

export default function SignUp() {
  const { auth } = useTexts()
  const language = useLanguage()
  const [search] = useSearchParams()
  const next = search.get('next')
  const rules = useFieldRules()
  const form = useForm({
    initialValues: { name: '', email: search.get('email') ?? '', password: '' },
    validate: { name: rules.name, email: rules.email, password: rules.newPassword },
  })
  const { send, sending, refusal } = useAuthRequest()
  const navigate = useNavigate()
  const queryClient = useQueryClient()

  const submit = form.onSubmit(async (values) => {
    const goal = next ? safeNext(next) : paths.welcome
    const created = await send(() =>
      authClient.signUp.email({ ...values, language, callbackURL: paths.verifyEmail }),
    )
    if (!created) return
    await forgetEverything(queryClient)
    // Without a token the server wants the address confirmed first.
    navigate(created.token ? goal : fillPath(paths.verifyEmail, {}, { email: values.email }))
  })

  return (
    <AuthCard
      title={auth.signUp.title}
      lead={auth.signUp.lead}
      foot={
        <>
          {auth.signUp.haveAccount}{' '}
          <Anchor component={Link} to={signInPath(next ?? undefined)}>
            {auth.signUp.logIn}
          </Anchor>
        </>
      }
    >
      <AuthForm onSubmit={submit}>
        <TextInput label={auth.name} autoComplete="name" autoFocus {...form.getInputProps('name')} />
        <TextInput label={auth.email} type="email" autoComplete="email" {...form.getInputProps('email')} />
        <PasswordInput
          label={auth.password}
          description={auth.passwordHint}
          autoComplete="new-password"
          minLength={minPasswordLength}
          {...form.getInputProps('password')}
        />
        <RefusalNotice refusal={refusal} />
        <Button type="submit" loading={sending}>
          {auth.signUp.submit}
        </Button>
      </AuthForm>
    </AuthCard>
  )
}
