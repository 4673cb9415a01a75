/**
 * A text as a QR code (ISO/IEC 18004): byte mode, error correction level L, versions 1 to 10, which hold up to 271
 * bytes. Written out here because it stays on the page: what it encodes is a secret.
 * @returns rows of modules, true for dark
 */
export function encodeQr(text: string): boolean[][] {
  const bytes = new TextEncoder().encode(text)
  const version = versions.findIndex((one) => bytes.length <= capacityOf(one)) + 1
  if (version === 0) throw new Error('The text is too long for a QR code.')
  const spec = versions[version - 1] as Version
  const codewords = interleave(toCodewords(bytes, version, spec), spec)
  const blank = drawFunctionPatterns(version)
  const candidates = masks.map((_, mask) => drawData(blank, codewords, mask))
  return candidates.toSorted((a, b) => penaltyOf(a) - penaltyOf(b))[0] as boolean[][]
}

/** Of a version at level L: error correction words of a block, and how many data words each block has. */
interface Version {
  correction: number
  blocks: number[]
}

const versions: Version[] = [
  { correction: 7, blocks: [19] },
  { correction: 10, blocks: [34] },
  { correction: 15, blocks: [55] },
  { correction: 20, blocks: [80] },
  { correction: 26, blocks: [108] },
  { correction: 18, blocks: [68, 68] },
  { correction: 20, blocks: [78, 78] },
  { correction: 24, blocks: [97, 97] },
  { correction: 30, blocks: [116, 116] },
  { correction: 18, blocks: [68, 68, 69, 69] },
]

const dataWords = ({ blocks }: Version) => blocks.reduce((sum, size) => sum + size, 0)
const lengthBits = (version: number) => (version < 10 ? 8 : 16)

function capacityOf(spec: Version): number {
  const version = versions.indexOf(spec) + 1
  return Math.floor((dataWords(spec) * 8 - 4 - lengthBits(version)) / 8)
}

/** Mode, length, bytes and padding, as words of eight bits. */
function toCodewords(bytes: Uint8Array, version: number, spec: Version): number[] {
  const bits: number[] = []
  const push = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit--) bits.push((value >> bit) & 1)
  }
  push(0b0100, 4)
  push(bytes.length, lengthBits(version))
  for (const byte of bytes) push(byte, 8)
  const total = dataWords(spec) * 8
  push(0, Math.min(4, total - bits.length))
  while (bits.length % 8 !== 0) bits.push(0)
  for (let pad = 0; bits.length < total; pad++) push(pad % 2 === 0 ? 0xec : 0x11, 8)
  return Array.from({ length: total / 8 }, (_, word) =>
    bits.slice(word * 8, word * 8 + 8).reduce((value, bit) => (value << 1) | bit, 0),
  )
}

/** Blocks with their error correction, word by word in turns, so that a scratch does not take one block whole. */
function interleave(words: number[], { correction, blocks }: Version): number[] {
  let from = 0
  const parts = blocks.map((size) => {
    from += size
    return words.slice(from - size, from)
  })
  const corrections = parts.map((part) => correctionOf(part, correction))
  const inTurns = (lists: number[][]) =>
    Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, position) =>
      lists.flatMap((list) => list[position] ?? []),
    ).flat()
  return [...inTurns(parts), ...inTurns(corrections)]
}

/** Reed–Solomon over GF(256) with the polynomial 0x11D. */
function correctionOf(part: number[], length: number): number[] {
  const generator = generatorOf(length)
  const remainder = new Array<number>(length).fill(0)
  for (const word of part) {
    const factor = word ^ (remainder.shift() as number)
    remainder.push(0)
    for (const [position, coefficient] of generator.entries())
      remainder[position] = (remainder[position] ?? 0) ^ multiply(coefficient, factor)
  }
  return remainder
}

function generatorOf(degree: number): number[] {
  const polynomial = [...new Array<number>(degree - 1).fill(0), 1]
  let root = 1
  for (let step = 0; step < degree; step++) {
    for (let position = 0; position < degree; position++) {
      polynomial[position] = multiply(polynomial[position] ?? 0, root) ^ (polynomial[position + 1] ?? 0)
    }
    root = multiply(root, 2)
  }
  return polynomial
}

function multiply(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d)
    product ^= ((b >> bit) & 1) * a
  }
  return product
}

/** Modules that are the same whatever is encoded; undefined where data goes. */
type Grid = (boolean | undefined)[][]

function drawFunctionPatterns(version: number): Grid {
  const size = version * 4 + 17
  const grid: Grid = Array.from({ length: size }, () => new Array<boolean | undefined>(size).fill(undefined))
  for (let position = 8; position < size - 8; position++) {
    set(grid, 6, position, position % 2 === 0)
    set(grid, position, 6, position % 2 === 0)
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    drawSquares(grid, row, column, 4, (ring) => ring !== 2 && ring !== 4)
  const places = alignmentOf(version)
  for (const row of places)
    for (const column of places) {
      const inCorner =
        (row === 6 && column === 6) ||
        (row === 6 && column === size - 7) ||
        (row === size - 7 && column === 6)
      if (!inCorner) drawSquares(grid, row, column, 2, (ring) => ring !== 1)
    }
  // Reserved for the format, which depends on the mask; the one dark module beside it never changes.
  drawFormat(grid, 0)
  if (version >= 7) drawVersion(grid, version)
  return grid
}

/** Rings around a centre; what falls outside the symbol is left out. */
function drawSquares(
  grid: Grid,
  row: number,
  column: number,
  reach: number,
  isDark: (ring: number) => boolean,
) {
  for (let y = -reach; y <= reach; y++)
    for (let x = -reach; x <= reach; x++) {
      if (grid[row + y]?.length && column + x >= 0 && column + x < grid.length)
        set(grid, row + y, column + x, isDark(Math.max(Math.abs(x), Math.abs(y))))
    }
}

function alignmentOf(version: number): number[] {
  if (version === 1) return []
  const last = version * 4 + 10
  return version < 7 ? [6, last] : [6, 6 + (last - 6) / 2, last]
}

function set(grid: Grid, row: number, column: number, dark: boolean): void {
  const line = grid[row]
  if (line) line[column] = dark
}

/** Level L and the mask, with their BCH code, twice. */
function drawFormat(grid: Grid, mask: number): void {
  const size = grid.length
  const data = (0b01 << 3) | mask
  let remainder = data
  for (let step = 0; step < 10; step++) remainder = (remainder << 1) ^ ((remainder >> 9) * 0x537)
  const bits = ((data << 10) | remainder) ^ 0x5412
  const bit = (position: number) => ((bits >> position) & 1) === 1
  for (let position = 0; position < 15; position++) {
    // Around the corner at the top left, past the timing patterns.
    if (position < 8) set(grid, position < 6 ? position : position + 1, 8, bit(position))
    else set(grid, 8, position === 8 ? 7 : 14 - position, bit(position))
    if (position < 8) set(grid, 8, size - 1 - position, bit(position))
    else set(grid, size - 15 + position, 8, bit(position))
  }
  set(grid, size - 8, 8, true)
}

function drawVersion(grid: Grid, version: number): void {
  let remainder = version
  for (let step = 0; step < 12; step++) remainder = (remainder << 1) ^ ((remainder >> 11) * 0x1f25)
  const bits = (version << 12) | remainder
  for (let position = 0; position < 18; position++) {
    const dark = ((bits >> position) & 1) === 1
    const far = grid.length - 11 + (position % 3)
    const near = Math.floor(position / 3)
    set(grid, near, far, dark)
    set(grid, far, near, dark)
  }
}

const masks: ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/** Puts the words in, in pairs of columns from the right, up and down in turns, under a mask. */
function drawData(blank: Grid, words: number[], mask: number): boolean[][] {
  const grid = blank.map((row) => [...row])
  const size = grid.length
  const isHidden = masks[mask] as (row: number, column: number) => boolean
  let next = 0
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++) {
      const upwards = ((right + 1) & 2) === 0
      const row = upwards ? size - 1 - step : step
      for (const column of [right, right - 1]) {
        if (blank[row]?.[column] !== undefined) continue
        const bit = (((words[next >> 3] ?? 0) >> (7 - (next & 7))) & 1) === 1
        next++
        set(grid, row, column, bit !== isHidden(row, column))
      }
    }
  }
  drawFormat(grid, mask)
  return grid as boolean[][]
}

/** How hard a symbol is to read: long runs, squares, shapes like a finder, and an uneven mix of dark and light. */
function penaltyOf(grid: boolean[][]): number {
  const columns = grid.map((_, column) => grid.map((row) => row[column] as boolean))
  let penalty = 0
  for (const line of [...grid, ...columns]) {
    const text = line.map(Number).join('')
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) penalty += run.length - 2
    penalty += 40 * (text.match(/(?=10111010000|00001011101)/g)?.length ?? 0)
  }
  for (const [row, line] of grid.entries())
    for (const [column, dark] of line.entries()) {
      const square = [line[column + 1], grid[row + 1]?.[column], grid[row + 1]?.[column + 1]]
      if (square.every((other) => other === dark)) penalty += 3
    }
  const share = grid.flat().filter(Boolean).length / (grid.length * grid.length)
  return penalty + Math.floor(Math.abs(share * 100 - 50) / 5) * 10
}
