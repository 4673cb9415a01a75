import type { Language } from '#contract/languages.ts'
import { paths } from '../paths.ts'

/** The language that a page is written in by its address; none for pages that follow the reader. */
export function writtenLanguage(pathname: string): Language | undefined {
  if (pathname === paths.home) return 'en'
  if (pathname === paths.homeSpanish || pathname.startsWith(`${paths.homeSpanish}/`)) return 'es'
  return undefined
}
