import { describe, expect, test } from 'vitest'
import { answerFromPassages, type KnowledgePassage } from './answer.ts'
import { cutChunks } from './chunks.ts'
import { readHtml } from './reading/html.ts'

/** A boat yard in two languages, written for these tests. */
const pages: Record<string, string> = {
  '/': '<title>Northgate Boat Yard</title><h1>Northgate Boat Yard</h1><p>We paint, repair and store small boats on the east shore.</p>',
  '/prices': `<title>Prices | Northgate</title><h1>Prices</h1><h2>Winter storage</h2><p>Up to 20 feet: $480</p><p>Up to 30 feet: $720</p>
    <h2>Hull painting</h2><table><tr><td>One coat</td><td>$1,150</td></tr><tr><td>Two coats</td><td>$1,700</td></tr></table><h2>Engine service</h2><p>Ask us for a quote.</p>`,
  '/visit': `<title>Visit us | Northgate</title><h2>Opening hours</h2><table><tr><td>Monday</td><td>8am-5pm</td></tr><tr><td>Tuesday</td><td>8am-5pm</td></tr><tr><td>Saturday</td><td>9am-1pm</td></tr><tr><td>Sunday</td><td>Closed</td></tr></table>
    <h2>Find us</h2><p>14 Harbor Road, Northgate, ME 04101</p><p>Phone: (207) 555-0155</p><p>Fax: (207) 555-0156</p><p>Mail: desk@northgate.example</p>`,
  '/faq': `<title>Questions | Northgate</title><h3>How long does a hull painting take?</h3><p>About two weeks in dry weather. Rain adds days.</p>
    <h3>Which payments do you take?</h3><p>We accept:</p><ul><li>Cash</li><li>Credit cards</li><li>Checks from local banks</li></ul>
    <h3>Can I cancel my winter storage?</h3><p>Yes, until the first of October. After that half of the price is kept.</p>`,
  '/es':
    '<title>En español | Northgate</title><h2>Remolque</h2><p>Recogemos su barco en un radio de 40 millas. El remolque cuesta $150.</p>',
}
const passages: KnowledgePassage[] = Object.entries(pages).flatMap(([path, html]) => {
  const document = readHtml(html, `http://northgate.example${path}`)
  return cutChunks(document.blocks).map((chunk, i) => ({
    kind: 'page' as const,
    chunk_id: `${path}#${i}`,
    faq_id: null,
    title: document.title,
    url: path,
    language: document.language,
    score: 1,
    ...chunk,
  }))
})
const ask = (question: string, language: 'en' | 'es' = 'en') =>
  answerFromPassages(question, passages, language)

describe('answers with the thing that was asked for', () => {
  test.each([
    ['How much is winter storage for a 30 foot boat?', /\$720/, '/prices'],
    ['what do two coats of hull paint cost', /Two coats.*\$1,700/, '/prices'],
    ['Are you open on Sunday?', /Closed on Sunday/, '/visit'],
    [
      'What are your hours?',
      /Monday and Tuesday, 8 AM to 5 PM; Saturday, 9 AM to 1 PM; closed on Sunday/,
      '/visit',
    ],
    ['Where are you located?', /14 Harbor Road/, '/visit'],
    ["What's your phone number?", /555-0155/, '/visit'],
    ['Do you have a fax number?', /555-0156/, '/visit'],
    ['what is your email', /desk@northgate/, '/visit'],
    ['How long does painting the hull take?', /two weeks/, '/faq'],
    ['Which payment methods do you accept?', /Cash; Credit cards; Checks/, '/faq'],
    ['can i cancel storage', /until the first of October/, '/faq'],
    ['How much is hul paintng?', /\$1,/, '/prices'],
  ])('%s', (question, text, url) => {
    const answer = ask(question)
    expect(answer.text).toMatch(text)
    expect(answer).toMatchObject({ answered: true })
    expect(answer.sources[0]?.url).toBe(url)
  })

  test('a question in the other language finds the page', () => {
    expect(ask('How much does towing cost? remolque', 'en').text).toMatch(/\$150/)
    expect(ask('¿Aceptan tarjeta de crédito?', 'es')).toMatchObject({
      answered: true,
      sources: [{ url: '/faq' }],
    })
    expect(ask('¿Cuál es su horario?', 'es').text).toMatch(/Lunes y martes, de 8:00 a 17:00/)
  })
})

describe('says that it does not know', () => {
  test.each([
    'Do you sell fishing rods?',
    'How much is an engine service?',
    'Do you have a swimming pool?',
    'Who is the owner?',
    'Which insurance companies do you work with?',
    '¿Alquilan bicicletas?',
  ])('%s', (question) => {
    expect(ask(question).answered).toBe(false)
  })

  test('with nothing to go by', () => {
    expect(answerFromPassages('What is the price?', [], 'en')).toEqual({
      text: '',
      sources: [],
      confidence: 0,
      answered: false,
    })
    expect(ask('???').answered).toBe(false)
  })
})

test('gaps in a page are not quoted, nor are links', () => {
  const draft: KnowledgePassage = {
    ...passages[0]!,
    chunk_id: 'draft',
    url: '/draft',
    title: 'Draft',
    heading_path: ['Mooring'],
    text: 'Mooring costs [X] dollars a night.\n> Mooring prices\nMooring is on the west pier.',
  }
  expect(answerFromPassages('How much is mooring?', [draft], 'en')).toMatchObject({ answered: false })
  expect(answerFromPassages('Where is the mooring?', [draft], 'en').text).not.toMatch(/\[X\]|prices/)
})

describe('answers as somebody at a desk would put them', () => {
  const pageOf = (path: string, html: string): KnowledgePassage[] => {
    const document = readHtml(html, `http://music.example${path}`)
    return cutChunks(document.blocks).map((chunk, i) => ({
      kind: 'page' as const,
      chunk_id: `${path}#${i}`,
      faq_id: null,
      title: document.title,
      url: path,
      language: document.language,
      score: 1,
      ...chunk,
    }))
  }
  /** A music school, written for these tests. */
  const school = [
    ...pageOf(
      '/',
      '<title>Viola Music School</title><h1>Lessons for all ages</h1><p>We have taught strings and piano since 1987.</p><h2>Why families stay</h2><ul><li>Our refund policy is part of every contract.</li></ul>',
    ),
    ...pageOf(
      '/fees',
      '<title>Fees</title><h1>What it costs</h1><table><tr><th>Lesson</th><th>Time</th><th>Price</th></tr><tr><td>Piano lesson</td><td>45 minutes</td><td>$48</td></tr><tr><td>Cello lesson</td><td>60 minutes</td><td>$60</td></tr></table><ul><li>Theory class ..... $25</li></ul><h2>Guitar</h2><p>The first visit is free.</p><h2>Changes</h2><p>Cancel up to 24 hours before and we charge nothing, later $20.</p>',
    ),
    ...pageOf(
      '/team',
      '<title>Teachers</title><h1>Our teachers</h1><h3>Clara Voss</h3><p>Clara teaches cello and chamber music.</p><h3>Ben Adler</h3><p>Ben teaches piano.</p>',
    ),
    ...pageOf(
      '/faq',
      '<title>Questions</title><h3>How do I pay?</h3><p>By card or bank transfer. We do not take cash.</p><h3>What is your refund policy?</h3><p>One month, no questions asked.</p><h3>Being late</h3><p>We wait ten minutes for you.</p><h3>Visitors</h3><p>Walk-ins are welcome on Fridays.</p>',
    ),
  ]
  const hear = (question: string) => answerFromPassages(question, school, 'en')

  test.each([
    ['How much is a piano lesson?', 'Piano lesson: 45 minutes, $48.'],
    ['what does the theory class cost', 'Theory class: $25.'],
    ['Who teaches cello?', 'Clara teaches cello and chamber music.'],
    ['do you take cash?', 'We do not take cash.'],
    ['How long have you been teaching?', 'We have taught strings and piano since 1987.'],
    ['What happens if I arrive late?', 'We wait ten minutes for you.'],
    ['can I come without an appointment?', 'Walk-ins are welcome on Fridays.'],
  ])('%s', (question, text) => {
    expect(hear(question)).toMatchObject({ text, answered: true })
  })

  test.each([
    'How much are guitar lessons?',
    'what is your hourly rate?',
    'Do you have lessons in areas like Dover?',
  ])('what stands near is no answer: %s', (question) => expect(hear(question).answered).toBe(false))

  test('the very question on a page goes before a line that shares its words', () => {
    expect(hear('what is your refund policy').text).toMatch(/^One month, no questions asked\./)
  })

  test('only pages that were quoted are named as sources', () => {
    expect(hear('How much is a piano lesson?').sources.map(({ url }) => url)).toEqual(['/fees'])
  })
})

describe('a heading announces an answer, and is none', () => {
  const pages = (html: string): KnowledgePassage[] => {
    const document = readHtml(html, 'http://mill.example/')
    return cutChunks(document.blocks).map((chunk, i) => ({
      kind: 'page' as const,
      chunk_id: `mill#${chunk.content_hash}#${i}`,
      faq_id: null,
      title: 'Mill',
      url: '/',
      language: document.language,
      score: 1,
      ...chunk,
    }))
  }
  const mill = pages(
    '<h2>Gold leaf framing</h2><h2>What to bring</h2><ul><li>Your picture</li><li>Its measures</li></ul><h2>Our frames</h2><table><tr><th>Frame</th><th>Wood</th><th>Price</th></tr><tr><td>Narrow</td><td>Oak</td><td>$40</td></tr></table><p>All frames are made here. Frames can be returned.</p>',
  )

  test('with nothing beneath it nothing is quoted', () => {
    expect(answerFromPassages('Do you do gold leaf framing?', mill, 'en').text).not.toMatch(
      /^Gold leaf framing\.?$/,
    )
  })

  test('with a list beneath it the list is said', () => {
    expect(answerFromPassages('what do I have to bring', mill, 'en').text).toBe(
      'What to bring: Your picture; Its measures.',
    )
  })

  test('and it does not stand before a row that is clear without it', () => {
    expect(answerFromPassages('How much is a narrow frame?', mill, 'en').text).toBe('Narrow: wood Oak, $40.')
  })
})

test('what a thing costs is not answered with the price of another, nor for a place that is not served', () => {
  expect(ask('Do you build rowing boats in Salem? What does it cost?').answered).toBe(false)
  expect(ask('How much is winter storage in Bangor?').answered).toBe(false)
})

test('an answer is short enough to be listened to, and ends with a sentence', () => {
  const sentence =
    'The lantern room is shown to visitors who climb the hundred and twelve steps of the tower with a guide.'
  const long: KnowledgePassage = {
    ...passages[0]!,
    chunk_id: 'long',
    heading_path: ['Can visitors see the lantern room?'],
    text: Array.from({ length: 12 }, () => sentence).join(' '),
  }
  const { text } = answerFromPassages('Can visitors see the lantern room?', [long], 'en')
  expect(text.length).toBeLessThanOrEqual(480)
  expect(text).toMatch(/guide\.$/)
})

test('a sentence that points back is said with what it points at', () => {
  const deposits: KnowledgePassage = {
    ...passages[0]!,
    chunk_id: 'deposits',
    heading_path: ['Keys'],
    text: 'Bring the keys back by noon. Otherwise we charge another night.',
  }
  expect(answerFromPassages('Do you charge another night?', [deposits], 'en').text).toBe(
    'Bring the keys back by noon. Otherwise we charge another night.',
  )
})
