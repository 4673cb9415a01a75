/**
 * The script that a website embeds. It draws a bell and nothing else; the chat lives in a frame of its own origin.
 * `<script async src="https://HOST/widget/loader.js" data-agent="ID"></script>`
 */
import { drawLauncher, type LauncherLook } from './launcher.ts'
import {
  type FrameMessage,
  type HostMessage,
  type KnownVisitor,
  seal,
  unseal,
  type WidgetEvent,
} from './protocol.ts'

/** What `frontdesk('init', …)` or the script tag's attributes (`data-agent`, `data-color`, …) say. */
export interface WidgetOptions {
  agent: string
  /** `en`, `es` or any BCP 47 tag; the browser's unless told. */
  lang?: string
  color?: string
  position?: string
  label?: string
}

type Command = [name: string, ...details: unknown[]]
type Frontdesk = { (...command: Command): void; q?: ArrayLike<unknown>[]; live?: boolean }
type Widget = { show(open: boolean): void; identify(visitor: KnownVisitor): void }

const page = window as Window & { frontdesk?: Frontdesk }
const script = document.currentScript as HTMLScriptElement
const base = new URL('.', script.src)
const events = new EventTarget()
const emit = (name: WidgetEvent) => events.dispatchEvent(new Event(name))

/** Draws the launcher at once; fetches the frame when the visitor reaches for it or has a conversation to go on with. */
function startWidget({ agent, lang, color, position, label }: WidgetOptions): Widget {
  const memory = `frontdesk:${agent}`
  const { host, button, panel, paint, count } = drawLauncher()
  const frame = document.createElement('iframe')
  let known: KnownVisitor = {}
  let shown = false
  let isLoaded = false

  function tellFrame(): void {
    const [page_url] = location.href.split('#') as [string]
    const message: HostMessage = { page_url, referrer: document.referrer, known, shown }
    if (isLoaded) frame.contentWindow!.postMessage(seal(message), base.origin)
  }

  function load(): void {
    if (frame.src) return
    frame.title = 'Chat'
    frame.src = `${base}frame.html?agent=${agent}&lang=${lang ?? ''}`
    frame.onload = () => {
      isLoaded = true
      tellFrame()
    }
    panel.append(frame)
  }

  function show(open: boolean): void {
    if (open === shown) return
    shown = open
    load()
    panel.classList.toggle('open', open)
    button.ariaExpanded = `${open}`
    if (open) frame.focus()
    else if (document.activeElement === host) button.focus()
    tellFrame()
    emit(open ? 'open' : 'close')
  }

  function receive(message: FrameMessage): void {
    if (message.type === 'hide') show(false)
    if (message.type === 'unread') count(message.count)
    if (message.type === 'event') emit(message.name)
    if (message.type === 'ready') {
      paint(message.look)
      try {
        // Kept only once there is a conversation, so that nothing is stored for passers-by.
        if (message.resumable) localStorage[memory] = JSON.stringify(message.look)
      } catch {
        // A page without storage asks the frame each time.
      }
    }
  }

  addEventListener('message', (event) => {
    const message = unseal<FrameMessage>(event, frame.contentWindow, base.origin)
    if (message) receive(message)
  })
  button.onclick = () => show(!shown)
  button.onpointerenter = button.onfocus = load
  host.onkeydown = ({ key }) => {
    if (key === 'Escape') show(false)
  }

  let look = { primary_color: color || '#14213D', position, launcher_label: label || null } as LauncherLook
  try {
    look = JSON.parse(localStorage[memory])
    // Somebody in the middle of a conversation sees an answer that arrives on the next page.
    setTimeout(load, 1000)
  } catch {
    // Nothing was kept, or nothing may be.
  }
  paint(look)
  count(0)
  return {
    show,
    identify(visitor) {
      known = visitor
      tellFrame()
    },
  }
}

function start(): void {
  // A page may embed the script twice.
  if (page.frontdesk?.live) return
  let widget: Widget | undefined
  function obey(...[name, subject, listener]: Command): void {
    if (name === 'init') widget ??= startWidget(subject as WidgetOptions)
    else if (name === 'on') events.addEventListener(subject as string, listener as () => void)
    else if (name === 'identify') widget?.identify(subject as KnownVisitor)
    else widget?.show(name === 'open')
  }
  const queue = page.frontdesk?.q ?? []
  const { agent, ...look } = script.dataset
  page.frontdesk = obey
  page.frontdesk.live = true
  if (agent) obey('init', { agent, ...look })
  for (const command of queue) obey(...(Array.from(command) as Command))
}

if (document.body) start()
else addEventListener('DOMContentLoaded', start)
