import type { ChatSource } from '#contract/chat.ts'
import { Icon } from './icons.tsx'
import { linkify, safeUrl } from './linkify.ts'
import { Receipt } from './receipts.tsx'
import type { Entry } from './state.ts'
import { explain, type Texts } from './texts.ts'

interface MessageProps {
  entry: Entry
  /** What the receptionist is called. */
  agentName: string
  texts: Texts
  onRetry(key: string): void
  onThumb(id: string, helpful: boolean): void
}

/** One message with all that hangs on it: sources, receipts, thumbs, or why it was not delivered. */
export function Message({ entry, agentName, texts, onRetry, onThumb }: MessageProps) {
  const { role, text, progress, problem, sources, actions, id, helpful } = entry
  const author = role === 'visitor' ? texts.you : role === 'human' ? (entry.author ?? '') : agentName
  if (role === 'note') {
    return <div class="note">{entry.author ? texts.takenOver(entry.author) : texts.backWith(agentName)}</div>
  }
  return (
    <div class={`entry ${role} ${progress}`}>
      {role === 'human' && <div class="author">{author}</div>}
      {text ? (
        <div class="bubble">
          <span class="unseen">{author}: </span>
          {role === 'visitor' ? text : <Linked text={text} />}
        </div>
      ) : (
        progress === 'busy' && <Dots label={texts.typing(author)} />
      )}
      {sources.length > 0 && <Sources sources={sources} texts={texts} />}
      {actions.map((action) => (
        <Receipt action={action} texts={texts} />
      ))}
      {role === 'agent' && id && text && (
        <div class="thumbs">
          {[true, false].map((isUp) => (
            <button
              type="button"
              aria-pressed={helpful === isUp}
              aria-label={isUp ? texts.helpful : texts.unhelpful}
              onClick={() => onThumb(id, isUp)}
            >
              <Icon name={isUp ? 'up' : 'down'} />
            </button>
          ))}
        </div>
      )}
      {problem && progress === 'failed' && (
        <div class="problem" role="alert">
          {texts.failed} {explain(texts, problem.code, problem.sentence)}{' '}
          <button type="button" class="link" onClick={() => onRetry(entry.key)}>
            {texts.retry}
          </button>
        </div>
      )}
    </div>
  )
}

/** Three dots: somebody is writing. */
export function Dots({ label }: { label: string }) {
  return (
    <div class="bubble dots" role="img" aria-label={label}>
      <i />
      <i />
      <i />
    </div>
  )
}

/** A link into another tab that takes nothing along. */
export function Link({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  )
}

function Linked({ text }: { text: string }) {
  return (
    <>
      {linkify(text).map((piece) => (piece.href ? <Link href={piece.href}>{piece.text}</Link> : piece.text))}
    </>
  )
}

function Sources({ sources, texts }: { sources: ChatSource[]; texts: Texts }) {
  return (
    <div class="sources">
      <span>{texts.sources}</span>
      {sources.map(({ title, url }) => {
        const href = safeUrl(url)
        return href ? <Link href={href}>{title}</Link> : <span>{title}</span>
      })}
    </div>
  )
}
