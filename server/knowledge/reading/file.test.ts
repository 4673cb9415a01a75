import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readFile } from './file.ts'
import { readDocument } from './reader.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const linesOf = async (name: string, content: Uint8Array) =>
  (await readFile(name, content)).blocks.map(({ kind, text }) => `${kind}: ${text}`)
const refusalOf = (name: string, content: Uint8Array) =>
  readFile(name, content).then(
    () => 'read',
    (error: Error & { code?: string }) => `${error.code}: ${error.message}`,
  )

/** A PDF with one line of text for each entry, as an old word processor writes it. */
function makePdf(lines: { text: string; size: number }[]): Uint8Array {
  const stream = `BT ${lines.map(({ text, size }, i) => `/F1 ${size} Tf 1 0 0 1 60 ${760 - i * 30} Tm (${text}) Tj`).join(' ')} ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj${object}endobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return bytes(
    `${file}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  )
}

/** A zip archive, which is what a Word file is. */
function makeZip(entries: Record<string, string>, claimedSize?: number): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text)
    const packed = deflateRawSync(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claimedSize ?? content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, tail, Buffer.from(name)]),
    )
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006'), end]))
}

const word = (body: string, claimedSize?: number) =>
  makeZip(
    {
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    claimedSize,
  )

test('Markdown keeps headings, items and tables', async () => {
  expect(
    await linesOf(
      'prices.md',
      bytes(
        '# Prices\n\n- **Haircut**, $45\n- [Color](http://x.example)\n\n| Dog | Price |\n|---|---|\n| Small | $40 |\n',
      ),
    ),
  ).toEqual(['heading: Prices', 'item: Haircut, $45', 'item: Color', 'row: Dog — Price', 'row: Small — $40'])
})

test('lines that an editor wrapped are one paragraph, in any of the usual encodings', async () => {
  const text =
    'We have been repairing boats at the old harbor for more than\nthirty years.\r\n\r\nMañana: 9-12'
  expect(await linesOf('about.txt', new Uint8Array(Buffer.from(text, 'latin1')))).toEqual([
    'paragraph: We have been repairing boats at the old harbor for more than thirty years.',
    'paragraph: Mañana: 9-12',
  ])
})

test('a table of questions and answers becomes FAQs, any other table readable rows', async () => {
  expect(
    (await readFile('faq.csv', bytes('question,answer\n"Do you ship, and where?",Everywhere\n'))).faqs,
  ).toEqual([{ question: 'Do you ship, and where?', answer: 'Everywhere' }])
  expect(await linesOf('prices.csv', bytes('Service;Price;Minutes\nCut;$45;30\nColor;$120;90\n'))).toEqual([
    'row: Cut — Price: $45 — Minutes: 30',
    'row: Color — Price: $120 — Minutes: 90',
  ])
})

test('a PDF is read, larger type as headings', async () => {
  const pdf = makePdf([
    { text: 'Cancellation policy', size: 24 },
    { text: 'Please cancel a day ahead.', size: 11 },
    { text: 'Later cancellations cost half the fee.', size: 11 },
  ])
  expect(await linesOf('policy.pdf', pdf)).toEqual([
    'heading: Cancellation policy',
    'paragraph: Please cancel a day ahead.',
    'paragraph: Later cancellations cost half the fee.',
  ])
})

test('a Word file is read', async () => {
  const body =
    '<w:p><w:r><w:t>We open at nine.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cut</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>$45</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
  expect(await linesOf('hours.docx', word(body))).toEqual(['paragraph: We open at nine.', 'row: Cut — $45'])
})

test('damaged, empty, masked and swollen files are refused with a sentence', async () => {
  expect(await refusalOf('a.pdf', bytes('%PDF-1.4 and then nothing of the kind'))).toMatch(
    /unprocessable: This PDF is damaged/,
  )
  expect(await refusalOf('a.pdf', makePdf([]))).toMatch(/unprocessable: This PDF holds pictures/)
  expect(await refusalOf('a.docx', makeZip({ 'nothing.xml': '' }))).toMatch(
    /unprocessable: This Word file is damaged/,
  )
  expect(await refusalOf('a.docx', word('<w:p/>', 300_000_000))).toMatch(/payload_too_large/)
  expect(await refusalOf('a.txt', bytes('   \n '))).toMatch(/unprocessable: There is no text/)
  expect(await refusalOf('a.pdf', bytes('<html>'))).toMatch(
    /unsupported_media_type: This file is not what its name says/,
  )
  expect(await refusalOf('a.txt', makePdf([]))).toMatch(/unsupported_media_type/)
  expect(await refusalOf('a.exe', bytes('MZ'))).toMatch(/unsupported_media_type: Upload a PDF/)
})

test('the reading thread answers, and hands refusals over with their code', async () => {
  const { document, learned } = await readDocument({
    kind: 'text',
    text: 'Call (312) 555-0100 for a free estimate, Monday to Friday.',
    title: 'Note',
  })
  expect(document.blocks).toHaveLength(1)
  expect(learned).toContainEqual({ kind: 'phone', text: '(312) 555-0100' })
  await expect(readDocument({ kind: 'pdf', bytes: bytes('%PDF-broken'), title: 'x' })).rejects.toMatchObject({
    code: 'unprocessable',
  })
})
