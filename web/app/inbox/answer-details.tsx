import { Tooltip, UnstyledButton } from '@mantine/core'
import { Fragment } from 'react'
import type { Message } from '#contract/conversations.ts'
import { useTexts } from '../../texts/language.tsx'
import styles from './transcript.module.css'

/** Under an answer: where it was read and how sure it was; the rest a hover, a focus or a tap away. */
export function AnswerDetails({ message }: { message: Message }) {
  const { inbox } = useTexts()
  const { sources, answered, confidence, brain } = message
  if (confidence === null && brain === null && sources.length === 0) return null
  const sure =
    answered === false || confidence === null ? inbox.notKnown : inbox.sure(Math.round(confidence * 100))
  // Being sure says something about an answer; "What name shall I put it under?" is none.
  const isAnswer = answered === false || sources.length > 0
  return (
    <p className={styles.details}>
      {sources.length > 0 && (
        <>
          <span>{inbox.readIn}</span>
          {sources.map(({ title, url }) => (
            <Fragment key={`${title}${url}`}>
              {url && /^https?:/.test(url) ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                <span>{title}</span>
              )}
              <span aria-hidden="true">·</span>
            </Fragment>
          ))}
        </>
      )}
      <Tooltip
        label={<Facts message={message} />}
        events={{ hover: true, focus: true, touch: true }}
        openDelay={100}
        position="bottom-start"
        multiline
      >
        <UnstyledButton
          className={styles.sure}
          data-unknown={answered === false || undefined}
          aria-label={isAnswer ? `${sure}. ${inbox.answerDetails}` : inbox.answerDetails}
        >
          {isAnswer ? sure : '···'}
        </UnstyledButton>
      </Tooltip>
    </p>
  )
}

function Facts({ message }: { message: Message }) {
  const { inbox } = useTexts()
  const { confidence, brain, latency_ms, intent, sources } = message
  const facts: [string, string | null][] = [
    [inbox.confidence, confidence === null ? null : `${Math.round(confidence * 100)} %`],
    [inbox.brain, brain && inbox.brains[brain]],
    [inbox.latency, latency_ms === null ? null : showLatency(latency_ms)],
    [inbox.intent, intent],
    [inbox.sources, sources.map(({ title }) => title).join(', ') || null],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  )
}

function showLatency(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`
}
