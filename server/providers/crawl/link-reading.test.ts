import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { findPageLinks, findSitemapAddresses } from './link-reading.ts'

const address = 'https://brightside.example/'
const page = (count: number) =>
  `<html><body>${Array.from({ length: count }, (_, i) => `<p>Visit <a href="/page-${i}">page ${i}</a>, a page among many.</p>`).join('')}</body></html>`

/** Whether anything else had its turn before the answer came. */
async function letsOthersIn(work: Promise<unknown>): Promise<boolean> {
  let others = false
  setImmediate(() => {
    others = true
  })
  await work
  return others
}

test('a large page and a large sitemap are read in the thread, and keep nobody waiting', async () => {
  const urls = Array.from({ length: 3_000 }, (_, i) => `<url><loc>${address}page-${i}</loc></url>`).join('')
  const sitemap = gzipSync(`<urlset>${urls}</urlset>`)
  expect((await findPageLinks(page(3_000), address)).links).toHaveLength(3_000)
  expect((await findSitemapAddresses(sitemap, address)).pages).toHaveLength(3_000)
  expect(await letsOthersIn(findPageLinks(page(3_000), address))).toBe(true)
  expect(await letsOthersIn(findSitemapAddresses(sitemap, address))).toBe(true)
})

test('a small page is read at once', async () => {
  expect((await findPageLinks(page(3), address)).links.at(-1)).toBe(`${address}page-2`)
  expect(await letsOthersIn(findPageLinks(page(3), address))).toBe(false)
})
