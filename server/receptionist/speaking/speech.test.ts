import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Channel } from '../house-brain/port.ts'
import { SpeechGuard } from './guard.ts'
import { SentenceBuffer } from './sentences.ts'
import { Speech } from './speech.ts'

const speechFor = (channel: Channel, language: 'en' | 'es' = 'en') =>
  new Speech({
    channel,
    language,
    today: Temporal.PlainDate.from('2026-03-02'),
    country: 'US',
    currency: 'USD',
    guard: new SpeechGuard({ language, findProof: async () => null }),
    allowsLink: (address) => address === 'https://harbor.test/prices',
  })

async function sayAll(channel: Channel, pieces: readonly string[], language: 'en' | 'es' = 'en') {
  const speech = speechFor(channel, language)
  const said: string[] = []
  for (const piece of pieces) said.push(...(await speech.add(piece)))
  return [...said, ...(await speech.flush())]
}

/** What models write, and what trips a cutter: markup, addresses, figures, ends that are none, claims. */
const fragment = fc.constantFrom(
  'Hello there. ',
  'We open at 9:30 a.m. on Monday. ',
  '**Good** news! ',
  'It is $1,200.50, ',
  'see [our prices](https://harbor.test/prices). ',
  'see [this. Now](https://evil.test/x). ',
  'Dr. Lee is in. ',
  '\n- first item\n- second item\n',
  '\n1. One\n2. Two\n',
  '`code` ',
  '\n\n# Title\n',
  'Write to desk@harbor.test or call 212-555-0100! ',
  "You're booked for Friday, ",
  'and we are open. ',
  'Su cita queda reservada. ',
  '¿Le parece bien? ',
  '| a | b |\n|---|---|\n',
  'on 2026-03-03 at 14:30 ',
  'word '.repeat(70),
  'x'.repeat(400),
  '…',
  '? ',
  '\n',
  ' ',
  '🙂 ',
)

test.each(['chat', 'voice', 'sms'] as const)(
  'on %s the same words come out however they are cut',
  async (channel) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fragment, { maxLength: 12 }),
        fc.array(fc.nat(40), { minLength: 1 }),
        async (parts, cuts) => {
          const text = parts.join('')
          const pieces: string[] = []
          for (let at = 0, turn = 0; at < text.length; turn++) {
            const length = 1 + cuts[turn % cuts.length]!
            pieces.push(text.slice(at, at + length))
            at += length
          }
          expect(await sayAll(channel, pieces)).toEqual(await sayAll(channel, [text]))
        },
      ),
      { numRuns: 150 },
    )
  },
)

test('what is said on a phone holds nothing that is made for eyes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fragment, { maxLength: 12 }), async (parts) => {
      for (const sentence of await sayAll('voice', [parts.join('')]))
        expect(sentence).not.toMatch(/[*_`#|<>@[\]{}]|https?:|www\.|\d\.\d\d|\$|🙂/)
    }),
    { numRuns: 150 },
  )
})

test('no word is lost but markup', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const buffer = new SentenceBuffer()
      const sentences = [...buffer.add(text), ...buffer.flush()]
      expect(sentences.join(' ').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
    }),
  )
})

test('chat keeps lists and known links, and loses emphasis, headings, code and hidden links', async () => {
  const said = await sayAll('chat', [
    '## Prices\n**Cleaning** is in [the list](https://harbor.test/prices).\n- one `thing`\n- [Click](https://evil.test/a)\n![x](https://evil.test/p.png)',
  ])
  expect(said).toEqual([
    'Prices',
    'Cleaning is in the list (https://harbor.test/prices).',
    '- one thing',
    '- Click',
  ])
})

test.each([
  ['It costs $145.', 'It costs 145 dollars.', 'en'],
  ['Between $100-$150.', 'Between 100 to 150 dollars.', 'en'],
  ['That is $89.50 for 1 visit.', 'That is 89 dollars and 50 cents for 1 visit.', 'en'],
  ['Come on 2026-03-03 at 14:30.', 'Come on Tuesday, March 3 at 2:30 PM.', 'en'],
  ['We open at 9:00 a.m.', 'We open at 9 AM.', 'en'],
  ['Mon–Fri 9:00–17:00', 'Monday to Friday 9 AM to 5 PM', 'en'],
  ['Call +1 212-555-0100.', 'Call 2 1 2, 5 5 5, 0 1 0 0.', 'en'],
  ['The code is K7M2QX.', 'The code is K, 7, M, 2, Q, X.', 'en'],
  ['See https://www.harbor.test/prices?x=1.', 'See harbor dot test.', 'en'],
  ['Write to ann.lee@harbor.test.', 'Write to ann dot lee at harbor dot test.', 'en'],
  ['Save 20% & more, 24/7.', 'Save 20 percent and more, around the clock, seven days a week.', 'en'],
  ['Cuesta 89,50 €.', 'Cuesta 89 euros con 50 céntimos.', 'es'],
  ['Venga el 2026-03-03 a las 14:30.', 'Venga el martes 3 de marzo a las 2:30 de la tarde.', 'es'],
  ['Abrimos lun-vie.', 'Abrimos lunes a viernes.', 'es'],
  ['Escriba a ana@puerto.test.', 'Escriba a ana arroba puerto punto test.', 'es'],
  ['Hay un 10 % más.', 'Hay un 10 por ciento más.', 'es'],
] as const)('on the phone "%s" is said "%s"', async (written, spoken, language) => {
  const speech = speechFor('voice', language)
  expect([...(await speech.add(written)), ...(await speech.flush())].join(' ')).toBe(spoken)
})

test('a model that goes in circles is heard once', async () => {
  expect(await sayAll('chat', ['We are open. '.repeat(50)])).toEqual(['We are open.'])
})

test('an answer without end is cut', async () => {
  const endless = Array.from({ length: 200 }, (_, line) => `Verse number ${line} of my poem. `)
  expect((await sayAll('chat', endless)).length).toBeLessThanOrEqual(24)
})

test('claims are collected, said or not', async () => {
  const speech = speechFor('chat')
  await speech.add("You're booked. Bye.")
  expect(speech.claims).toMatchObject([{ deed: 'booked', said: false, receipt_id: null }])
})
