import { expect, test } from 'vitest'
import { encodeQr } from './qr-code.ts'

/** Read back by another program when it was written down. */
const symbol = [
  '#######.##..#.#######',
  '#.....#..#..#.#.....#',
  '#.###.#.#.#.#.#.###.#',
  '#.###.#.#..#..#.###.#',
  '#.###.#.####..#.###.#',
  '#.....#.......#.....#',
  '#######.#.#.#.#######',
  '.........###.........',
  '####..#.#.##.#..###.#',
  '.#..##.#..##....#.###',
  '#..##.#.##...#.#.####',
  '#..#.#...####..###.##',
  '...####.##..#.#....#.',
  '........###.#...#.#..',
  '#######....#..#####..',
  '#.....#...###..#.##.#',
  '#.###.#..##....#.###.',
  '#.###.#.#.#.#.#..###.',
  '#.###.#.#..##.#......',
  '#.....#.#..#.##.....#',
  '#######.##.#..#####..',
]

test('a text becomes the symbol that readers know', () => {
  expect(encodeQr('frontdesk.test').map((row) => row.map((dark) => (dark ? '#' : '.')).join(''))).toEqual(
    symbol,
  )
})

test('the symbol grows with the text, and a text that no symbol holds is refused', () => {
  expect(encodeQr('a'.repeat(17))).toHaveLength(21)
  expect(encodeQr('a'.repeat(18))).toHaveLength(25)
  expect(encodeQr('a'.repeat(271))).toHaveLength(57)
  expect(() => encodeQr('a'.repeat(272))).toThrow('too long')
})
