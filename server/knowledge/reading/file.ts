import mammoth from 'mammoth'
import { DomainError } from '#server/platform/errors.ts'
import type { ReadDocument } from './document.ts'
import { kindOfFile } from './file-kind.ts'
import { readHtml } from './html.ts'
import { readPdf } from './pdf.ts'
import { readCsv, readText } from './plain-text.ts'

const maxUnpackedBytes = 200 * 1024 * 1024

/**
 * Reads an uploaded file.
 * @throws DomainError when it is damaged or holds no text, with a sentence for its owner
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  const kind = kindOfFile(name, bytes)
  const title =
    name
      .replace(/\.\w+$/, '')
      .replace(/[_-]+/g, ' ')
      .trim() || name
  if (kind === 'pdf') return await readPdf(bytes, title)
  if (kind === 'docx') return await readWord(Buffer.from(bytes), title)
  const text = decodeText(bytes)
  const document = kind === 'csv' ? readTable(text, title) : readText(text, title)
  if (document.blocks.length === 0) throw new DomainError('unprocessable', 'There is no text in this file.')
  return document
}

async function readWord(buffer: Buffer, title: string): Promise<ReadDocument> {
  if (unpackedSize(buffer) > maxUnpackedBytes)
    throw new DomainError('payload_too_large', 'This Word file unpacks to more than can be read.')
  const converted = await mammoth.convertToHtml({ buffer }).catch(() => null)
  if (!converted)
    throw new DomainError(
      'unprocessable',
      'This Word file is damaged and cannot be read. Save it again and upload the new file.',
    )
  const document = readHtml(converted.value, 'file:///document')
  if (document.blocks.length === 0)
    throw new DomainError('unprocessable', 'There is no text in this Word file.')
  return { ...document, title }
}

function readTable(text: string, title: string): ReadDocument {
  try {
    return readCsv(text, title)
  } catch {
    throw new DomainError('unprocessable', 'This CSV file cannot be read. Check its quotation marks.')
  }
}

/** What a zip's own directory says it unpacks to: a bomb is refused before anything is unpacked. */
function unpackedSize(zip: Buffer): number {
  let size = 0
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0 && at + 46 <= zip.length;
    at = zip.indexOf('PK\u0001\u0002', at + 46, 'latin1')
  ) {
    size += zip.readUInt32LE(at + 24)
  }
  return size
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
