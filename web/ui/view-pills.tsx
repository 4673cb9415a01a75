import styles from './view-pills.module.css'

interface ViewPillsProps<Key extends string> {
  /** What is chosen between, for readers of the screen. */
  label: string
  views: readonly { key: Key; label: string }[]
  /** None is marked when the list is narrowed to something that no view stands for. */
  value: Key | undefined
  onChange: (key: Key) => void
}

/** A few views of one list, one tap away each. */
export function ViewPills<Key extends string>({ label, views, value, onChange }: ViewPillsProps<Key>) {
  return (
    <fieldset className={styles.views}>
      <legend>{label}</legend>
      {views.map((view) => (
        <button
          key={view.key}
          type="button"
          className={styles.view}
          aria-pressed={view.key === value}
          onClick={() => onChange(view.key)}
        >
          {view.label}
        </button>
      ))}
    </fieldset>
  )
}
