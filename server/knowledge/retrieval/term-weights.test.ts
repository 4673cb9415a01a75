import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sameMeaning } from './lexicon.ts'
import { rankPassages } from './ranking.ts'
import { dimensionOf, formatWeights } from './sparse-vector.ts'
import { rarityOf, weighPassage, weighQuestion, weightsVersion } from './term-weights.ts'
import { queryTerms, stemOf } from './terms.ts'
import { tradeWords } from './trade-words.ts'

const passageOf = (text: string, title = 'Page', heading_path: string[] = []) => ({
  id: text,
  kind: 'page' as const,
  title,
  url: null,
  heading_path,
  text,
  language: 'en' as const,
})

test('whoever changes how passages are weighed raises the version, so that stored ones are weighed again', () => {
  const lines = [
    ...sameMeaning,
    ...tradeWords,
    'Lámparas reparadas: repairs, repairing, repaired at $40 an hour; e-mail us.',
  ]
  const weights = lines.map((line) => [...weighPassage(passageOf(line, 'Lanterns', ['Polished lanterns']))])
  const hash = createHash('sha256').update(JSON.stringify(weights)).digest('hex').slice(0, 16)
  // Raise weightsVersion when this fails, then write both of the new values here.
  expect([weightsVersion, hash]).toEqual([1, '3d9990efe74636b4'])
})

test('a word in a heading weighs more than in the text, and the third time little more than the second', () => {
  const weight = (text: string, heading: string[] = []) =>
    weighPassage(passageOf(text, 'Page', heading)).get(stemOf('lantern')) ?? 0
  expect(weight('polished daily', ['lantern'])).toBeGreaterThan(weight('lantern polished daily'))
  const [once, twice, thrice] = [
    weight('lantern'),
    weight('lantern lantern'),
    weight('lantern lantern lantern'),
  ]
  expect(thrice - twice).toBeLessThan(twice - once)
})

test('a passage weighs what its words mean, so that other words and the other language find it', () => {
  const passages = [passageOf('The garage has spaces for visitors.'), passageOf('We water the plants.')]
  for (const question of ['parking', 'estacionamiento'])
    expect(rankPassages(question, passages).ranked.map(({ stored }) => stored.id)).toEqual([passages[0]!.id])
})

test('words that hold sentences together weigh nothing', () => {
  expect([...weighPassage(passageOf('what is the of and for you', '')).keys()]).toEqual([])
})

test('a question counts each meaning once, whatever words it is asked in', () => {
  const weights = weighQuestion(queryTerms('price of a lantern'))
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  expect(total).toBeCloseTo(2)
})

test('a term that every passage holds says next to nothing, and never less', () => {
  expect(rarityOf(10, 10)).toBeLessThan(0.1)
  expect(rarityOf(12, 10)).toBeGreaterThanOrEqual(0)
  expect(rarityOf(1, 10)).toBeGreaterThan(rarityOf(5, 10))
})

test('a sparse vector has each place once, and a row that fits a page', () => {
  const many = new Map(Array.from({ length: 3000 }, (_, i) => [`word${i}`, 1] as const))
  const places = formatWeights(many)
    .slice(1)
    .split('}')[0]!
    .split(',')
    .map((pair) => pair.split(':')[0])
  expect(places.length).toBe(900)
  expect(new Set(places).size).toBe(places.length)
  expect(formatWeights(new Map([['lantern', 0.5]]), 2)).toBe(`{${dimensionOf('lantern')}:1.0000}/1000000000`)
})
