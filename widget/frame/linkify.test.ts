import { beforeAll, describe, expect, test, vi } from 'vitest'
import { linkify, safeUrl } from './linkify.ts'

const links = (text: string) => linkify(text).flatMap(({ href }) => href ?? [])

describe('an answer', () => {
  test('loses no character by becoming pieces', () => {
    const text =
      'See https://a.example/x?y=1, call +34 612 345 678 or (617) 555-0142; mail a.b+c@d.example. Bye!'
    expect(
      linkify(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
    expect(links(text)).toEqual([
      'https://a.example/x?y=1',
      'tel:+34612345678',
      'tel:6175550142',
      'mailto:a.b+c@d.example',
    ])
  })

  test.each([
    ['(see https://a.example/menu)', 'https://a.example/menu'],
    ['https://a.example/wiki/Bell_(desk) rings', 'https://a.example/wiki/Bell_(desk)'],
    ['Is it http://a.example/?', 'http://a.example/'],
    ['“https://a.example/menu”…', 'https://a.example/menu”'],
    ['617-555-0142', 'tel:6175550142'],
    ['617.555.0142', 'tel:6175550142'],
  ])('%s links to %s', (text, href) => {
    expect(links(text)).toEqual([href])
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/x',
    '<a href="x" onclick=alert(1)>',
    '2026-03-03 10:00',
    '$1,200.00 for 12 345 678',
    'code K7M2QX, 10:00–12:30',
  ])('%s holds no link', (text) => {
    expect(links(text)).toEqual([])
  })

  test('of 4,000 hostile characters is read without a stall', () => {
    const started = performance.now()
    for (const piece of ['(', 'https://(', '+1 ', 'a.', 'a@', '617-', '((((x', 'https://a.b)']) {
      linkify(piece.repeat(4000 / piece.length))
    }
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('the address of a source', () => {
  beforeAll(() => {
    vi.stubGlobal('location', { href: 'https://desk.example/widget/frame.html' })
    return () => vi.unstubAllGlobals()
  })

  test('is kept when it is http or https, or a path of this server', () => {
    expect(safeUrl('https://a.example/x')).toBe('https://a.example/x')
    expect(safeUrl('/api/appointments/7/invite.ics')).toBe(
      'https://desk.example/api/appointments/7/invite.ics',
    )
  })

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/1',
    'http://[',
    '',
    null,
  ])('is dropped when it is %j', (address) => {
    expect(safeUrl(address)).toBeUndefined()
  })
})
