/** Fills the variables of a template's text; one that is not known is left out with the space before it. */
export function fillTemplate(text: string, values: Record<string, string>): string {
  return text.replace(/ ?\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => {
    const value = values[name]
    return value ? `${whole.startsWith(' ') ? ' ' : ''}${value}` : ''
  })
}
