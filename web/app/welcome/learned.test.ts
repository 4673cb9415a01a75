import { expect, test } from 'vitest'
import { texts } from '../../texts/index.ts'
import { countOnce, describeLearned, missingFacts, newOnEachPage, sumLearned } from './learned.ts'

const pages = [
  {
    url: 'https://brightside.example/',
    title: 'Home',
    learned: [{ kind: 'phone' as const, text: '555 0100' }],
  },
  {
    url: 'https://brightside.example/care',
    title: 'Care',
    learned: [{ kind: 'services' as const, count: 5 }],
  },
  {
    url: 'https://brightside.example/more',
    title: 'More',
    learned: [{ kind: 'services' as const, count: 7 }],
  },
]

test('what several pages taught is added up and named once', () => {
  const sum = sumLearned(pages)
  expect(sum).toEqual([
    { kind: 'services', count: 12 },
    { kind: 'phone', count: undefined },
  ])
  expect(sum.map((one) => describeLearned(one, texts.en.welcome.learned))).toEqual([
    '12 services',
    'your phone number',
  ])
  expect(describeLearned({ kind: 'services', count: 1 }, texts.es.welcome.learned)).toBe('1 servicio')
})

test('what no page had is said', () => {
  expect(missingFacts(pages)).toEqual(['hours', 'prices'])
})

test('what every page repeats is news on the page that was read first', () => {
  const phone = { kind: 'phone' as const }
  const [newest, first] = newOnEachPage([
    {
      url: 'https://brightside.example/care',
      title: 'Care',
      learned: [phone, { kind: 'services', count: 5 }],
    },
    { url: 'https://brightside.example/', title: 'Home', learned: [phone] },
  ])
  expect(newest?.learned).toEqual([{ kind: 'services', count: 5 }])
  expect(first?.learned).toEqual([phone])
})

test('services that two pages list are counted as the profile has them', () => {
  const services = [{ price: '$95' }, { price: null }, { price: '$40' }]
  expect(countOnce(sumLearned(pages), services)[0]).toEqual({ kind: 'services', count: 3 })
  expect(countOnce(sumLearned(pages), undefined)[0]).toEqual({ kind: 'services', count: 12 })
})
