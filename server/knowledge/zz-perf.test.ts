import { sql } from 'kysely'
import { test } from 'vitest'
import { createWorld } from '#test/world.ts'
import { searchKnowledge } from '#server/knowledge/search.ts'
test('perf', async () => {
  const world = await createWorld()
  const org = world.lakeside.id
  const w = 'drain water heater pipe leak repair price visit hour crew truck city winter summer pump valve faucet toilet sewer gas line meter permit inspect weekend emergency quote estimate kitchen bathroom basement'.split(' ')
  for (const n of [200, 1000, 10000]) {
    const agent = crypto.randomUUID()
    await sql`insert into agents (organization_id, id, name, vertical) values (${org}, ${agent}, 'A', 'custom')`.execute(world.app.db)
    await sql`insert into knowledge_sources (organization_id, id, agent_id, kind, title, created_at) values (${org}, ${agent}, ${agent}, 'text', 'T', now())`.execute(world.app.db)
    await sql`insert into knowledge_pages (organization_id, id, agent_id, source_id, found_url, reading, status, created_at) values (${org}, ${agent}, ${agent}, ${agent}, 'x', 1, 'read', now())`.execute(world.app.db)
    let s = 1; const rnd = () => (s = (s * 16807) % 2147483647) / 2147483647
    for (let at = 0; at < n; at += 500) {
      const texts = Array.from({ length: Math.min(500, n - at) }, (_, i) => Array.from({ length: 320 }, () => (rnd() < 0.3 ? w[Math.floor(rnd() * w.length)] : 'w' + Math.floor(rnd() ** 2 * 4000)) + (rnd() < 0.08 ? '.' : '')).join(' ') + ' unique' + (at + i))
      await sql`insert into knowledge_chunks (organization_id, id, agent_id, source_id, page_id, position, title, heading_path, text, language, content_hash, search, created_at)
        select ${org}, gen_random_uuid(), ${agent}, ${agent}, ${agent}, 1, 'Page', '{}', t, 'en', 'x', to_tsvector('english', t), now() from unnest(${texts}::text[]) t`.execute(world.app.db)
    }
    await sql`analyze knowledge_chunks`.execute(world.app.db)
    for (const q of ['how much is a water heater repair on the weekend', 'unique77 w17 drain', 'do you offer financing']) {
      const times: number[] = []
      for (let i = 0; i < 30; i++) { const t = performance.now(); await world.lakeside.tenant((ctx) => searchKnowledge(ctx, { agent_id: agent, query: q })); times.push(performance.now() - t) }
      times.sort((a, b) => a - b)
      console.log(n, q, 'p50', times[15]!.toFixed(1), 'p95', times[28]!.toFixed(1))
    }
  }
  await world.close()
}, 300000)
