import type { Language } from '#contract/languages.ts'
import { useLanguage } from '../texts/language.tsx'
import { readerLocale } from './reader-locale.ts'

/** Whole cents as people write them: "$1,250", "$12.50"; cents only where there are some. */
export function formatMoney(cents: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(readerLocale(language), {
    style: 'currency',
    currency,
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(cents / 100)
}

export function Money({ cents, currency = 'USD' }: { cents: number; currency?: string }) {
  return <span>{formatMoney(cents, currency, useLanguage())}</span>
}
