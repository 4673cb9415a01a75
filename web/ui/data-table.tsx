import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTexts } from '../texts/language.tsx'
import styles from './data-table.module.css'
import { isTyping } from './keyboard.ts'

export interface Column<Row> {
  key: string
  title: string
  render: (row: Row) => ReactNode
  width?: string
  align?: 'start' | 'end'
  /** Left out on narrow screens. */
  secondary?: boolean
}

interface DataTableProps<Row> {
  /** What the table lists, for readers of the screen. */
  label: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  onOpen?: (row: Row) => void
  selectedKey?: string
  /** Given while there are more rows to fetch. */
  onMore?: () => void
  loadingMore?: boolean
}

/** Dense rows for work: `j` and `k` move, `enter` opens, a click opens. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, onOpen, selectedKey, onMore, loadingMore } = props
  const { common } = useTexts()
  const { focused, setFocused, bodyRef } = useRowKeys(rows, onOpen)
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" style={{ width: column.width }} {...cellProps(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={bodyRef}>
          {rows.map((row, position) => (
            <tr
              key={rowKey(row)}
              data-focused={position === focused || undefined}
              data-opens={onOpen ? true : undefined}
              aria-current={selectedKey === rowKey(row) || undefined}
              tabIndex={onOpen ? 0 : undefined}
              onFocus={() => setFocused(position)}
              onClick={(event) => isOwnControl(event.target) || onOpen?.(row)}
            >
              {columns.map((column) => (
                <td key={column.key} {...cellProps(column)}>
                  {column.render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {onMore && (
        <div className={styles.more}>
          <Button variant="subtle" color="gray" size="xs" loading={loadingMore ?? false} onClick={onMore}>
            {common.showMore}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Buttons, links and menus inside a row do their own work, and do not open it. */
function isOwnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, [role="menu"]') !== null
}

function cellProps({ align, secondary }: { align?: 'start' | 'end'; secondary?: boolean }) {
  return { 'data-align': align, 'data-secondary': secondary || undefined }
}

/** Moves a row cursor by keyboard, unless the reader is typing somewhere. */
function useRowKeys<Row>(rows: Row[], onOpen: ((row: Row) => void) | undefined) {
  const [focused, setFocused] = useState(-1)
  const bodyRef = useRef<HTMLTableSectionElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return
      const step = { j: 1, k: -1 }[event.key]
      if (step) {
        const next = Math.min(rows.length - 1, Math.max(0, focused + step))
        bodyRef.current?.rows[next]?.focus()
        setFocused(next)
      }
      const row = rows[focused]
      const onRow = bodyRef.current?.rows[focused] === document.activeElement
      if (event.key === 'Enter' && row && onRow) onOpen?.(row)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [rows, focused, onOpen])
  return { focused, setFocused, bodyRef }
}
