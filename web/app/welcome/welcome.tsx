import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { type Onboarding, type OnboardingStep, onboardingSteps } from '#contract/onboarding.ts'
import type { Me } from '#contract/organizations.ts'
import { useLiveEvents } from '../../data/live.ts'
import { useMoveOnboarding, useOnboarding } from '../../data/onboarding.ts'
import { currentMembership, useMe } from '../../data/session.ts'
import { paths } from '../../paths.ts'
import { chooseLanguage, useLanguage, useTexts } from '../../texts/language.tsx'
import { Bell } from '../../ui/bell.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { IndustryStep } from './industry-step.tsx'
import { LiveStep } from './live-step.tsx'
import { ReceptionistStep } from './receptionist-step.tsx'
import { WebsiteStep } from './website-step.tsx'
import styles from './welcome.module.css'

export interface StepProps {
  onboarding: Onboarding
  me: Me
  onNext: () => void
  /** Goes on and remembers that the step was left out. */
  onSkip: () => void
}

const steps: Record<OnboardingStep, (props: StepProps) => React.ReactNode> = {
  industry: IndustryStep,
  website: WebsiteStep,
  receptionist: ReceptionistStep,
  live: LiveStep,
}

/** Four steps from nothing to a receptionist at work. Where one stands is kept by the server. */
export default function Welcome() {
  const { welcome } = useTexts()
  const { me } = useMe()
  const onboarding = useOnboarding()
  const move = useMoveOnboarding()
  useLiveEvents()
  const [shown, setShown] = useState<OnboardingStep>()
  const reached = onboarding.data?.step
  // Whatever moves the wizard, here or on another device, is followed.
  useEffect(() => setShown(reached), [reached])
  if (onboarding.error)
    return <ErrorNotice error={onboarding.error} onRetry={() => void onboarding.refetch()} />
  if (!onboarding.data || !me || !reached) return <DelayedSkeleton rows={5} />
  const state = onboarding.data
  const step = shown ?? reached
  const Step = steps[step]
  const goNext = (skipped: boolean) => {
    const next = onboardingSteps[onboardingSteps.indexOf(step) + 1]
    const reachedAlready = next && onboardingSteps.indexOf(next) <= onboardingSteps.indexOf(reached)
    if (reachedAlready) setShown(next)
    else if (next) {
      move.mutate({ step: next, ...(skipped && { skipped: [...new Set([...state.skipped, step])] }) })
    }
  }
  return (
    <div className={styles.room}>
      <title>{`${welcome.pageTitle} · Frontdesk`}</title>
      <TopBar hasBusiness={currentMembership(me) !== undefined} />
      <Progress step={step} reached={reached} onShow={setShown} />
      <main className={styles.main} data-wide={step === 'receptionist' || undefined} key={step}>
        {move.error && <ErrorNotice error={move.error} />}
        <Step onboarding={state} me={me} onNext={() => goNext(false)} onSkip={() => goNext(true)} />
      </main>
    </div>
  )
}

function TopBar({ hasBusiness }: { hasBusiness: boolean }) {
  const { common, shell, welcome } = useTexts()
  const language = useLanguage()
  const navigate = useNavigate()
  return (
    <header className={styles.top}>
      <Link className={styles.brand} to={hasBusiness ? paths.app : paths.welcome}>
        <Bell size={18} />
        {common.appName}
      </Link>
      <span>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          onClick={() => chooseLanguage(language === 'es' ? 'en' : 'es')}
        >
          {shell.switchLanguage}
        </Button>
        {hasBusiness && (
          <Button size="xs" variant="subtle" color="gray" onClick={() => navigate(paths.app)}>
            {welcome.later}
          </Button>
        )}
      </span>
    </header>
  )
}

interface ProgressProps {
  step: OnboardingStep
  reached: OnboardingStep
  onShow: (step: OnboardingStep) => void
}

function Progress({ step, reached, onShow }: ProgressProps) {
  const { welcome } = useTexts()
  const position = onboardingSteps.indexOf(step)
  return (
    <nav aria-label={welcome.stepOf(position + 1, onboardingSteps.length)}>
      <ol className={styles.progress}>
        {onboardingSteps.map((one, index) => (
          <li key={one} data-done={index < position || undefined}>
            <button
              type="button"
              disabled={index > onboardingSteps.indexOf(reached)}
              aria-current={one === step ? 'step' : undefined}
              onClick={() => onShow(one)}
            >
              <span className={styles.figure}>{index + 1}</span>
              {welcome.steps[one]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
