import styles from './bell.module.css'

interface BellProps {
  size?: number
  /** Counts the rings: the bell nods once, for 300 ms, whenever it grows. */
  rings?: number
  /** Names the mark where no word stands beside it. */
  label?: string
}

/** The mark: a desk bell of three shapes in the colour of the text around it. */
export function Bell({ size = 20, rings = 0, label }: BellProps) {
  return (
    <svg
      key={rings}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="currentColor"
      className={rings > 0 ? styles.nod : undefined}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <circle cx="8" cy="3" r="1.5" />
      <path d="M2 11.25a6 6 0 0 1 12 0z" />
      <rect x="1" y="12.25" width="14" height="2" rx="1" />
    </svg>
  )
}
