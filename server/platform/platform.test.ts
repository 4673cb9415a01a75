import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#test/database.ts'
let database: TestDatabase
beforeAll(async () => { database = await createTestDatabase() })
afterAll(() => database.drop())
test('smoke', async () => {
  const r = await sql<{ n: number }>`select count(*) as n from migrations`.execute(database.db)
  expect(r.rows[0]!.n).toBeGreaterThan(3)
})
