import type { CheerioAPI } from 'cheerio'

export type PageNode = ReturnType<CheerioAPI['root']>[0]['children'][number]
export type PageElement = Extract<PageNode, { attribs: Record<string, string> }>

const neverText = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select input textarea button label legend datalist head title picture map dialog'.split(
    ' ',
  ),
)
const alwaysNoise =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|ccpa|skip-?link|sr-only|screen-reader-text|visually-hidden|recaptcha|onetrust)(?:[\s_-]|$)/i
const oftenNavigation =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|topbar|breadcrumbs?|pagination|pager|social|share|sharing|sidebar|widget|tags?|related|lang(?:uage)?|switcher)(?:[\s_-]|$)/i
const footerName =
  /^(?:site-|page-|main-|global-)?footer(?:-(?:area|wrapper|container|main|widgets?|top|bottom|content))?$/i

/** Elements that hold no words for readers, and those that hold the same words on every page. */
export function isNoise(element: PageElement): boolean {
  const { name, attribs } = element
  if (neverText.has(name)) return true
  if (
    name === 'nav' ||
    attribs.role === 'navigation' ||
    attribs.role === 'search' ||
    attribs.role === 'menubar'
  )
    return true
  if (name === 'html' || name === 'body' || name === 'main') return false
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`
  if (alwaysNoise.test(names)) return measureLinks(element).text < 1500
  // A restaurant's menu is a menu too: only one that is made of links is for finding one's way.
  if (!oftenNavigation.test(names)) return false
  const { text, links } = measureLinks(element)
  return links > 0.6 * text
}

/** The foot of the whole page, not of a card or an article in it. */
export function isFooter(element: PageElement): boolean {
  const { name, attribs } = element
  if (attribs.role === 'contentinfo') return true
  if (name === 'footer') return !hasAncestor(element, ['article', 'main', 'blockquote'])
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.split(/\s+/)
  return names.some((word) => footerName.test(word)) && !hasAncestor(element, ['article', 'main'])
}

function hasAncestor(element: PageElement, names: string[]): boolean {
  for (let parent = element.parent; parent; parent = parent.parent) {
    if ('name' in parent && names.includes(parent.name)) return true
  }
  return false
}

function measureLinks(element: PageElement): { text: number; links: number } {
  let [text, links] = [0, 0]
  const visit = (node: PageNode, inLink: boolean) => {
    if (node.type === 'text') {
      const length = node.data.trim().length
      text += length
      if (inLink) links += length
    } else if ('children' in node && !neverText.has('name' in node ? node.name : '')) {
      for (const child of node.children)
        visit(child as PageNode, inLink || ('name' in node && node.name === 'a'))
    }
  }
  visit(element, false)
  return { text, links }
}
