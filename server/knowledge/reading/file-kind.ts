import { DomainError } from '#server/platform/errors.ts'

export type FileKind = 'pdf' | 'docx' | 'txt' | 'md' | 'csv'
export const maxFileBytes = 25 * 1024 * 1024

/**
 * Tells what a file is by its name and its first bytes, which must agree.
 * @throws DomainError for kinds that are not read, and for files that only pretend
 */
export function kindOfFile(name: string, bytes: Uint8Array): FileKind {
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? ''
  const kind = (
    { pdf: 'pdf', docx: 'docx', txt: 'txt', text: 'txt', md: 'md', markdown: 'md', csv: 'csv' } as const
  )[ending]
  if (!kind)
    throw new DomainError('unsupported_media_type', 'Upload a PDF, Word (.docx), text, Markdown or CSV file.')
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const isPdf = start.includes('%PDF-')
  const isZip = start.startsWith('PK\u0003\u0004')
  if (kind === 'pdf' ? !isPdf : kind === 'docx' ? !isZip : isPdf || isZip || start.includes('\u0000\u0000')) {
    throw new DomainError(
      'unsupported_media_type',
      `This file is not what its name says: ${name.slice(0, 80)}.`,
    )
  }
  return kind
}
