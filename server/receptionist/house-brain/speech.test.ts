import { describe, expect, it } from 'vitest'
import {
  countWords,
  decapitalize,
  pickVariant,
  splitForSpeech,
  splitSentences,
  stripMarks,
} from './speech.ts'

describe('splitting into sentences', () => {
  it.each([
    ['We are open. Come in!', ['We are open.', 'Come in!']],
    ['Ask for Dr. Lee on Main St. Parking is free.', ['Ask for Dr. Lee on Main St. Parking is free.']],
    ['It costs $45.50 now. Really?', ['It costs $45.50 now.', 'Really?']],
    ['Sí. ¿Cuándo viene?', ['Sí.', '¿Cuándo viene?']],
    ['one line\nanother line', ['one line', 'another line']],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences)
  })
})

describe('for the phone', () => {
  it('cuts a long sentence at its clauses', () => {
    const pieces = splitForSpeech(
      'We take Delta Dental, Aetna, Cigna and MetLife, we send the claim for you, and your insurer decides within a few weeks what it will pay for the visit.',
    )
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.every((piece) => countWords(piece) <= 20 && /^[A-Z].*\.$/.test(piece))).toBe(true)
  })

  it('leaves a short one alone and takes marks for the eye away', () => {
    expect(splitForSpeech('We are open.')).toEqual(['We are open.'])
    expect(stripMarks('- **Cleaning**: see [prices](https://a.example/p) https://a.example')).toBe(
      'Cleaning: see prices',
    )
  })
})

describe('variants', () => {
  it('takes the one at its place, and the next when that was just said', () => {
    expect(pickVariant(['A.', 'B.', 'C.'], 4, [])).toBe('B.')
    expect(pickVariant(['A.', 'B.', 'C.'], 4, ['B.'])).toBe('C.')
  })

  it('keeps the capitals of names', () => {
    expect(decapitalize('Check-up and cleaning')).toBe('check-up and cleaning')
    expect(decapitalize('Botox Deluxe')).toBe('Botox Deluxe')
    expect(decapitalize('X-ray')).toBe('X-ray')
  })
})
