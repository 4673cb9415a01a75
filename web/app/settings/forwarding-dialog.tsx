import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTexts } from '../../texts/language.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { formatPhone } from '../../ui/format-phone.ts'
import { type Carrier, carriers, codesFor } from './carrier-codes.ts'
import styles from './settings.module.css'

/** How customers go on calling the number they know: what to dial so that its calls come here. */
export function ForwardingDialog({ number, onClose }: { number: string; onClose: () => void }) {
  const { forwarding: texts } = useTexts().settings.numbers
  const [carrier, setCarrier] = useState<Carrier>('att')
  const { unanswered, always } = codesFor(carrier, number)
  return (
    <Dialog title={texts.title} size="lg" onClose={onClose}>
      <div className={styles.form}>
        <p className={styles.dim}>{texts.text(formatPhone(number))}</p>
        <NativeSelect
          label={texts.carrier}
          value={carrier}
          data={carriers.map((value) => ({ value, label: texts.carriers[value] }))}
          onChange={(event) => setCarrier(event.currentTarget.value as Carrier)}
        />
        {unanswered && <Codes title={texts.unanswered} {...unanswered} />}
        <Codes title={texts.always} {...always} />
        <p className={styles.dim}>{texts.test}</p>
      </div>
    </Dialog>
  )
}

function Codes({ title, on, off }: { title: string; on: string; off: string }) {
  const { forwarding: texts } = useTexts().settings.numbers
  return (
    <section>
      <p>
        <strong>{title}</strong>
      </p>
      <p className={styles.dim}>{texts.on}</p>
      <CopyField label={`${title}: ${texts.on}`} value={on} />
      <p className={styles.dim}>{texts.off}</p>
      <CopyField label={`${title}: ${texts.off}`} value={off} />
    </section>
  )
}
