import { Anchor, Button, PasswordInput, PinInput } from '@mantine/core'
import { useState } from 'react'
import { useSecondFactor } from '../../data/security.ts'
import { useTexts } from '../../texts/language.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { QrImage } from '../../ui/qr-image.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Group } from './section.tsx'
import { SecurityRefusal } from './security-refusal.tsx'
import styles from './settings.module.css'

type Step =
  | { kind: 'password'; aim: 'on' | 'off' | 'codes' }
  | { kind: 'app'; uri: string; codes: string[] }
  | { kind: 'codes'; codes: string[] }

/** A code from an app besides the password: on, off, and new recovery codes. */
export function SecondFactor({ enabled }: { enabled: boolean }) {
  const { settings } = useTexts()
  const texts = settings.security
  const [step, setStep] = useState<Step>()
  const work = useSecondFactor()
  const ask = (aim: 'on' | 'off' | 'codes') => {
    for (const mutation of Object.values(work)) mutation.reset()
    setStep({ kind: 'password', aim })
  }
  const close = () => setStep(undefined)
  return (
    <Group
      title={texts.secondFactor}
      lead={texts.secondFactorLead}
      action={
        <StatusBadge meaning={enabled ? 'answered' : 'quiet'}>{enabled ? texts.on : texts.off}</StatusBadge>
      }
    >
      <div className={styles.buttons}>
        {enabled ? (
          <>
            <Button variant="default" size="xs" onClick={() => ask('codes')}>
              {texts.newCodes}
            </Button>
            <Button variant="subtle" color="gray" size="xs" onClick={() => ask('off')}>
              {texts.turnOff}
            </Button>
          </>
        ) : (
          <Button variant="default" size="xs" onClick={() => ask('on')}>
            {texts.turnOn}
          </Button>
        )}
      </div>
      {step?.kind === 'password' && (
        <PasswordStep aim={step.aim} work={work} onNext={setStep} onClose={close} />
      )}
      {step?.kind === 'app' && <AppStep {...step} work={work} onNext={setStep} onClose={close} />}
      {step?.kind === 'codes' && <CodesStep codes={step.codes} onClose={close} />}
    </Group>
  )
}

interface StepProps {
  work: ReturnType<typeof useSecondFactor>
  onNext: (step: Step | undefined) => void
  onClose: () => void
}

function PasswordStep({ aim, work, onNext, onClose }: StepProps & { aim: 'on' | 'off' | 'codes' }) {
  const { common, settings } = useTexts()
  const texts = settings.security
  const [password, setPassword] = useState('')
  const send = {
    on: () =>
      work.begin.mutate(password, {
        onSuccess: (answer) => {
          if ('totpURI' in answer) onNext({ kind: 'app', uri: answer.totpURI, codes: answer.backupCodes })
        },
      }),
    off: () => work.turnOff.mutate(password, { onSuccess: onClose }),
    codes: () =>
      work.renewCodes.mutate(password, {
        onSuccess: ({ backupCodes }) => onNext({ kind: 'codes', codes: backupCodes }),
      }),
  }[aim]
  const mutation = { on: work.begin, off: work.turnOff, codes: work.renewCodes }[aim]
  const title = { on: texts.turnOn, off: texts.turnOff, codes: texts.newCodes }[aim]
  return (
    <Dialog onClose={onClose} title={title} size="sm">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <p className={styles.dim}>{texts.passwordFirst}</p>
        <PasswordInput
          label={texts.currentPassword}
          autoComplete="current-password"
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {mutation.error && <SecurityRefusal error={mutation.error} />}
        <div className={`${styles.buttons} ${styles.end}`}>
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={mutation.isPending} disabled={!password}>
            {common.next}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function AppStep({ uri, codes, work, onNext, onClose }: StepProps & { uri: string; codes: string[] }) {
  const { settings } = useTexts()
  const texts = settings.security
  const [code, setCode] = useState('')
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const confirm = (digits: string) =>
    work.confirm.mutate(digits, {
      onSuccess: () => onNext({ kind: 'codes', codes }),
      onError: () => setCode(''),
    })
  return (
    <Dialog onClose={onClose} title={texts.appTitle} closeOnClickOutside={false}>
      <div className={styles.form}>
        <p className={styles.dim}>{texts.appText}</p>
        <QrImage text={uri} label={texts.qrLabel} />
        <CopyField label={texts.secret} value={secret} />
        <p>
          <Anchor href={uri}>{texts.openApp}</Anchor>
        </p>
        <div>
          <p className={styles.dim}>{texts.appCode}</p>
          <PinInput
            length={6}
            type="number"
            oneTimeCode
            aria-label={texts.code}
            value={code}
            onChange={setCode}
            onComplete={confirm}
          />
        </div>
        {work.confirm.error && <SecurityRefusal error={work.confirm.error} />}
      </div>
    </Dialog>
  )
}

function CodesStep({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const { settings } = useTexts()
  const texts = settings.security
  return (
    <Dialog onClose={onClose} title={texts.codesTitle} closeOnClickOutside={false}>
      <div className={styles.form}>
        <p className={styles.dim}>{texts.codesText}</p>
        <CopyField label={texts.codesTitle} value={codes.join('\n')} />
        <div className={`${styles.buttons} ${styles.end}`}>
          <Button onClick={onClose}>{texts.codesKept}</Button>
        </div>
      </div>
    </Dialog>
  )
}
