import type { Language } from '#contract/languages.ts'

/** A part of a whole: `48%`, `4.5%`; of small ones one decimal is shown. */
export function formatRate(rate: number, language: Language): string {
  const maximumFractionDigits = rate > 0 && rate < 0.1 ? 1 : 0
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits }).format(rate)
}

/** A difference of two rates in points: `+5`, `−0.8`. */
export function formatPoints(difference: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
    .format(difference * 100)
    .replace('-', '−')
}
