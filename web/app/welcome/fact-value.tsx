import { Fragment } from 'react'
import type { ProfileFields } from '#contract/knowledge.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { formatHours } from '../../ui/format-hours.ts'
import type { ProfileFact } from './fact-editor.tsx'
import styles from './profile.module.css'

const servicesShown = 6

/** One fact of the business as it reads; says so when it was not found. */
export function FactValue({ fact, fields }: { fact: ProfileFact; fields: ProfileFields }) {
  const { welcome } = useTexts()
  const missing = <span className={styles.notFound}>{welcome.profile.notFound}</span>
  switch (fact) {
    case 'hours':
      return fields.hours && Object.keys(fields.hours).length > 0 ? <Hours hours={fields.hours} /> : missing
    case 'services':
      return fields.services?.length ? (
        <Services services={fields.services} />
      ) : (
        <span className={styles.notFound}>{welcome.profile.noServices}</span>
      )
    case 'area':
      return fields.area?.length ? fields.area.join(', ') : missing
    default:
      return fields[fact] || missing
  }
}

function Hours({ hours }: { hours: NonNullable<ProfileFields['hours']> }) {
  const { common } = useTexts()
  const language = useLanguage()
  return (
    <span className={styles.hours}>
      {formatHours(hours, language, common.closed).map(({ days, times }) => (
        <Fragment key={days}>
          <span>{days}</span>
          <span>{times}</span>
        </Fragment>
      ))}
    </span>
  )
}

function Services({ services }: { services: NonNullable<ProfileFields['services']> }) {
  const { welcome } = useTexts()
  return (
    <ul className={styles.offered}>
      {services.slice(0, servicesShown).map(({ name, price }) => (
        <li key={name}>
          {name}
          {price && <span>{price}</span>}
        </li>
      ))}
      {services.length > servicesShown && (
        <li>
          <span>{welcome.profile.moreServices(services.length - servicesShown)}</span>
        </li>
      )}
    </ul>
  )
}
