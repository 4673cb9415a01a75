import { Button } from '@mantine/core'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import type { Agent } from '#contract/agents.ts'
import type { ChatLook } from '#contract/chat.ts'
import { useLanguage, useTexts } from '../../../texts/language.tsx'
import { Bell } from '../../../ui/bell.tsx'
import { contrast } from './contrast.ts'
import styles from './look.module.css'

interface WidgetPreviewProps {
  agent: Agent
  look: ChatLook
}

/** The real chat on a page of no particular business, in the colours that are being chosen. */
export function WidgetPreview({ agent, look }: WidgetPreviewProps) {
  const { look: texts } = useTexts().agent
  const language = useLanguage()
  const [open, setOpen] = useState(true)
  const [round, setRound] = useState(0)
  const frame = useLookInFrame(look)
  const source = `/widget/frame.html?${new URLSearchParams({ agent: agent.id, lang: language })}`
  return (
    <aside className={styles.preview} aria-label={texts.preview}>
      <div className={styles.previewHead}>
        <p>{texts.previewHint}</p>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setRound(round + 1)}>
          {texts.reset}
        </Button>
      </div>
      <div className={styles.stage} data-position={look.position}>
        <div className={styles.page} aria-hidden="true">
          <span>{texts.yourSite}</span>
          <i />
          <i />
          <i />
        </div>
        {open && (
          <iframe
            // What the frame reads once, at its start, is read again after saving.
            key={`${agent.version}:${round}`}
            ref={frame}
            className={styles.frame}
            src={source}
            title={texts.previewLabel}
          />
        )}
        <LauncherLikeness look={look} open={open} onToggle={() => setOpen(!open)} />
      </div>
    </aside>
  )
}

interface LauncherLikenessProps {
  look: ChatLook
  open: boolean
  onToggle: () => void
}

function LauncherLikeness({ look, open, onToggle }: LauncherLikenessProps) {
  const { look: texts } = useTexts().agent
  const { primary_color, launcher_label, avatar_url } = look
  const style = { '--primary': primary_color, '--on-primary': readableOn(primary_color) } as CSSProperties
  return (
    <button
      type="button"
      className={styles.launcher}
      style={style}
      aria-label={open ? texts.closeLauncher : texts.openLauncher}
      onClick={onToggle}
    >
      {avatar_url && /^https?:/.test(avatar_url) ? (
        <img src={avatar_url} alt="" width={28} height={28} />
      ) : (
        <Bell size={24} />
      )}
      {launcher_label && <span>{launcher_label}</span>}
    </button>
  )
}

function readableOn(colour: string): string {
  return contrast(colour, '#000000') > contrast(colour, '#FFFFFF') ? '#000' : '#fff'
}

/**
 * Puts unsaved colours on the frame, which is of this same origin. The chat sets its own ones when it has read its
 * settings; whatever it sets is overwritten again.
 */
function useLookInFrame(look: ChatLook) {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null)
  const latest = useRef(look)
  latest.current = look
  useEffect(() => {
    if (!frame) return
    let watcher: MutationObserver | undefined
    const follow = () => {
      const root = frame.contentDocument?.documentElement
      if (!root) return
      dress(root, latest.current)
      watcher?.disconnect()
      watcher = new MutationObserver(() => dress(root, latest.current))
      watcher.observe(root, { attributes: true, attributeFilter: ['style', 'data-theme'] })
    }
    follow()
    frame.addEventListener('load', follow)
    return () => {
      watcher?.disconnect()
      frame.removeEventListener('load', follow)
    }
  }, [frame])
  useEffect(() => {
    const root = frame?.contentDocument?.documentElement
    if (root) dress(root, look)
  }, [frame, look])
  return setFrame
}

function dress(root: HTMLElement, { primary_color, accent_color, theme }: ChatLook): void {
  const wanted: Record<string, string> = {
    '--primary': primary_color,
    '--on-primary': readableOn(primary_color),
    '--accent': accent_color,
    '--on-accent': readableOn(accent_color),
  }
  if (root.dataset.theme !== theme) root.dataset.theme = theme
  for (const [name, value] of Object.entries(wanted)) {
    if (root.style.getPropertyValue(name) !== value) root.style.setProperty(name, value)
  }
}
