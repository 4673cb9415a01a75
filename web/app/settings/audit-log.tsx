import { Code } from '@mantine/core'
import { useState } from 'react'
import type { AuditEntry } from '#contract/organizations.ts'
import { useAuditLog } from '../../data/organization.ts'
import { useAllowed } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Time } from '../../ui/time.tsx'
import { aboutOf, changesOf } from './audit-changes.ts'
import styles from './audit-log.module.css'
import { SectionPage } from './section.tsx'

/** Who changed what, the newest first; a row opens to what it was and what it became. */
export default function AuditLog() {
  const { settings } = useTexts()
  const texts = settings.audit
  const log = useAuditLog({})
  const columns = useColumns()
  const all = useAllowed('audit.read')
  const [open, setOpen] = useState<string>()
  const entry = log.items.find(({ id }) => id === open)
  return (
    <SectionPage title={settings.sections.audit} lead={all ? texts.lead : texts.leadOwn}>
      {log.error && <ErrorNotice error={log.error} onRetry={log.retry} />}
      {!log.ready && !log.error && <DelayedSkeleton rows={8} />}
      {log.ready && log.items.length === 0 && (
        <EmptyState title={texts.noneTitle}>{texts.noneText}</EmptyState>
      )}
      {log.items.length > 0 && (
        <DataTable
          label={settings.sections.audit}
          columns={columns}
          rows={log.items}
          rowKey={({ id }) => id}
          onOpen={({ id }) => setOpen(id === open ? undefined : id)}
          {...(open && { selectedKey: open })}
          {...log.more}
        />
      )}
      {entry && <Details entry={entry} />}
    </SectionPage>
  )
}

function useColumns(): Column<AuditEntry>[] {
  const { settings } = useTexts()
  const texts = settings.audit
  return [
    {
      key: 'what',
      title: texts.what,
      render: ({ action }) => texts.actions[action] ?? <Code>{action}</Code>,
    },
    { key: 'who', title: texts.who, render: ({ actor }) => actor.name ?? texts.actors[actor.kind] },
    {
      key: 'about',
      title: texts.about,
      secondary: true,
      render: (entry) => aboutOf(entry) ?? '–',
    },
    {
      key: 'when',
      title: texts.when,
      width: 'clamp(112px, 14vw, 176px)',
      align: 'end',
      render: ({ at }) => <Time value={at} nameZone={false} />,
    },
  ]
}

function Details({ entry }: { entry: AuditEntry }) {
  const { settings } = useTexts()
  const texts = settings.audit
  const changes = changesOf(entry)
  return (
    <section className={styles.details} aria-live="polite">
      <h3>
        {texts.actions[entry.action] ?? entry.action} · <Time value={entry.at} />
      </h3>
      {changes.length > 0 && (
        <table className={styles.changes}>
          <thead>
            <tr>
              <th scope="col">{texts.field}</th>
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{before ?? '–'}</td>
                <td>{after ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {entry.request_id && (
        <p className={styles.reference}>
          {texts.reference} <code>{entry.request_id}</code>
        </p>
      )}
    </section>
  )
}
