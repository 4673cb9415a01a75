import { render } from 'preact'
import type { ChatConfig } from '#contract/chat.ts'
import type { HostMessage } from '../protocol.ts'
import { type Refusal, readConfig } from './api.ts'
import { Chat } from './chat.tsx'
import { listenToHost } from './host.ts'
import { applyLook } from './look.ts'
import { Dots } from './message.tsx'
import { explain, textsIn } from './texts.ts'
import './frame.css'

const query = new URLSearchParams(location.search)
const language = (query.get('lang') || navigator.language).slice(0, 35)
const isEmbedded = parent !== window

let page: HostMessage = { page_url: '', referrer: '', known: {}, shown: !isEmbedded }
let config: ChatConfig | undefined
let refusal: Refusal | undefined

const host = listenToHost((next) => {
  page = next
  draw()
})
const hide = () => host.tell({ type: 'hide' })

function draw(): void {
  render(
    config ? <Chat config={config} language={language} page={page} host={host} /> : <Threshold />,
    document.body,
  )
}

/** What is seen before the agent's look is known, or instead of it. */
function Threshold() {
  const texts = textsIn(language)
  if (!refusal) return <Dots label={texts.loading} />
  return (
    <div class="blank" role="alert">
      <p>{explain(texts, refusal.code, refusal.message)}</p>
      <button type="button" class="primary" onClick={load}>
        {texts.retry}
      </button>
      {isEmbedded && (
        <button type="button" onClick={hide}>
          {texts.close}
        </button>
      )}
    </div>
  )
}

async function load(): Promise<void> {
  refusal = undefined
  draw()
  try {
    config = await readConfig(query.get('agent') ?? '', language)
    applyLook(config.look)
    document.documentElement.lang = config.language
    document.title = `${config.name} · ${config.business_name}`
  } catch (error) {
    refusal = error as Refusal
  }
  draw()
}

for (const change of ['online', 'offline']) addEventListener(change, draw)
addEventListener('keydown', ({ key }) => key === 'Escape' && hide())
load()
