import { expect, test } from 'vitest'
import { readableOn } from './contrast.ts'

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return red! * 0.2126 + green! * 0.7152 + blue! * 0.0722
}

test('words on any brand colour keep a contrast of 4.5 to 1', () => {
  for (let red = 0; red < 256; red += 15) {
    for (let green = 0; green < 256; green += 5) {
      for (let blue = 0; blue < 256; blue += 15) {
        const colour = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
        const ground = luminance(colour)
        const contrast = readableOn(colour) === '#000' ? (ground + 0.05) / 0.05 : 1.05 / (ground + 0.05)
        if (contrast < 4.5) expect.fail(`${readableOn(colour)} on ${colour} has only ${contrast.toFixed(2)}`)
      }
    }
  }
})
