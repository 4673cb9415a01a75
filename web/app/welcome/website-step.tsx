import { Button, TextInput } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useAdoptName } from '../../data/begin-business.ts'
import { isReading, useProfile, useReadWebsite, useScrapeStatus } from '../../data/knowledge.ts'
import { useMoveOnboarding } from '../../data/onboarding.ts'
import { fieldMessages, isApiError } from '../../data/problem.ts'
import { currentMembership } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { OtherWays } from './other-ways.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import { hostOf } from './site.ts'
import styles from './website-step.module.css'
import frame from './welcome.module.css'
import type { StepProps } from './welcome.tsx'

/** One field; then the pages appear one by one with what was learned from each. */
export function WebsiteStep({ onboarding, me, onNext, onSkip }: StepProps) {
  const { welcome } = useTexts()
  const agentId = onboarding.agent_id
  const status = useScrapeStatus(agentId)
  const profile = useProfile(agentId)
  const adoptName = useAdoptName()
  const [askAgain, setAskAgain] = useState(false)
  const meet = async () => {
    const found = profile.data?.fields.name
    await adoptName(currentMembership(me), welcome.provisionalName(me.user.name), found)
    onNext()
  }
  const reading = status.data && status.data.source_id !== null && !askAgain
  const site = hostOf(onboarding.website_url ?? '')
  if (!reading || !status.data) {
    return (
      <AddressForm
        onboarding={onboarding}
        onStarted={() => setAskAgain(false)}
        onNext={onNext}
        onSkip={onSkip}
      />
    )
  }
  const failed = !isReading(status.data) && status.data.pages.length === 0
  return (
    <>
      <ReadingProgress site={site} status={status.data} profile={profile.data?.fields} />
      {failed ? (
        <>
          <Button mt="md" variant="default" onClick={() => setAskAgain(true)}>
            {welcome.website.another}
          </Button>
          <p className={styles.otherWays}>{welcome.website.nextBest}</p>
          <OtherWays agentId={agentId} onNext={onNext} />
          <Button mt="lg" ml={-16} variant="subtle" color="gray" onClick={onSkip}>
            {welcome.skip}
          </Button>
        </>
      ) : (
        <div className={styles.actions}>
          <Button onClick={() => void meet()} rightSection={<IconArrowRight size={16} />}>
            {isReading(status.data) ? welcome.website.goOnReading : welcome.website.goOn}
          </Button>
          {!isReading(status.data) && (
            <Button variant="subtle" color="gray" onClick={() => setAskAgain(true)}>
              {welcome.website.another}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

interface AddressFormProps extends Omit<StepProps, 'me'> {
  onStarted: () => void
}

function AddressForm({ onboarding, onStarted, onNext, onSkip }: AddressFormProps) {
  const { welcome } = useTexts()
  const [url, setUrl] = useState(onboarding.website_url ?? '')
  const [missing, setMissing] = useState(false)
  const readWebsite = useReadWebsite(onboarding.agent_id)
  const move = useMoveOnboarding()
  const start = async (event: FormEvent) => {
    event.preventDefault()
    const address = url.trim()
    setMissing(!address)
    if (!address) return
    await readWebsite.mutateAsync(address)
    await move.mutateAsync({ website_url: address })
    onStarted()
  }
  const error = readWebsite.error ?? move.error
  // What is wrong with the address belongs under its field; the rest is a notice.
  const aboutAddress = isApiError(error) && (error.status === 400 || error.status === 422)
  const message = aboutAddress ? (fieldMessages(error).url ?? error.message) : undefined
  return (
    <>
      <h1 className={frame.title}>{welcome.website.title}</h1>
      <p className={frame.lead}>{welcome.website.lead}</p>
      <form className={styles.address} noValidate onSubmit={(event) => void start(event).catch(() => {})}>
        <TextInput
          className={styles.field}
          size="md"
          aria-label={welcome.website.label}
          placeholder={welcome.website.placeholder}
          type="url"
          inputMode="url"
          autoComplete="url"
          autoCapitalize="none"
          autoFocus
          value={url}
          error={missing ? welcome.website.missing : message}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={readWebsite.isPending || move.isPending}>
          {welcome.website.submit}
        </Button>
      </form>
      {error && !aboutAddress && <ErrorNotice error={error} />}
      <p className={styles.otherWays}>{welcome.website.otherWays}</p>
      <OtherWays agentId={onboarding.agent_id} onNext={onNext} />
      <Button mt="lg" ml={-16} variant="subtle" color="gray" onClick={onSkip}>
        {welcome.skip}
      </Button>
    </>
  )
}
