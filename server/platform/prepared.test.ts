import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#test/database.ts'
import { nameStatement } from './prepared.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('a statement gets a name when it comes for the third time, and keeps it', () => {
  const text = 'select $1 as named'
  const names = [1, 2, 3, 4].map(() => nameStatement(text))
  expect(names.slice(0, 2)).toEqual([undefined, undefined])
  expect(names[2]).toMatch(/^frontdesk_\d+$/)
  expect(names[3]).toBe(names[2])
})

test('a statement that takes whole rows gets none: a new column would break its plan', () => {
  for (const text of ['select * from agents where id = $1', 'select agents.* from agents where id = $1'])
    expect([1, 2, 3, 4].map(() => nameStatement(text))).toEqual([undefined, undefined, undefined, undefined])
})

test('a very long statement gets none: it is put together from what is asked, and hardly comes again', () => {
  const text = `select $1 ${'-- words '.repeat(600)}`
  expect([1, 2, 3, 4].map(() => nameStatement(text))).toEqual([undefined, undefined, undefined, undefined])
})

test('the same statement answers rightly with other values, whole rows also after a column was added', async () => {
  const { db } = database
  await sql`create table plans (n int)`.execute(db)
  const ask = async (n: number) => {
    await sql`insert into plans values (${n}::int)`.execute(db)
    const { rows } = await sql<{ n: number }>`select * from plans where n = ${n}::int`.execute(db)
    return rows
  }
  for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(await ask(n)).toEqual([{ n }])
  await sql`alter table plans add column added text default 'new'`.execute(db)
  expect(await ask(8)).toEqual([{ n: 8, added: 'new' }])
})
