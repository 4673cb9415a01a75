/** How the countries of most readers group a number; without the country's code where its people leave it out. */
const groupings: [pattern: RegExp, written: string][] = [
  [/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3'],
  [/^\+34(\d{3})(\d{2})(\d{2})(\d{2})$/, '$1 $2 $3 $4'],
  [/^\+52(33|55|56|81)(\d{4})(\d{4})$/, '+52 $1 $2 $3'],
  [/^\+52(\d{3})(\d{3})(\d{4})$/, '+52 $1 $2 $3'],
]

/** A number as people of its country read it, where the app knows how: "(212) 555-0142"; else as it is. */
export function formatPhone(phone: string): string {
  const grouping = groupings.find(([pattern]) => pattern.test(phone))
  return grouping ? phone.replace(...grouping) : phone
}
