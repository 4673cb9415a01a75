import type { Language } from '#contract/languages.ts'
import type { Service } from '#contract/scheduling.ts'
import { formatMoney } from '../../ui/money.tsx'

type Price = Pick<Service, 'price_cents' | 'price_text'>

/** A price as it is typed: a figure becomes cents, anything else stays in the owner's words. */
export function readPrice(text: string): Price {
  const trimmed = text.trim()
  if (trimmed === '') return { price_cents: null, price_text: null }
  const figure = /^[^\d\s-]{0,3}\s?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?\s?[^\d\s]{0,3}$/.exec(trimmed)
  if (!figure) return { price_cents: null, price_text: trimmed }
  const [, whole = '0', fraction = ''] = figure
  const cents = Number(whole.replaceAll(',', '')) * 100 + Number(fraction.padEnd(2, '0'))
  return { price_cents: cents, price_text: null }
}

/** The same the other way: what stands in the field, with the sign of the currency. */
export function writePrice(
  { price_cents, price_text, currency }: Price & Pick<Service, 'currency'>,
  language: Language,
): string {
  if (price_text) return price_text
  return price_cents === null ? '' : formatMoney(price_cents, currency, language)
}
