import type { ChatConfig } from '#contract/chat.ts'
import { Bell, Icon } from './icons.tsx'
import { safeUrl } from './linkify.ts'
import type { ChatState } from './state.ts'
import type { Texts } from './texts.ts'

interface HeaderProps {
  config: ChatConfig
  state: ChatState
  texts: Texts
  onClose(): void
}

/** Who is here, and whether the business is open. */
export function Header({ config, state, texts, onClose }: HeaderProps) {
  const picture = safeUrl(config.look.avatar_url)
  return (
    <header>
      <div class="avatar">{picture ? <img src={picture} alt="" /> : <Bell />}</div>
      <div class="who">
        <h1>{config.business_name}</h1>
        <p role="status">
          {config.name} · {statusOf(config, state, texts)}
        </p>
      </div>
      {/* A chat that is a page of its own is closed with the page. */}
      {parent !== window && (
        <button type="button" aria-label={texts.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </header>
  )
}

function statusOf(config: ChatConfig, state: ChatState, texts: Texts): string {
  if (!navigator.onLine) return texts.offline
  if (state.person) return texts.withPerson(state.person)
  if (config.open_now === null) return texts.here
  return config.open_now ? texts.open : texts.closedNow
}
