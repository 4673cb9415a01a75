import { ActionIcon, Button, Group, NumberInput, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { z } from 'zod'
import type { ProfileService } from '#contract/knowledge.ts'
import { useUsualServices } from '../../data/onboarding.ts'
import { useTexts } from '../../texts/language.tsx'
import styles from './profile.module.css'

type Service = z.infer<typeof ProfileService>

interface ServicesFieldProps {
  value: Service[]
  onChange: (services: Service[]) => void
}

const blank: Service = { name: '', price: null, duration_minutes: null, description: null }

/** What the business offers: name, price as the owner says it, minutes. */
export function ServicesField({ value, onChange }: ServicesFieldProps) {
  const { welcome } = useTexts()
  const usual = useUsualServices()
  const change = (position: number, changes: Partial<Service>) =>
    onChange(value.map((service, index) => (index === position ? { ...service, ...changes } : service)))
  return (
    <div className={styles.services}>
      {value.map((service, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a service has no name yet while it is typed
        <div key={position} className={styles.service}>
          <TextInput
            aria-label={welcome.profile.service}
            placeholder={welcome.profile.service}
            value={service.name}
            onChange={(event) => change(position, { name: event.currentTarget.value })}
          />
          <TextInput
            aria-label={welcome.profile.price}
            placeholder={welcome.profile.price}
            value={service.price ?? ''}
            onChange={(event) => change(position, { price: event.currentTarget.value || null })}
          />
          <NumberInput
            aria-label={welcome.profile.minutes}
            placeholder={welcome.profile.minutes}
            hideControls
            min={1}
            max={1440}
            allowDecimal={false}
            value={service.duration_minutes ?? ''}
            onChange={(minutes) =>
              change(position, { duration_minutes: typeof minutes === 'number' ? minutes : null })
            }
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={welcome.profile.removeService(service.name)}
            onClick={() => onChange(value.filter((_, index) => index !== position))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...value, blank])}
        >
          {welcome.profile.addService}
        </Button>
        {value.length === 0 && usual.length > 0 && (
          <Button size="xs" variant="default" onClick={() => onChange(usual)}>
            {welcome.profile.usualServices}
          </Button>
        )}
      </Group>
    </div>
  )
}
