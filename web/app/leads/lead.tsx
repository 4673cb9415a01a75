import { ActionIcon, Anchor } from '@mantine/core'
import { IconArrowLeft, IconFlag, IconFlagFilled, IconMessages } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { Lead } from '#contract/contacts.ts'
import { useChangeLead, useLeadDetail } from '../../data/leads.ts'
import { useAllowed } from '../../data/session.ts'
import { fillPath, paths } from '../../paths.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Time } from '../../ui/time.tsx'
import { ContactCard } from '../contacts/contact-card.tsx'
import { EditableText } from '../editable-text.tsx'
import { LeadStatusMenu } from './lead-status.tsx'
import styles from './leads.module.css'
import { ScoreReasons } from './score.tsx'

/** One lead: who, what they want, what was asked of them, and what the team notes about it. */
export default function LeadPage() {
  const { common, leads } = useTexts()
  const lead = useLeadDetail(useParams().id ?? '')
  return (
    <>
      <Anchor component={Link} to={paths.leads} className={styles.back}>
        <IconArrowLeft size={14} aria-hidden="true" /> {leads.title}
      </Anchor>
      {lead.error && <ErrorNotice error={lead.error} onRetry={() => void lead.refetch()} />}
      {!lead.data && !lead.error && <DelayedSkeleton rows={6} height={48} />}
      {lead.data && (
        <>
          <title>{common.pageTitle(lead.data.intent ?? leads.somebody)}</title>
          <LeadDetail lead={lead.data} />
        </>
      )}
    </>
  )
}

function LeadDetail({ lead }: { lead: Lead }) {
  const { leads } = useTexts()
  const mayWrite = useAllowed('leads.write')
  const change = useChangeLead()
  const save = (changes: Parameters<typeof change.mutate>[0]['changes']) =>
    change.mutate({ id: lead.id, changes })
  const emergency = lead.urgency === 'emergency'
  return (
    <>
      <PageHeader
        title={lead.intent ?? lead.contact?.name ?? leads.somebody}
        lead={
          <span className={styles.marks}>
            <LeadStatusMenu lead={lead} />
            <StatusBadge meaning={emergency ? 'emergency' : lead.urgency === 'high' ? 'needs_you' : 'quiet'}>
              {leads.urgencies[lead.urgency]}
            </StatusBadge>
            <span>
              {leads.sources[lead.source]} · <Time value={lead.created_at} />
            </span>
          </span>
        }
        actions={mayWrite && <FlagButton flagged={lead.flagged} onChange={(flagged) => save({ flagged })} />}
      />
      {change.error && <ErrorNotice error={change.error} />}
      <div className={styles.columns}>
        <div>
          <Part title={leads.summary}>
            <EditableText
              label={leads.summary}
              value={lead.summary ?? ''}
              empty={leads.noSummary}
              editable={mayWrite}
              onSave={(summary) => save({ summary: summary || null })}
            />
          </Part>
          <Answers lead={lead} />
          <Part title={leads.notes}>
            <EditableText
              label={leads.notes}
              value={lead.notes}
              empty={leads.noNotes}
              editable={mayWrite}
              onSave={(notes) => save({ notes })}
            />
          </Part>
        </div>
        <aside>
          <Part title={leads.contact}>
            {lead.contact ? (
              <ContactCard contact={lead.contact} />
            ) : (
              <p className={styles.dim}>{leads.noContact}</p>
            )}
          </Part>
          {(lead.conversation_id || lead.appointment_id) && (
            <Part title={leads.came}>
              <Origins lead={lead} />
            </Part>
          )}
          <Part title={leads.score}>
            <ScoreReasons {...lead} />
          </Part>
        </aside>
      </div>
    </>
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

function FlagButton({ flagged, onChange }: { flagged: boolean; onChange: (flagged: boolean) => void }) {
  const { leads } = useTexts()
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-pressed={flagged}
      aria-label={flagged ? leads.unflag : leads.flag}
      title={flagged ? leads.unflag : leads.flag}
      onClick={() => onChange(!flagged)}
    >
      {flagged ? <IconFlagFilled size={16} className={styles.flag} /> : <IconFlag size={16} />}
    </ActionIcon>
  )
}

function Origins({ lead }: { lead: Lead }) {
  const { leads } = useTexts()
  return (
    <ul className={styles.links}>
      {lead.conversation_id && (
        <li>
          <Anchor component={Link} to={fillPath(paths.conversation, { id: lead.conversation_id })}>
            <IconMessages size={14} aria-hidden="true" /> {leads.openConversation}
          </Anchor>
        </li>
      )}
      {lead.appointment_id && (
        <li>
          <Anchor component={Link} to={fillPath(paths.calendar, {}, { appointment: lead.appointment_id })}>
            {leads.openAppointment}
          </Anchor>
        </li>
      )}
    </ul>
  )
}

/** What was asked of them, in the words of the trade's questions. */
function Answers({ lead }: { lead: Lead }) {
  const { leads } = useTexts()
  const answers = Object.entries(lead.intake).filter(([, answer]) => answer !== null && answer !== '')
  if (answers.length === 0) return null
  return (
    <Part title={leads.answers}>
      <dl className={styles.answers}>
        {answers.map(([question, answer]) => (
          <div key={question}>
            <dt>{sayQuestion(question)}</dt>
            <dd>{sayAnswer(answer, leads)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}

/** `new_patient` as people write it: the questions belong to the receptionist and have no other name here. */
function sayQuestion(name: string): string {
  const words = name.replaceAll('_', ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sayAnswer(answer: Lead['intake'][string], words: { yes: string; no: string }): string {
  if (typeof answer === 'boolean') return answer ? words.yes : words.no
  return Array.isArray(answer) ? answer.join(', ') : String(answer)
}
