import { expect, test } from 'vitest'
import { contrast, isColour, textContrast } from './contrast.ts'

test('contrast runs from one to twenty-one, whichever colour comes first', () => {
  expect(contrast('#FFFFFF', '#FFFFFF')).toBe(1)
  expect(contrast('#000000', '#FFFFFF')).toBe(21)
  expect(contrast('#FFFFFF', '#767676')).toBeCloseTo(4.54, 2)
})

test('text in the better of black and white reads on every colour', () => {
  for (const colour of ['#14213D', '#B7791F', '#757575', '#FF0000']) {
    expect(textContrast(colour)).toBeGreaterThanOrEqual(4.5)
  }
})

test('a colour is #RRGGBB', () => {
  expect(isColour('#14213d')).toBe(true)
  expect(isColour('#fff')).toBe(false)
  expect(isColour('red')).toBe(false)
})
