import { Button } from '@mantine/core'
import { IconListDetails, IconPlus } from '@tabler/icons-react'
import type { Service } from '#contract/scheduling.ts'
import { useUsualServices } from '../../data/onboarding.ts'
import { useServices, useServiceWork } from '../../data/services.ts'
import { useAllowed } from '../../data/session.ts'
import { useTexts } from '../../texts/language.tsx'
import { DelayedSkeleton } from '../../ui/delayed-skeleton.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SectionPage } from './section.tsx'
import { ServiceRow } from './service-row.tsx'
import styles from './services.module.css'

/** What the business offers, in a table that is edited where it stands. */
export default function Services() {
  const { settings } = useTexts()
  const services = useServices()
  const work = useServiceWork()
  const editable = useAllowed('scheduling.configure')
  const items = services.data?.items ?? []
  const error = services.error ?? work.add.error ?? work.change.error ?? work.remove.error
  const add = () =>
    work.add.mutate({ name: settings.services.newName, position: (items.at(-1)?.position ?? 0) + 1 })
  return (
    <SectionPage
      title={settings.sections.services}
      lead={settings.services.lead}
      action={
        editable && (
          <Button
            size="xs"
            variant={items.length > 0 ? 'filled' : 'default'}
            leftSection={<IconPlus size={14} />}
            loading={work.add.isPending}
            onClick={add}
          >
            {settings.services.add}
          </Button>
        )
      }
    >
      {error && <ErrorNotice error={error} />}
      {!services.data && !services.error && <DelayedSkeleton rows={5} />}
      {services.data && items.length === 0 && <NothingYet work={work} editable={editable} />}
      {items.length > 0 && <ServiceTable items={items} work={work} editable={editable} />}
    </SectionPage>
  )
}

interface ServiceTableProps {
  items: Service[]
  work: ReturnType<typeof useServiceWork>
  editable: boolean
}

function ServiceTable({ items, work, editable }: ServiceTableProps) {
  const { settings } = useTexts()
  const texts = settings.services
  const swap = (one: Service, other: Service | undefined) => {
    if (!other) return
    // Positions can be equal in lists that were imported; the place in the list is what the reader means.
    const places = items.map(({ id }) => (id === one.id ? other.id : id === other.id ? one.id : id))
    for (const [position, id] of places.entries()) {
      if (items.find((service) => service.id === id)?.position !== position)
        work.change.mutate({ id, changes: { position } })
    }
  }
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col" className={styles.number}>
              {texts.duration}
            </th>
            <th scope="col" className={styles.number}>
              {texts.before}
            </th>
            <th scope="col" className={styles.number}>
              {texts.after}
            </th>
            <th scope="col" className={styles.price}>
              {texts.price}
            </th>
            <th scope="col" className={styles.switch}>
              {texts.bookable}
            </th>
            <th scope="col" className={styles.switch}>
              {texts.active}
            </th>
            <th scope="col" className={styles.menu}>
              <span className={styles.hidden}>{texts.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((service, position) => (
            <ServiceRow
              key={service.id}
              service={service}
              editable={editable}
              onChange={(changes) => work.change.mutate({ id: service.id, changes })}
              onRemove={() => work.remove.mutate(service.id)}
              onUp={position > 0 ? () => swap(service, items[position - 1]) : undefined}
              onDown={position < items.length - 1 ? () => swap(service, items[position + 1]) : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function NothingYet({ work, editable }: Omit<ServiceTableProps, 'items'>) {
  const { common, settings } = useTexts()
  const usual = useUsualServices()
  const addUsual = async () => {
    // One after the other, so that they keep their order.
    for (const [position, { name, duration_minutes }] of usual.entries())
      await work.add
        .mutateAsync({ name, position, ...(duration_minutes && { duration_minutes }) })
        .catch(() => {})
  }
  return (
    <EmptyState
      icon={<IconListDetails size={20} stroke={1.6} />}
      title={settings.services.noneTitle}
      exampleLabel={common.example}
      example={settings.services.noneExample}
      action={
        editable &&
        usual.length > 0 && (
          <Button size="xs" loading={work.add.isPending} onClick={() => void addUsual()}>
            {settings.services.addUsual}
          </Button>
        )
      }
    >
      {settings.services.noneText}
    </EmptyState>
  )
}
