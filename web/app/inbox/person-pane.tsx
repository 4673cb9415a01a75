import { CloseButton } from '@mantine/core'
import { IconMail, IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Conversation } from '#contract/conversations.ts'
import { useAppointmentsOf, useConversationsOf, useLead } from '../../data/conversations.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import { Time } from '../../ui/time.tsx'
import styles from './person-pane.module.css'

interface PersonPaneProps {
  conversation: Conversation
  onClose: () => void
}

/** Who is at the other end: how to reach them, what they want, what is booked, what was before. */
export function PersonPane({ conversation, onClose }: PersonPaneProps) {
  const { common, inbox } = useTexts()
  const { contact, lead_id, contact_id, id } = conversation
  return (
    <aside className={styles.pane} aria-label={inbox.person}>
      <CloseButton className={styles.close} aria-label={common.close} onClick={onClose} />
      <Part title={inbox.contact}>
        {contact ? <ContactFacts contact={contact} /> : <p className={styles.quiet}>{inbox.noContact}</p>}
      </Part>
      {lead_id && <LeadFacts id={lead_id} />}
      {contact_id && <Appointments contactId={contact_id} />}
      <Visit conversation={conversation} />
      {contact_id && <OtherConversations contactId={contact_id} currentId={id} />}
    </aside>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function ContactFacts({ contact }: { contact: NonNullable<Conversation['contact']> }) {
  const { inbox } = useTexts()
  const { id, name, phone, email } = contact
  return (
    <>
      {name && <p className={styles.name}>{name}</p>}
      {phone && (
        <a className={styles.reach} href={`tel:${phone}`}>
          <IconPhone size={16} stroke={1.6} aria-hidden="true" /> {formatPhone(phone)}
        </a>
      )}
      {email && (
        <a className={styles.reach} href={`mailto:${email}`}>
          <IconMail size={16} stroke={1.6} aria-hidden="true" /> {email}
        </a>
      )}
      <Link to={fillPath(paths.contact, { id })}>{inbox.openContact}</Link>
    </>
  )
}

function LeadFacts({ id }: { id: string }) {
  const { inbox } = useTexts()
  const lead = useLead(id).data
  if (!lead) return null
  return (
    <Part title={inbox.lead}>
      <p>{lead.summary ?? lead.intent}</p>
      <p className={styles.quiet}>
        {inbox.leadStatuses[lead.status]} · {inbox.score(lead.score)}
      </p>
      <Link to={fillPath(paths.lead, { id })}>{inbox.openLead}</Link>
    </Part>
  )
}

function Appointments({ contactId }: { contactId: string }) {
  const { inbox } = useTexts()
  const appointments = useAppointmentsOf(contactId).data?.items ?? []
  if (appointments.length === 0) return null
  return (
    <Part title={inbox.appointments}>
      <ul className={styles.list}>
        {appointments.map(({ id, service, start, status }) => (
          <li key={id}>
            <Link to={fillPath(paths.calendar, {}, { appointment: id })}>
              {service.name}, <Time value={start} nameZone={false} />
            </Link>
            <span className={styles.quiet}> · {inbox.appointmentStatuses[status]}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Visit({ conversation }: { conversation: Conversation }) {
  const { inbox } = useTexts()
  const { visitor, language, started_at, agent_id, agent_name, agent_version, rating } = conversation
  const facts: [string, ReactNode][] = [
    [inbox.page, visitor.page_url && <Address url={visitor.page_url} />],
    [inbox.cameFrom, visitor.referrer && <Address url={visitor.referrer} />],
    [inbox.language, inbox.languages[language]],
    [inbox.began, <Time key="began" value={started_at} nameZone={false} />],
    [
      inbox.servedBy,
      agent_id && (
        <>
          <Link to={fillPath(paths.agent, { id: agent_id })}>{agent_name}</Link>
          {agent_version !== null && (
            <>
              {', '}
              <Link to={fillPath(paths.agentVersions, { id: agent_id }, { version: agent_version })}>
                {inbox.version(agent_version)}
              </Link>
            </>
          )}
        </>
      ),
    ],
    [inbox.rating, rating && inbox.rated(rating)],
  ]
  return (
    <Part title={inbox.visit}>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Part>
  )
}

/** An address that a visitor's browser told: shown short, followed only when it is a website's. */
function Address({ url }: { url: string }) {
  const short = url.replace(/^https?:\/\//, '').replace(/\/$/, '')
  if (!/^https?:/.test(url)) return <span title={url}>{short}</span>
  return (
    <a href={url} title={url} target="_blank" rel="noreferrer">
      {short}
    </a>
  )
}

function OtherConversations({ contactId, currentId }: { contactId: string; currentId: string }) {
  const { inbox } = useTexts()
  const others = (useConversationsOf(contactId).data?.items ?? []).filter(({ id }) => id !== currentId)
  if (others.length === 0) return null
  return (
    <Part title={inbox.earlier}>
      <ul className={styles.list}>
        {others.map(({ id, last_message, last_message_at }) => (
          <li key={id}>
            <Link className={styles.other} to={fillPath(paths.conversation, { id })}>
              {last_message}
            </Link>
            <span className={styles.quiet}>
              <Time value={last_message_at} nameZone={false} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
