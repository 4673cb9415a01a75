import { useSyncExternalStore } from 'react'

/** The browser's clock; the only place of the web app that reads it. */
export function currentTime(): Date {
  return new Date()
}

let minute = 0
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    for (const one of listeners) one()
  }, 20_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function readMinute(): number {
  minute = Math.floor(currentTime().getTime() / 60_000)
  return minute
}

/** Now, to the minute: what is drawn with it stays true while the page is open. */
export function useNow(): Date {
  return new Date(useSyncExternalStore(subscribe, readMinute, readMinute) * 60_000)
}
