/** A number as people of its country read it, where the app knows how: "(212) 555-0142"; else as it is. */
export function formatPhone(phone: string): string {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone)
  if (!american) return phone
  const [, area, exchange, line] = american
  return `(${area}) ${exchange}-${line}`
}
