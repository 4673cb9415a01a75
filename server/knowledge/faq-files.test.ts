import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Faq, FaqImportReport, Gap } from '#contract/knowledge.ts'
import { createWorld, type World } from '#test/world.ts'
import { recordGap } from './gaps.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world?.close())

const path = (rest: string) => `/api/agents/${world.brightside.agentId}/${rest}`
const bring = (csv: string, dry_run = false) =>
  world.brightside.api<FaqImportReport>('POST', path('faqs/import'), { csv, dry_run })
const listed = async () =>
  (await world.brightside.api<{ items: Faq[] }>('GET', path('faqs?limit=100'))).body.items

test('a file is tried first, then brought in; mistakes are named by line and do not stop the rest', async () => {
  const csv = [
    'Question;Answer;Category;Priority',
    'Do you take walk-ins?;Yes, before noon.;Visits;5',
    'Hi;Too short a question is refused.;;',
    'Where can I park?;;;',
    '"Is there a lift;really?";Yes, beside the door.;;not a number',
    '',
    "Do you sell gift cards?;'=Yes, at the desk.;;",
  ].join('\n')
  const tried = await bring(csv, true)
  expect(tried.status).toBe(200)
  expect(tried.body).toMatchObject({ dry_run: true, added: 2, changed: 0, unchanged: 0 })
  expect(tried.body.refused.map(({ line, field }) => [line, field])).toEqual([
    [3, 'question'],
    [4, 'answer'],
    [5, 'priority'],
  ])
  expect(await listed()).toEqual([])

  expect((await bring(csv)).body).toMatchObject({ dry_run: false, added: 2 })
  const faqs = await listed()
  expect(
    faqs.map(({ question, answer, category, priority }) => [question, answer, category, priority]),
  ).toEqual([
    ['Do you take walk-ins?', 'Yes, before noon.', 'Visits', 5],
    ['Do you sell gift cards?', '=Yes, at the desk.', null, 0],
  ])
})

test('a question that is there gets the new answer and keeps what the file does not say', async () => {
  const report = await bring(
    'pregunta,respuesta\nDO YOU TAKE WALK-INS?,Only on Fridays.\nDo you sell gift cards?,"=Yes, at the desk."',
  )
  expect(report.body).toMatchObject({ added: 0, changed: 1, unchanged: 1 })
  expect(await listed()).toMatchObject([
    { answer: 'Only on Fridays.', category: 'Visits', priority: 5 },
    { answer: '=Yes, at the desk.' },
  ])
})

test('what is exported can be brought in again and changes nothing', async () => {
  const exported = await world.brightside.api<string>('GET', path('faqs/export.csv'))
  expect(exported.headers['content-type']).toContain('text/csv')
  const csv = String(exported.body)
  expect(csv).toContain('DO YOU TAKE WALK-INS?,Only on Fridays.,Visits,5,en,true')
  expect((await bring(csv)).body).toMatchObject({ added: 0, changed: 0, unchanged: 2, refused: [] })
})

test('a file without its columns, foreign agents and viewers are refused', async () => {
  expect((await bring('name,phone\nAna,1')).body).toMatchObject({
    status: 400,
    errors: [{ path: 'csv', message: 'The first line must name the columns question and answer.' }],
  })
  expect((await bring('question,answer\n"open,quote')).status).toBe(400)
  const { lakeside, brightside } = world
  expect((await lakeside.api('POST', path('faqs/import'), { csv: 'question,answer' })).status).toBe(404)
  expect((await lakeside.api('GET', path('faqs/export.csv'))).status).toBe(404)
  const csv = 'question,answer\nWho are you?,Nobody.'
  expect((await brightside.api('POST', path('faqs/import'), { csv }, brightside.viewer)).status).toBe(403)
})

test('a question that was dismissed by mistake comes back; an open one cannot', async () => {
  const { brightside, lakeside } = world
  const gap = await brightside.tenant((ctx) =>
    recordGap(ctx, { agent_id: brightside.agentId, question: 'Do you mend violins?', language: 'en' }),
  )
  const act = (what: string, as = brightside) =>
    as.api<Gap & { code: string }>('POST', path(`gaps/${gap!.id}/${what}`))
  expect((await act('reopening')).body.code).toBe('conflict')
  await act('dismissal')
  expect((await act('reopening', lakeside)).status).toBe(404)
  expect((await act('reopening')).body).toMatchObject({ id: gap!.id, status: 'open' })
})
