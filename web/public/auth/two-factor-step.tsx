import { Anchor, Button, Checkbox, PinInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { authClient } from '../../data/auth.ts'
import { useTexts } from '../../texts/language.tsx'
import { AuthCard, AuthForm } from './card.tsx'
import { RefusalNotice, useAuthRequest } from './refusal.tsx'

/** The second factor: six digits of the app, or a recovery code for whoever lost the app. */
export function TwoFactorStep({ onDone }: { onDone: () => Promise<void> }) {
  const { auth } = useTexts()
  const [byBackup, setByBackup] = useState(false)
  const form = useForm({ initialValues: { code: '', trustDevice: false } })
  const { send, sending, refusal } = useAuthRequest()
  const verify = async ({ code, trustDevice }: typeof form.values) => {
    const verified = await send(() =>
      byBackup
        ? authClient.twoFactor.verifyBackupCode({ code: code.trim() })
        : authClient.twoFactor.verifyTotp({ code, trustDevice }),
    )
    if (verified) await onDone()
    else form.setFieldValue('code', '')
  }
  const switchKind = () => {
    form.reset()
    setByBackup(!byBackup)
  }
  return (
    <AuthCard title={auth.twoFactor.title} lead={byBackup ? auth.twoFactor.backupLead : auth.twoFactor.lead}>
      <AuthForm onSubmit={form.onSubmit(verify)}>
        {byBackup ? (
          <TextInput label={auth.twoFactor.backupCode} autoFocus {...form.getInputProps('code')} />
        ) : (
          <>
            <PinInput
              length={6}
              type="number"
              oneTimeCode
              autoFocus
              aria-label={auth.twoFactor.code}
              onComplete={(code) => verify({ ...form.values, code })}
              {...form.getInputProps('code')}
            />
            <Checkbox
              label={auth.twoFactor.trust}
              {...form.getInputProps('trustDevice', { type: 'checkbox' })}
            />
          </>
        )}
        <RefusalNotice
          refusal={refusal}
          wrong={byBackup ? auth.twoFactor.backupWrong : auth.twoFactor.wrong}
        />
        <Button type="submit" loading={sending}>
          {auth.twoFactor.submit}
        </Button>
        <Anchor component="button" type="button" ta="center" onClick={switchKind}>
          {byBackup ? auth.twoFactor.useApp : auth.twoFactor.useBackup}
        </Anchor>
      </AuthForm>
    </AuthCard>
  )
}
