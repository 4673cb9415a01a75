import { createContext, type ReactNode, use, useContext, useEffect, useSyncExternalStore } from 'react'
import type { Language } from '#contract/languages.ts'
import type { Texts } from './index.ts'
import { loadedTexts, loadTexts } from './loading.ts'

const storageKey = 'frontdesk-language'
const listeners = new Set<() => void>()
const LanguageContext = createContext<Language>('en')

/** The reader's own choice, else the first language of the browser that the app speaks. */
export function pickLanguage(stored: string | null, wanted: readonly string[]): Language {
  if (stored === 'en' || stored === 'es') return stored
  for (const tag of wanted) {
    if (/^es\b/i.test(tag)) return 'es'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'en'
}

/** The language of this device. */
export function readLanguage(): Language {
  let stored: string | null = null
  try {
    stored = localStorage.getItem(storageKey)
  } catch {
    // Storage can be forbidden; the browser's language still holds.
  }
  return pickLanguage(stored, navigator.languages)
}

/** Switches the app's language and remembers it on this device. */
export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    return
  }
  // The texts come first, so that the switch is one step.
  void loadTexts(language).then(() => {
    for (const listener of listeners) listener()
  })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language chosen on this device; English while a page is drawn at build time. */
export function useStoredLanguage(): Language {
  return useSyncExternalStore(subscribe, readLanguage, () => 'en')
}

/** Tells everything inside which language to speak; waits for its texts where they are still on their way. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  if (!loadedTexts(language)) use(loadTexts(language))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** Every word of the app, in the reader's language. */
export function useTexts(): Texts {
  const language = useLanguage()
  const texts = loadedTexts(language)
  if (!texts)
    throw new Error(`The texts of ${language} are not loaded: useTexts stands inside a LanguageProvider.`)
  return texts
}
