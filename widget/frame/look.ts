import type { ChatLook } from '#contract/chat.ts'
import { readableOn } from '../contrast.ts'

/** Puts the owner's colours on the page through the style object, which a strict policy allows. */
export function applyLook(look: ChatLook): void {
  const { style, dataset } = document.documentElement
  dataset.theme = look.theme
  style.setProperty('--primary', look.primary_color)
  style.setProperty('--on-primary', readableOn(look.primary_color))
  style.setProperty('--accent', look.accent_color)
  style.setProperty('--on-accent', readableOn(look.accent_color))
}
