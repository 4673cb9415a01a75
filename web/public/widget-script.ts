type Frontdesk = { (...command: unknown[]): void; q?: unknown[][] }

const page = globalThis as typeof globalThis & { frontdesk?: Frontdesk }

/** Puts the chat on this page the way a website does, by its script, and opens it. Once per page. */
export function startWidget(agentId: string): void {
  if (page.frontdesk) return
  const waiting: Frontdesk = (...command) => {
    waiting.q = [...(waiting.q ?? []), command]
  }
  page.frontdesk = waiting
  waiting('init', { agent: agentId, lang: document.documentElement.lang })
  waiting('open')
  const script = document.createElement('script')
  script.src = '/widget/loader.js'
  script.async = true
  document.body.append(script)
}

export function openWidget(): void {
  page.frontdesk?.('open')
}
