import { Skeleton } from '@mantine/core'
import { useTexts } from '../texts/language.tsx'
import styles from './delayed-skeleton.module.css'

/** Lines in the shape of what is coming; seen only when it takes longer than 200 ms. */
export function DelayedSkeleton({ rows = 6, height = 36 }: { rows?: number; height?: number }) {
  const { common } = useTexts()
  return (
    <div className={styles.late} role="status" aria-label={common.loading}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
        <div key={row} className={styles.row} style={{ height }}>
          <Skeleton height={12} width={`${38 + ((row * 17) % 23)}%`} />
          <Skeleton height={12} width="12%" />
        </div>
      ))}
    </div>
  )
}
