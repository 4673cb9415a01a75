import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Language } from '#contract/languages.ts'

const here = import.meta.dirname
const others = Language.options.filter((language) => language !== 'en')

test.each(['likeness', 'intents', 'emergency'])('%s has the same files in every language', (folder) => {
  for (const language of others)
    expect(readdirSync(join(here, folder, language)).sort()).toEqual(
      readdirSync(join(here, folder, 'en')).sort(),
    )
})

test.each(['when', 'numbers'])('%s has the same files in every language', (folder) => {
  const files = readdirSync(join(here, folder))
  const english = files.filter((file) => /^en\b/.test(file))
  for (const language of others)
    for (const file of english) expect(files).toContain(file.replace(/^en/, language))
})

test('no code asks which language it is: words and rules of a language are rows of a table', () => {
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  const asking = files.filter((file) => /[!=]== '(en|es)'/.test(readFileSync(join(here, file), 'utf8')))
  expect(asking).toEqual([])
})
