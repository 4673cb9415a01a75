import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Small websites of made-up businesses, and what their visitors ask. */

export interface SitePage {
  site: string
  path: string
  html: string
}

export interface SiteQuestion {
  site: string
  language: 'en' | 'es'
  question: string
  /** What the answer has to say; null where no page knows. */
  wanted: RegExp | null
  /** Pages that say it. */
  pages: string[]
}

/** The websites of test/sites, one file a page, and of test/businesses, where a comment begins each page. */
export function readSitePages(): SitePage[] {
  const folder = join(import.meta.dirname, 'sites')
  const sites = readdirSync(folder).flatMap((site) =>
    readdirSync(join(folder, site))
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({
        site,
        path: `/${file.replace(/(?:index)?\.html$/, '')}`,
        html: readFileSync(join(folder, site, file), 'utf8'),
      })),
  )
  const businesses = readdirSync(join(import.meta.dirname, 'businesses')).filter((file) =>
    file.endsWith('.html'),
  )
  return [...sites, ...businesses.flatMap(readBusiness)]
}

function readBusiness(file: string): SitePage[] {
  const text = readFileSync(join(import.meta.dirname, 'businesses', file), 'utf8')
  const site = file.replace('.html', '')
  return text
    .split(/^<!-- (?=\/)/m)
    .slice(1)
    .map((page) => {
      const [path] = page.split(' -->')
      return { site, path: path!, html: page.slice(path!.length + ' -->'.length) }
    })
}

export function readSiteQuestions(): SiteQuestion[] {
  const lines = readFileSync(join(import.meta.dirname, 'businesses/questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const {
      pages = [],
      wanted,
      ...row
    } = JSON.parse(line) as Omit<SiteQuestion, 'wanted'> & { wanted: string | null }
    return { ...row, pages, wanted: wanted === null ? null : new RegExp(wanted, 'i') }
  })
}
