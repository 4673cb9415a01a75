/** Hands content to the browser as a file to keep. */
export function saveFile(filename: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = filename
  link.click()
  // The click has started the download by then; until it has, the address must stay good.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A file that an answer carried along in base64. */
export function blobOf(base64: string, mediaType: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: mediaType })
}
