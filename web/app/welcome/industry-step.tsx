import {
  IconBuildingStore,
  IconDental,
  IconHomeSearch,
  IconPencil,
  IconScale,
  IconScissors,
  IconTool,
  type TablerIcon,
} from '@tabler/icons-react'
import { Vertical } from '#contract/languages.ts'
import { useBeginBusiness } from '../../data/begin-business.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { readerZone } from '../../ui/business-zone.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './welcome.module.css'
import type { StepProps } from './welcome.tsx'

const icons: Record<Vertical, TablerIcon> = {
  home_services: IconTool,
  dental: IconDental,
  legal: IconScale,
  real_estate: IconHomeSearch,
  salon: IconScissors,
  ecommerce: IconBuildingStore,
  custom: IconPencil,
}

/** Seven cards, one tap: the trade brings along what a receptionist of it has to know. */
export function IndustryStep({ onboarding, me }: StepProps) {
  const { welcome } = useTexts()
  const language = useLanguage()
  const begin = useBeginBusiness(me, onboarding)
  const choose = (vertical: Vertical) =>
    begin.mutate({
      vertical,
      businessName: welcome.provisionalName(me.user.name),
      receptionistName: welcome.receptionistName,
      language,
      timezone: readerZone(),
      country: browserCountry(),
    })
  const chosen = begin.isPending ? begin.variables.vertical : onboarding.vertical
  return (
    <>
      <h1 className={styles.title}>{welcome.industry.title}</h1>
      <p className={styles.lead}>{welcome.industry.lead}</p>
      {begin.error && <ErrorNotice error={begin.error} />}
      <div className={styles.cards}>
        {Vertical.options.map((vertical) => {
          const Icon = icons[vertical]
          return (
            <button
              key={vertical}
              type="button"
              className={styles.card}
              aria-pressed={chosen === vertical}
              disabled={begin.isPending}
              onClick={() => choose(vertical)}
            >
              <Icon size={24} stroke={1.5} aria-hidden="true" />
              <span>
                <span className={styles.cardLabel}>{welcome.trades[vertical].label}</span>
                <span className={styles.cardPitch}>{welcome.trades[vertical].pitch}</span>
              </span>
            </button>
          )
        })}
      </div>
    </>
  )
}

/** The country of the browser's language tag, `US` of `en-US`; phone numbers are read by it until the owner says more. */
function browserCountry(): string | undefined {
  return navigator.languages
    .map((tag) => new Intl.Locale(tag).region)
    .find((region) => region && /^[A-Z]{2}$/.test(region))
}
