import type { ChatLook } from '#contract/chat.ts'
import { readableOn } from './contrast.ts'
import { launcherStyle } from './launcher-style.ts'

/** What of a look shows outside the frame. */
export type LauncherLook = Pick<ChatLook, 'primary_color' | 'position' | 'launcher_label'>

export interface Launcher {
  /** The element on the page that holds the shadow root; the page sees it as focused when the frame is. */
  host: HTMLElement
  button: HTMLButtonElement
  /** Where the frame goes. */
  panel: HTMLElement
  paint(look: LauncherLook): void
  /** Shows how many messages wait, and names the button for screen readers. */
  count(unread: number): void
}

/** Draws the bell in a shadow root at the end of the body. It is fixed, so the page does not move. */
export function drawLauncher(): Launcher {
  const make = document.createElement.bind(document)
  const host = make('div')
  const panel = make('div')
  const button = make('button')
  const label = make('span')
  const badge = make('b')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(launcherStyle)
  root.adoptedStyleSheets = [sheet]
  host.style.cssText = 'all:initial!important;position:fixed!important;z-index:9999999!important'
  button.ariaExpanded = 'false'
  button.append(make('i'), label, badge)
  root.append(panel, button)
  document.body.append(host)

  return {
    host,
    button,
    panel,
    paint(look) {
      host.style.setProperty('--c', look.primary_color)
      host.style.setProperty('--on', readableOn(look.primary_color))
      host.className = look.position === 'bottom-left' ? 'left' : ''
      label.textContent = look.launcher_label
    },
    count(unread) {
      badge.textContent = unread ? `${unread}` : ''
      button.ariaLabel = `${label.textContent || 'Chat'} ${badge.textContent}`
    },
  }
}
