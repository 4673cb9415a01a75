import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { runUnderstand } from './understand.ts'

async function answers(lines: unknown[]) {
  const output = new PassThrough()
  const read = text(output)
  await runUnderstand(
    Readable.from(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)),
    output,
  )
  output.end()
  return (await read)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
const line = { now: '2026-06-10T09:30', zone: 'America/Denver', lang: 'en' }

it('answers every line in order and shares what is known within a session', async () => {
  const [first, second, other] = await answers([
    { ...line, id: 'a', session: 's', text: 'Friday please' },
    { ...line, id: 'b', session: 's', text: 'at 3 pm', spans: true },
    { ...line, id: 'c', session: 't', text: 'at 4 pm' },
  ])
  expect(first).toMatchObject({ id: 'a', slots: { date: '2026-06-12' }, state: { date: '2026-06-12' } })
  expect(second).toMatchObject({
    id: 'b',
    spans: { time: '3 pm' },
    state: { date: '2026-06-12', time: '15:00' },
  })
  expect(other.state).toEqual({ time: '16:00' })
})

it('says what is wrong with a line and goes on', async () => {
  const [broken, timeless, good] = await answers([
    '{"id":',
    { ...line, id: 0, now: 'noon', text: 'tomorrow' },
    { ...line, id: 1, text: 'tomorrow' },
  ])
  expect(broken.error).toBeTruthy()
  expect(timeless).toMatchObject({ id: 0, error: expect.stringContaining('YYYY-MM-DDTHH:MM') })
  expect(good).toMatchObject({ id: 1, when: { kind: 'date', value: '2026-06-11' } })
})

it('stays with the language of a session', async () => {
  const { lang: _, ...unknown } = line
  const [, second] = await answers([
    { ...unknown, id: 1, session: 's', text: 'Hola, quisiera una cita para mañana por la tarde' },
    { ...unknown, id: 2, session: 's', text: 'a las 5' },
  ])
  expect(second).toMatchObject({ language: 'es', state: { date: '2026-06-11', time: '17:00' } })
})
