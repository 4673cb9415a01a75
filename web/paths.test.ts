import { expect, test } from 'vitest'
import { fillPath, paths, safeNext, signInPath } from './paths.ts'

test('parameters are filled in and escaped', () => {
  expect(fillPath(paths.agent, { id: 'a/b' })).toBe('/app/agents/a%2Fb')
})

test('a query holds only what has a value', () => {
  expect(fillPath(paths.leads, {}, { status: 'new', q: '', cursor: undefined })).toBe('/app/leads?status=new')
})

test('sign-in remembers the page that was asked for, except the plain home page', () => {
  expect(signInPath('/app/leads?status=new')).toBe('/sign-in?next=%2Fapp%2Fleads%3Fstatus%3Dnew')
  expect(signInPath('/app')).toBe('/sign-in')
})

test.each(['https://elsewhere.test/', '//elsewhere.test', '/\\elsewhere.test', 'javascript:alert(1)', null])(
  'the way back %s does not leave the app',
  (next) => {
    expect(safeNext(next)).toBe('/app')
  },
)

test('a way back inside the app is followed', () => {
  expect(safeNext('/app/leads?status=new')).toBe('/app/leads?status=new')
})
