import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('commas, quotes and line ends stay inside their cell', () => {
  expect(toCsv(['name', 'note'], [['Ana, Ruiz', 'said "yes"\nand left']])).toBe(
    '\uFEFFname,note\r\n"Ana, Ruiz","said ""yes""\nand left"\r\n',
  )
})

test('a cell that a spreadsheet would run as a formula stays text, a phone number stays a number', () => {
  expect(toCsv(['a', 'b', 'c'], [['=HYPERLINK("x")', '+12125550142', -5]])).toBe(
    '\uFEFFa,b,c\r\n"\'=HYPERLINK(""x"")",+12125550142,-5\r\n',
  )
})

test('what is unknown is an empty cell', () => {
  expect(toCsv(['a', 'b'], [[null, undefined]])).toBe('\uFEFFa,b\r\n,\r\n')
})
