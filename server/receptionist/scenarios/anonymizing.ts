/** Details by which somebody could be known, as they were said or noted. */
export interface Details {
  names: readonly string[]
  addresses: readonly string[]
  codes: readonly string[]
}

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Seven digits or more, as people write a phone number. */
const phone = /\+?\(?\d(?:[\s().-]{0,2}\d){6,14}/g

/** Puts the names of facts in the place of personal details: `{name}`, `{phone}`, `{email}`, `{address}`, `{code}`. */
export function anonymize(text: string, { names, addresses, codes }: Details): string {
  let plain = text.replace(email, '{email}')
  for (const address of longestFirst(addresses)) plain = replaceWords(plain, address, '{address}')
  for (const code of codes) plain = replaceWords(plain, code, '{code}')
  plain = plain.replace(phone, '{phone}')
  const parts = names.flatMap((name) => name.split(/\s+/).filter((part) => part.length >= 3))
  for (const name of longestFirst([...names, ...parts])) plain = replaceWords(plain, name, '{name}')
  return plain.replace(/\{name\}(\s+\{name\})+/g, '{name}')
}

function longestFirst(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()))]
    .filter(Boolean)
    .sort((one, other) => other.length - one.length)
}

function replaceWords(text: string, words: string, fact: string): string {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return text.replace(new RegExp(`(?<![\\p{L}\\d{])${escaped}(?![\\p{L}\\d}])`, 'giu'), fact)
}
