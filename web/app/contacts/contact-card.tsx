import { Anchor } from '@mantine/core'
import { IconMail, IconPhone } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { ContactBrief } from '#contract/contacts.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import styles from './contact-card.module.css'

/** Somebody in a few lines: the name leads to everything known, the number calls, the address writes. */
export function ContactCard({ contact }: { contact: ContactBrief }) {
  const { contacts } = useTexts()
  const { id, name, phone, email } = contact
  return (
    <div className={styles.card}>
      <Anchor component={Link} to={fillPath(paths.contact, { id })} className={styles.name}>
        {name ?? contacts.somebody}
      </Anchor>
      {phone && (
        <a className={styles.way} href={`tel:${phone}`}>
          <IconPhone size={14} aria-hidden="true" /> {formatPhone(phone)}
        </a>
      )}
      {email && (
        <a className={styles.way} href={`mailto:${email}`}>
          <IconMail size={14} aria-hidden="true" /> {email}
        </a>
      )}
    </div>
  )
}
