import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { authClient } from '../../data/auth.ts'
import { paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { AuthCard, AuthForm } from './card.tsx'
import { RefusalNotice, useAuthRequest } from './refusal.tsx'

/** Before: a link is on its way. After the link was opened, it leads here too: confirmed, or too late. */
export default function VerifyEmail() {
  const { auth } = useTexts()
  const [search] = useSearchParams()
  const email = search.get('email')
  if (search.has('error')) {
    return (
      <AuthCard
        title={auth.verify.failedTitle}
        lead={auth.verify.failed}
        foot={
          <Anchor component={Link} to={paths.signIn}>
            {auth.signIn.submit}
          </Anchor>
        }
      />
    )
  }
  if (email) return <WaitForLink email={email} />
  return (
    <AuthCard title={auth.verify.done}>
      <AuthForm onSubmit={(event) => event.preventDefault()}>
        <Button component={Link} to={paths.welcome}>
          {auth.verify.goOn}
        </Button>
      </AuthForm>
    </AuthCard>
  )
}

function WaitForLink({ email }: { email: string }) {
  const { auth } = useTexts()
  const { send, sending, refusal } = useAuthRequest()
  const [sentAgain, setSentAgain] = useState(false)
  const again = async () => {
    const sent = await send(() => authClient.sendVerificationEmail({ email, callbackURL: paths.verifyEmail }))
    if (sent) setSentAgain(true)
  }
  return (
    <AuthCard title={auth.verify.title} lead={auth.verify.sent(email)}>
      <AuthForm onSubmit={(event) => event.preventDefault()}>
        <RefusalNotice refusal={refusal} />
        <Button variant="default" loading={sending} onClick={again}>
          {auth.verify.again}
        </Button>
        {sentAgain && <p role="status">{auth.verify.sentAgain}</p>}
      </AuthForm>
    </AuthCard>
  )
}
