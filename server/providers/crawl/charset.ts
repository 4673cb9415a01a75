const marks: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * Decodes a page as browsers do: byte order mark, then the header, then the page's own word. A page that says
 * nothing, or lies, is UTF-8 if its bytes are, and Windows-1252 otherwise.
 */
export function decodePage(bytes: Buffer, contentType: string): string {
  const mark = marks.find(([prefix]) => prefix.every((byte, i) => bytes[i] === byte))
  const declared =
    mark?.[1] ?? /charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType)?.[1] ?? charsetOfMeta(bytes)
  const strict = decode(bytes, declared ?? 'utf-8', true)
  return (
    strict ?? decode(bytes, 'utf-8', true) ?? decode(bytes, 'windows-1252', false) ?? bytes.toString('latin1')
  )
}

function charsetOfMeta(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 4096).toString('latin1')
  const declared =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1]
  // A page whose meta tag can be read byte by byte is not UTF-16, whatever the tag says.
  return declared && /^utf-?16/i.test(declared) ? 'utf-8' : declared
}

function decode(bytes: Buffer, label: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes)
  } catch {
    return null
  }
}
