import type { FieldChange } from '#contract/agents.ts'
import { useTexts } from '../../../texts/language.tsx'
import styles from './field-changes.module.css'
import { nameField, sayValue } from './field-words.ts'

/** Settings that differ, one under the other: long texts word by word, everything else before and after. */
export function FieldChanges({ changes }: { changes: FieldChange[] }) {
  const texts = useTexts()
  if (changes.length === 0) return <p className={styles.none}>{texts.versions.nothingChanged}</p>
  return (
    <dl className={styles.changes}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{nameField(change.field, texts)}</dt>
          <dd>{isRewritten(change) ? <Words change={change} /> : <Values change={change} />}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A text that came or went as a whole reads better as before and after. */
function isRewritten({ words, before, after }: FieldChange): boolean {
  return words !== null && before !== null && after !== null
}

function Words({ change }: { change: FieldChange }) {
  const pieces = change.words ?? []
  return (
    <p className={styles.text}>
      {pieces.map(({ kind, text }, position) => {
        const Piece = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span'
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text has no name but its place
        return <Piece key={position}>{text}</Piece>
      })}
    </p>
  )
}

function Values({ change }: { change: FieldChange }) {
  const texts = useTexts()
  const { before, after } = change
  return (
    <>
      <Value label={texts.versions.before} words={sayValue(change, before, texts)} gone />
      <Value label={texts.versions.after} words={sayValue(change, after, texts)} />
    </>
  )
}

function Value({ label, words, gone = false }: { label: string; words: string[]; gone?: boolean }) {
  const Piece = gone ? 'del' : 'ins'
  return (
    <p className={styles.value}>
      <span className={styles.label}>{label}</span>
      <Piece>{words.join(' · ')}</Piece>
    </p>
  )
}
