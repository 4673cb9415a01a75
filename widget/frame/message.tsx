import type { ChatSource } from '#contract/chat.ts'
import type { Conversation } from './conversation.ts'
import { Icon } from './icons.tsx'
import { linkify, safeUrl } from './linkify.ts'
import { Receipt } from './receipts.tsx'
import type { Entry } from './state.ts'
import { explain, texts } from './texts.ts'

interface MessageProps {
  entry: Entry
  /** What the receptionist is called. */
  agentName: string
  conversation: Conversation
}

/** One message with all that hangs on it: sources, receipts, thumbs, or why it was not delivered. */
export function Message({ entry, agentName, conversation }: MessageProps) {
  const { role, text, progress, error, sources, actions, id, helpful } = entry
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
      {sources.length > 0 && <Sources sources={sources} />}
      {actions.map((action) => (
        <Receipt key={action.kind} action={action} />
      ))}
      {role === 'agent' && id && text && (
        <div class="thumbs">
          {[true, false].map((isUp) => (
            <button
              key={`${isUp}`}
              type="button"
              aria-pressed={helpful === isUp}
              aria-label={isUp ? texts.helpful : texts.unhelpful}
              onClick={() => conversation.thumb(entry, isUp)}
            >
              <Icon name="thumb" />
            </button>
          ))}
        </div>
      )}
      {error && (
        <div class="problem" role="alert">
          {texts.failed} {explain(error)}{' '}
          <button type="button" class="link" onClick={() => conversation.retry(entry)}>
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

/** A link into another tab that takes nothing along; without an address, its words alone. */
export function Link({ href, children }: { href?: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}

function Linked({ text }: { text: string }) {
  // biome-ignore lint/correctness/useJsxKeyInIterable: pieces of one text keep their places
  return <>{linkify(text).map(({ text, href }) => (href ? <Link href={href}>{text}</Link> : text))}</>
}

function Sources({ sources }: { sources: ChatSource[] }) {
  return (
    <div class="sources">
      {texts.sources}
      {sources.map(({ title, url }) => (
        <Link key={title} href={safeUrl(url)}>
          {title}
        </Link>
      ))}
    </div>
  )
}
