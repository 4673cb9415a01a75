import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core'
import { expect, test } from 'vitest'
import { resolveCssVariables, theme } from './theme.ts'

const roles = resolveCssVariables(mergeMantineTheme(DEFAULT_THEME, theme))

/** WCAG 2.2, relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const surfaces = ['--paper', '--surface', '--sunken']
const texts = [
  '--ink',
  '--dim',
  '--accent-text',
  '--answered',
  '--live',
  '--needs-you',
  '--emergency',
  '--mantine-color-error',
]
const badges = ['--answered', '--live', '--needs-you', '--emergency'].map(
  (name) => [name, `${name}-soft`] as const,
)

test.each(['light', 'dark'] as const)('every text passes AA on every surface of the %s scheme', (scheme) => {
  const colours = roles[scheme] as Record<string, string>
  const pairs = [
    ...texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)),
    ...badges,
    ['--dim', '--quiet-soft'] as const,
  ]
  const weak = pairs
    .map(([text, ground]) => ({ text, ground, ratio: contrast(colours[text] ?? '', colours[ground] ?? '') }))
    .filter(({ ratio }) => !(ratio >= 4.5))
  expect(weak).toEqual([])
})

test('the words on a brass button pass AA, resting and under the pointer', () => {
  const brass = theme.colors?.brass ?? []
  for (const shade of [3, 4, 5]) expect(contrast('#14213D', brass[shade] ?? '')).toBeGreaterThan(4.5)
})
