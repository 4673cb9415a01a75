import { describe, expect, test } from 'vitest'
import { needsScripts, readHtml } from './html.ts'

const read = (body: string, head = '<title>Willow Dental</title>') =>
  readHtml(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, 'http://willow.example/')
const linesOf = (body: string) => read(body).blocks.map(({ kind, text }) => `${kind}: ${text}`)

describe('what is kept of a page', () => {
  test('navigation, cookie banners, forms and scripts are left out; a menu of dishes stays', () => {
    const lines = linesOf(`
      <div class="main-menu"><a href="/">Home</a> <a href="/a">About</a></div><div id="cookie-consent">We use cookies.</div>
      <script>var x = 'hidden'</script><form><label>Name</label><input><button>Send</button></form>
      <section class="menu"><h2>Lunch</h2><p>Lentil soup with bread, $9</p></section>`)
    expect(lines).toEqual(['heading: Lunch', 'paragraph: Lentil soup with bread, $9'])
  })

  test('tables become lines that can be read out, with the heads named when there are several', () => {
    expect(linesOf('<table><tr><td>Cleaning</td><td>$95</td></tr></table>')).toEqual(['row: Cleaning — $95'])
    expect(
      linesOf(
        '<table><tr><th>Dog</th><th>Bath</th><th>Full groom</th></tr><tr><td>Small</td><td>$40</td><td>$65</td></tr></table>',
      ),
    ).toEqual(['row: Small — Bath: $40 — Full groom: $65'])
  })

  test('a table that only arranges a form or a page is walked through', () => {
    expect(linesOf('<table><tr><td><p>Welcome to us</p></td><td><input></td></tr></table>')).toEqual([
      'paragraph: Welcome to us',
    ])
  })

  test('labels are joined with what they stand for', () => {
    expect(
      linesOf(
        '<div><p>Fax:</p></div><div><a href="tel:1">312-555-0110</a></div><div><strong>Night line</strong><p>312-555-0111</p></div>',
      ),
    ).toEqual(['row: Fax: 312-555-0110', 'row: Night line: 312-555-0111'])
    expect(linesOf('<dl><dt>Parking</dt><dd>Behind the house</dd></dl>')).toEqual([
      'row: Parking: Behind the house',
    ])
  })

  test('a line break inside a sentence is typography, one before a capital is a new line', () => {
    expect(linesOf('<p>We are open<br>on most days.<br>Ring the bell.</p>')).toEqual([
      'paragraph: We are open on most days.',
      'paragraph: Ring the bell.',
    ])
  })

  test('gaps that the author meant to fill are never quoted', () => {
    expect(
      linesOf(
        '<h2>Dr. Ana [Surname]</h2><p>She has [X] years of practice. She speaks Spanish.</p><ul><li>Packages ??????</li><li>Lorem ipsum dolor</li><li>Exams</li></ul>',
      ),
    ).toEqual(['heading: Dr. Ana', 'paragraph: She speaks Spanish.', 'item: Exams'])
  })

  test('the footer is kept apart, with its phone and hours', () => {
    const { blocks, footer } = read(
      '<main><p>Gentle care.</p></main><footer><p>Mon–Fri 8–5</p><p>312-555-0100</p></footer>',
    )
    expect(blocks.map(({ text }) => text)).toEqual(['Gentle care.'])
    expect(footer.map(({ text }) => text)).toEqual(['Mon–Fri 8–5', '312-555-0100'])
  })

  test('the foot of a card is not the foot of the page', () => {
    expect(linesOf('<article><p>Crown</p><footer>From $900</footer></article>')).toEqual([
      'paragraph: Crown',
      'paragraph: From $900',
    ])
  })
})

describe('questions and facts', () => {
  test('questions are recognized in headings, accordions and details; invitations are not questions', () => {
    const { faqs } = read(`
      <h3>Do you take walk-ins?</h3><p>Yes, before noon.</p>
      <details><summary>Is there parking?</summary><p>Behind the house.</p></details>
      <button class="accordion-button">Do you see children?</button><div class="panel"><ul><li>From age three</li><li>With a parent</li></ul></div>
      <h2>Ready to book?</h2><p>Call us today.</p><h2>¿Tienes dudas?</h2><p>Escríbenos.</p>`)
    expect(faqs).toEqual([
      { question: 'Do you take walk-ins?', answer: 'Yes, before noon.' },
      { question: 'Is there parking?', answer: 'Behind the house.' },
      { question: 'Do you see children?', answer: 'From age three; With a parent' },
    ])
  })

  test('structured data gives name, address, hours, prices and questions, even with raw line breaks inside', () => {
    const data = `{"@context":"https://schema.org","@graph":[{"@type":"Dentist","name":"Willow Dental","telephone":"+1 312 555 0100","areaServed":["Oak Park",{"name":"Berwyn"}],
      "address":{"streetAddress":"9 Elm St","addressLocality":"Oak Park","addressRegion":"IL","postalCode":"60302"},
      "openingHoursSpecification":[{"dayOfWeek":["Monday","Tuesday"],"opens":"08:00:00","closes":"17:00:00"}],
      "hasOfferCatalog":{"itemListElement":[{"@type":"Offer","price":95,"priceCurrency":"USD","itemOffered":{"@type":"Service","name":"Cleaning"}}]}},
      {"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Do you do implants?","acceptedAnswer":{"text":"Yes,
      <b>since 2015</b>."}}]},]}`
    const { facts, faqs } = read(
      '<p>Hello</p>',
      `<title>Willow</title><script type="application/ld+json">${data}</script>`,
    )
    expect(facts).toMatchObject({
      name: 'Willow Dental',
      phones: ['+1 312 555 0100'],
      address: '9 Elm St, Oak Park, IL, 60302',
      hours: ['Monday, Tuesday 08:00-17:00'],
      area: ['Oak Park', 'Berwyn'],
    })
    expect(facts.services).toContainEqual({ name: 'Cleaning', price: '$95', description: null })
    expect(faqs).toEqual([{ question: 'Do you do implants?', answer: 'Yes, since 2015.' }])
  })

  test('broken structured data does no harm', () => {
    expect(
      read('<p>Hello</p>', '<title>W</title><script type="application/ld+json">{"@type": oops</script>')
        .blocks,
    ).toHaveLength(1)
  })

  test('numbers and addresses behind links are found, hidden ones too', () => {
    const masked = Buffer.from([
      0x54,
      ...Buffer.from('desk@willow.example').map((byte) => byte ^ 0x54),
    ]).toString('hex')
    const { facts } = read(
      `<a href="tel:+13125550100">Call us</a><a href="mailto:hi@willow.example?subject=x">Mail</a><span data-cfemail="${masked}"></span>`,
    )
    expect(facts.phones).toEqual(['+13125550100'])
    expect(facts.emails).toEqual(['hi@willow.example', 'desk@willow.example'])
  })

  test('the language is that of the words, then that of the page', () => {
    expect(
      readHtml(
        '<html lang="en"><p>Abrimos de lunes a viernes y también los sábados por la mañana.</p></html>',
        'http://x.example/',
      ).language,
    ).toBe('es')
    expect(
      readHtml('<html lang="es-MX"><p>Botox, laser, peeling</p></html>', 'http://x.example/').language,
    ).toBe('es')
  })
})

test('a page that shows nothing without its scripts is told apart from a short one', () => {
  const check = (html: string) => needsScripts(html, readHtml(html, 'http://x.example/'))
  expect(check('<div id="root"></div><script src="/main.js"></script>')).toBe(true)
  expect(check('<noscript>You need to enable JavaScript to run this app.</noscript><p>Loading</p>')).toBe(
    true,
  )
  expect(check('<p>Closed for the season. See you in May.</p>')).toBe(false)
})

test('a page of a thousand sections is read in well under a second', () => {
  const html = `<main>${'<section><h2>Title</h2><p>Some words about one thing or another, as pages have them.</p><ul><li>One</li><li>Two</li></ul></section>'.repeat(1000)}</main>`
  const started = performance.now()
  expect(readHtml(html, 'http://x.example/').blocks).toHaveLength(4000)
  expect(performance.now() - started).toBeLessThan(3000)
})
