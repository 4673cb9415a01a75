import { expect, test } from 'vitest'
import { cutChunks, estimateTokens } from './chunks.ts'
import type { Block } from './reading/document.ts'

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const words = (count: number, word = 'word') =>
  Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ')

test('small sections share a passage, and keep their headings inside', () => {
  const [chunk, ...rest] = cutChunks([
    heading(1, 'Prices'),
    heading(2, 'Cuts'),
    { kind: 'row', text: 'Haircut — $45' },
    heading(2, 'Color'),
    { kind: 'item', text: 'Balayage' },
  ])
  expect(rest).toEqual([])
  expect(chunk).toMatchObject({
    heading_path: ['Prices'],
    text: '## Cuts\n| Haircut — $45\n## Color\n- Balayage',
  })
})

test('a long text is cut near 500 tokens, and the last 50 are said again', () => {
  const lines = Array.from({ length: 60 }, (_, i) =>
    paragraph(`Sentence number ${i} is about one thing and no other thing at all.`),
  )
  const chunks = cutChunks([heading(1, 'Long'), ...lines])
  expect(chunks.length).toBeGreaterThan(1)
  for (const { text } of chunks) expect(estimateTokens(text)).toBeLessThanOrEqual(520)
  const [first, second] = chunks
  expect(second!.text.startsWith(first!.text.split('\n').at(-2)!)).toBe(true)
  expect(chunks.every(({ heading_path }) => heading_path[0] === 'Long')).toBe(true)
  const said = new Set(chunks.flatMap(({ text }) => text.split('\n')))
  for (const { text } of lines) expect(said).toContain(text)
})

test('one endless line is cut too, and headings without a text make no passage', () => {
  for (const { text } of cutChunks([paragraph(words(5000))])) expect(estimateTokens(text)).toBeLessThan(600)
  expect(cutChunks([heading(1, 'Only'), heading(2, 'Headings')])).toEqual([])
})

test('the hash changes with the words and with the headings above, and with nothing else', () => {
  const hashOf = (blocks: Block[]) => cutChunks(blocks)[0]!.content_hash
  expect(hashOf([heading(1, 'A'), paragraph('same')])).toBe(hashOf([heading(2, 'A'), paragraph('same')]))
  expect(hashOf([heading(1, 'A'), paragraph('same')])).not.toBe(hashOf([heading(1, 'B'), paragraph('same')]))
})
