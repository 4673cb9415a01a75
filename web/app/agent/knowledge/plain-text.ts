/** A passage without the marks of headings, quotes and table cells that it is kept with. */
export function asPlainText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^(#{1,6}|>|\|)\s*/, '').replace(/\s*\|\s*$/, ''))
    .filter((line) => !/^[-|:\s]*$/.test(line))
    .join('\n')
}
