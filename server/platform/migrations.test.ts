import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#test/database.ts'
import { listMigrations, migrate } from './migrations.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('a migrated database is at this version: nothing runs again', async () => {
  expect(await migrate(database.pool)).toEqual([])
})

test('several processes that start together migrate once', async () => {
  const ran = await Promise.all([migrate(database.pool), migrate(database.pool), migrate(database.pool)])
  expect(ran.flat()).toEqual([])
})

test('a migration that was edited after it ran is refused by name', async () => {
  const { name } = listMigrations().at(-1)!
  await database.pool.query('update migrations set hash = $1 where name = $2', ['edited', name])
  await expect(migrate(database.pool)).rejects.toThrow(`Migration ${name} was edited`)
})

test('names are numbered without a gap of order, so that they run as they are listed', () => {
  const names = listMigrations().map(({ name }) => name)
  expect(names).toEqual([...names].sort())
  expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length)
})
