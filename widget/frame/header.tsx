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
          {config.name} · {statusOf(config, state)}
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

function statusOf(config: ChatConfig, state: ChatState): string {
  if (!navigator.onLine) return texts.offline
  if (state.person) return texts.withPerson(state.person)
  if (config.open_now === null) return texts.here
  return config.open_now ? texts.open : texts.closedNow
}
