import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { toCsv } from '#contract/csv.ts'
import { fetchLeads, type LeadFilters } from '../../data/leads.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { useBusinessZone } from '../../ui/business-zone.tsx'
import { currentTime } from '../../ui/clock.ts'
import { formatFully } from '../../ui/format-time.ts'
import { saveFile } from '../../ui/save-file.ts'
import { wallClockOf } from '../../ui/wall-clock.ts'

/** What the list shows, and what it does not show yet, as a CSV file. */
export function useLeadDownload(filters: LeadFilters) {
  const { errors, leads } = useTexts()
  const language = useLanguage()
  const zone = useBusinessZone()
  const [downloading, setDownloading] = useState(false)
  const download = async () => {
    setDownloading(true)
    try {
      const all = await fetchLeads(filters)
      const csv = toCsv(
        leads.csvHead,
        all.map((lead) => [
          lead.contact?.name,
          lead.contact?.phone,
          lead.contact?.email,
          lead.intent,
          lead.summary,
          lead.score,
          leads.urgencies[lead.urgency],
          leads.statuses[lead.status],
          lead.notes,
          formatFully(new Date(lead.created_at), { zone, language }),
        ]),
      )
      const { day } = wallClockOf(currentTime(), zone)
      saveFile(`${leads.csvName}-${day}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }))
    } catch {
      notifications.show({ message: errors.unknown.what })
    } finally {
      setDownloading(false)
    }
  }
  return { download: () => void download(), downloading }
}
