import styles from './key-hint.module.css'

/** A key as it is written on a keyboard. `mod` is ⌘ on Apple's machines and Ctrl elsewhere. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keys.split(' ').map((key) => (
        <kbd key={key} className={styles.key}>
          {key === 'mod' ? modKey() : key}
        </kbd>
      ))}
    </span>
  )
}

function modKey(): string {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
}
