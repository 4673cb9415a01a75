import { ActionIcon, Button, Menu, Switch, Textarea } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Service, ServiceChange } from '#contract/scheduling.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { CellInput } from './cell-input.tsx'
import { readPrice, writePrice } from './price.ts'
import styles from './services.module.css'
import frame from './settings.module.css'

interface ServiceRowProps {
  service: Service
  editable: boolean
  onChange: (changes: ServiceChange) => void
  onRemove: () => void
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
}

/** One service; each cell is kept as soon as it is left. */
export function ServiceRow(props: ServiceRowProps) {
  const { service, editable, onChange } = props
  const { settings } = useTexts()
  const language = useLanguage()
  const texts = settings.services
  const cell = (name: string) => ({ label: texts.cell(name, service.name), disabled: !editable })
  const minutes = (
    name: 'duration_minutes' | 'buffer_before_minutes' | 'buffer_after_minutes',
    least: number,
  ) => ({
    value: String(service[name]),
    numeric: true,
    onSave: (text: string) => {
      const value = Number(text)
      if (Number.isInteger(value) && value >= least) onChange({ [name]: value })
    },
  })
  return (
    <tr data-inactive={!service.active || undefined}>
      <td>
        <CellInput
          {...cell(texts.name)}
          value={service.name}
          onSave={(text) => {
            if (text.trim()) onChange({ name: text.trim() })
          }}
        />
      </td>
      <td>
        <CellInput {...cell(texts.duration)} {...minutes('duration_minutes', 5)} />
      </td>
      <td>
        <CellInput {...cell(texts.before)} {...minutes('buffer_before_minutes', 0)} />
      </td>
      <td>
        <CellInput {...cell(texts.after)} {...minutes('buffer_after_minutes', 0)} />
      </td>
      <td>
        <CellInput
          {...cell(texts.price)}
          value={writePrice(service, language)}
          placeholder={texts.noPrice}
          onSave={(text) => onChange(readPrice(text))}
        />
      </td>
      <td className={styles.switch}>
        <Switch
          size="xs"
          aria-label={texts.cell(texts.bookable, service.name)}
          checked={service.bookable}
          disabled={!editable}
          onChange={(event) => onChange({ bookable: event.currentTarget.checked })}
        />
      </td>
      <td className={styles.switch}>
        <Switch
          size="xs"
          aria-label={texts.cell(texts.active, service.name)}
          checked={service.active}
          disabled={!editable}
          onChange={(event) => onChange({ active: event.currentTarget.checked })}
        />
      </td>
      <td className={styles.menu}>{editable && <RowMenu {...props} />}</td>
    </tr>
  )
}

function RowMenu({ service, onChange, onRemove, onUp, onDown }: ServiceRowProps) {
  const { settings } = useTexts()
  const texts = settings.services
  const [open, setOpen] = useState<'description' | 'remove'>()
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={texts.cell(texts.actions, service.name)}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={14} />} onClick={() => setOpen('description')}>
            {texts.description}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowUp size={14} />} disabled={!onUp} onClick={onUp}>
            {texts.up}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowDown size={14} />} disabled={!onDown} onClick={onDown}>
            {texts.down}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={14} />} onClick={() => setOpen('remove')}>
            {texts.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'description' && (
        <DescriptionDialog
          service={service}
          onSave={(description) => onChange({ description })}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'remove' && (
        <ConfirmDialog
          title={texts.removeTitle(service.name)}
          confirmLabel={texts.remove}
          onClose={() => setOpen(undefined)}
          onConfirm={() => {
            onRemove()
            setOpen(undefined)
          }}
        >
          <p>{texts.removeText}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

interface DescriptionDialogProps {
  service: Service
  onSave: (description: string) => void
  onClose: () => void
}

function DescriptionDialog({ service, onSave, onClose }: DescriptionDialogProps) {
  const { common, settings } = useTexts()
  const [text, setText] = useState(service.description)
  return (
    <Dialog onClose={onClose} title={service.name}>
      <form
        className={frame.form}
        onSubmit={(event) => {
          event.preventDefault()
          onSave(text.trim())
          onClose()
        }}
      >
        <Textarea
          label={settings.services.description}
          description={settings.services.descriptionHint}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={2000}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={`${frame.buttons} ${frame.end}`}>
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit">{common.save}</Button>
        </div>
      </form>
    </Dialog>
  )
}
