import { expect, test } from 'vitest'
import { asPlainText } from './plain-text.ts'

test('headings, quotes and table edges lose their marks, lists keep theirs', () => {
  const text = '# Pricing\n## Baths\n- Small: $40\n> Book now\n| Mon | 9 to 5 |\n| --- | --- |'
  expect(asPlainText(text)).toBe('Pricing\nBaths\n- Small: $40\nBook now\nMon | 9 to 5')
})
