import { render } from 'preact'
import type { HostMessage } from '../protocol.ts'
import { type Refusal, readConfig } from './api.ts'
import { type Chat, openChat } from './chat.tsx'
import { listenToHost } from './host.ts'
import { applyLook } from './look.ts'
import { Dots } from './message.tsx'
import { openKeeper } from './storage.ts'
import { explain, speak, texts } from './texts.ts'
import './frame.css'

const query = new URLSearchParams(location.search)
const agentId = query.get('agent') ?? ''
const keeper = openKeeper(agentId, true)
const language = (query.get('lang') || navigator.language).slice(0, 35)

// A frame that is a page of its own is always seen.
let page: HostMessage = { page_url: '', referrer: '', known: {}, shown: parent === window }
let chat: Chat | undefined
let refusal: Refusal | undefined

const tell = listenToHost((next) => {
  const before = page
  page = next
  chat?.notice(before)
})
const hide = () => tell({ type: 'hide' })

function draw(): void {
  render(chat ? chat.view() : <Threshold />, document.body)
}

/** What is seen before the agent's look is known, or instead of it. */
function Threshold() {
  if (!refusal) return <Dots label={document.title} />
  return (
    <div class="blank" role="alert">
      <p>{explain(refusal)}</p>
      <button type="button" class="primary" onClick={load}>
        {texts.retry}
      </button>
      <button type="button" onClick={hide}>
        {texts.close}
      </button>
    </div>
  )
}

async function load(): Promise<void> {
  refusal = undefined
  draw()
  try {
    const config = await readConfig(agentId, keeper.read().visitor_id, language)
    speak(config.language)
    applyLook(config.look)
    document.documentElement.lang = config.language
    document.title = `${config.name} · ${config.business_name}`
    chat = openChat(config, keeper, language, () => page, tell, draw)
  } catch (error) {
    refusal = error as Refusal
  }
  draw()
  chat?.notice()
}

for (const change of ['online', 'offline']) addEventListener(change, draw)
addEventListener('keydown', ({ key }) => {
  // A sheet that lies over the chat goes first.
  if (key === 'Escape' && !document.querySelector('dialog')) hide()
})
speak(language)
load()
