import type { ChatConfig } from '#contract/chat.ts'
import { Bell, Icon } from './icons.tsx'
import { safeUrl } from './linkify.ts'
import type { ChatState } from './state.ts'
import { texts } from './texts.ts'

interface HeaderProps {
  config: ChatConfig
  state: ChatState
  onClose(): void
}

/** Who is here, and whether the business is open. */
export function Header({ config, state, onClose }: HeaderProps) {
  const picture = safeUrl(config.look.avatar_url)
  return (
    <header>
      <div class="avatar">{picture ? <img src={picture} alt="" /> : <Bell />}</div>
      <div class="who">
        <h1>{config.business_name}</h1>
        <p role="status">
          {[state.person ?? config.name, statusOf(config.open_now)].filter(Boolean).join(' · ')}
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

function statusOf(openNow: boolean | null): string | null {
  if (!navigator.onLine) return texts.offline
  return openNow === null ? null : openNow ? texts.open : texts.closedNow
}
