import { Modal, type ModalRootProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../texts/language.tsx'
import styles from './dialog.module.css'

interface DialogProps extends Pick<ModalRootProps, 'size' | 'closeOnClickOutside'> {
  title: ReactNode
  onClose: () => void
  children: ReactNode
}

/** A question or a short form over the page. Its head is no `<header>`: a page has one banner. */
export function Dialog({ title, onClose, children, ...rest }: DialogProps) {
  const { common } = useTexts()
  return (
    <Modal.Root opened centered onClose={onClose} {...rest}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={common.close} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
