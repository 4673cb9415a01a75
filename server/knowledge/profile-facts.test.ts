import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findPageFacts, learnedFrom, mergeFacts } from './profile-facts.ts'
import { readHtml } from './reading/html.ts'

const sites = join(import.meta.dirname, '../../test/sites')

/** The pages of one of our own small websites, as the crawler would hand them over. */
function readSite(site: string) {
  const files = readdirSync(join(sites, site)).filter((file) => file.endsWith('.html'))
  return files.map((file) => {
    const url = `http://${site}.example/${file.replace('.html', '')}`
    const document = readHtml(readFileSync(join(sites, site, file), 'utf8'), url)
    return { title: document.title, url, document, facts: findPageFacts(document) }
  })
}

const week = (days: string, openings: object[]) =>
  Object.fromEntries(days.split(' ').map((day) => [day, openings]))

test('a plumber with a table of prices: services with their length, hours without the promise of 24 hours', () => {
  const { fields, sources } = mergeFacts(readSite('cedar-plumbing'))
  expect(fields).toMatchObject({
    name: 'Cedar Plumbing',
    phone: '(503) 555-0142',
    address: '418 Alder Street, Portland, OR, 97205',
    area: ['Portland', 'Beaverton', 'Lake Oswego', 'Milwaukie'],
  })
  expect(fields.hours).toEqual({
    ...week('mon tue wed thu fri', [{ open: '08:00', close: '18:00' }]),
    ...week('sat', [{ open: '09:00', close: '14:00' }]),
  })
  expect(
    fields.services?.map(({ name, price, duration_minutes }) => [name, price, duration_minutes]),
  ).toEqual([
    ['Drain cleaning', '$145', 60],
    ['Camera inspection', '$180', 45],
    ['Faucet replacement', '$120 plus the faucet', 60],
    ['Water heater repair', 'from $210', 90],
  ])
  expect(sources.services?.url).toMatch(/\/prices$/)
})

test('a Spanish clinic: both halves of a divided day, a first visit that is free, no payment terms among the services', () => {
  const { fields } = mergeFacts(readSite('clinica-sonrisa'))
  expect(fields).toMatchObject({ name: 'Clínica Sonrisa Clara', address: 'Calle del Olmo 27, 28012 Madrid' })
  expect(fields.hours).toMatchObject(
    week('mon tue wed thu', [
      { open: '09:30', close: '14:00' },
      { open: '16:00', close: '20:00' },
    ]),
  )
  expect(fields.services?.map(({ name, price }) => [name, price])).toEqual([
    ['Primera visita', 'gratuita'],
    ['Limpieza dental', '55 €'],
    ['Empaste', '70 €'],
    ['Blanqueamiento', '190 €'],
  ])
})

test('the part of a services page that says where they work is no service', () => {
  const page = readSite('cedar-plumbing').find(({ url }) => url.endsWith('/services'))!
  expect(learnedFrom(page.facts, page.document)).toContainEqual({ kind: 'services', count: 4 })
})
