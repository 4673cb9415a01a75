import { expect, test } from 'vitest'
import { DomainError } from '#server/platform/errors.ts'
import { createLogger } from '#server/platform/logger.ts'
import type { TenantContext } from '#server/platform/tenancy.ts'
import { type Loss, type Outcome, takeTurn } from './slot-turns.ts'

/** A transaction that ends when it is told to; nothing else of a context is looked at. */
function openContext({ begun = false } = {}) {
  const ended = Promise.withResolvers<void>()
  const transaction = { begun, committed: false, ended: ended.promise }
  return {
    ctx: { transaction, log: createLogger('silent') } as unknown as TenantContext,
    end(how: 'commit' | 'rollback') {
      transaction.committed = how === 'commit'
      ended.resolve()
    },
  }
}

const taken = () => new DomainError('slot_taken', 'Taken.', { extra: { reason: 'taken' } })
const loss = (): Loss => ({ refusal: taken(), attendees: [], country: 'US' })
const settled = () => new Promise((done) => setImmediate(done))
let slots = 0

/** Asks for one slot; `answers` are what the database says, in the order in which it is asked. */
function openSlot(answers: (Outcome<string> | Error | Promise<Outcome<string>>)[]) {
  const key = `slot ${slots++}`
  const asked: string[] = []
  return {
    asked,
    ask(who: string, { context = openContext(), isAlsoMine = async () => true } = {}) {
      const answer = takeTurn(
        context.ctx,
        key,
        async () => {
          asked.push(who)
          const next = answers.shift()
          if (next instanceof Error || !next) throw next
          return next
        },
        isAlsoMine,
      )
      return answer.catch((error: Error) => error)
    },
  }
}

test('what one has won the others have lost, once it is committed, without asking', async () => {
  const slot = openSlot([{ won: 'mine', left: loss }])
  const winner = openContext()
  const answers = [slot.ask('first', { context: winner }), slot.ask('second'), slot.ask('third')]
  expect(await answers[0]).toBe('mine')
  let isTold = false
  void answers[1]!.then(() => (isTold = true))
  await settled()
  expect(isTold).toBe(false)
  winner.end('commit')
  const [, second, third] = await Promise.all(answers)
  expect(second).toMatchObject({ code: 'slot_taken', extra: { reason: 'taken' } })
  expect(third).toMatchObject({ code: 'slot_taken' })
  expect(second).not.toBe(third)
  expect(slot.asked).toEqual(['first'])
})

test('what was won and rolled back is free for the next one', async () => {
  const slot = openSlot([{ won: 'mine', left: loss }, { won: 'then mine' }])
  const winner = openContext()
  const answers = [slot.ask('first', { context: winner }), slot.ask('second')]
  await answers[0]
  winner.end('rollback')
  expect(await answers[1]).toBe('then mine')
})

test('what cannot be told of what is left is asked by each', async () => {
  const left = () => {
    throw new Error('a broken calendar')
  }
  const slot = openSlot([{ won: 'mine', left }, { won: 'then mine' }])
  const winner = openContext()
  const answers = [slot.ask('first', { context: winner }), slot.ask('second')]
  await answers[0]
  winner.end('commit')
  expect(await answers[1]).toBe('then mine')
})

test('a refusal is shared with those who came before it was read, and with nobody who came later', async () => {
  const reading = Promise.withResolvers<Outcome<string>>()
  const first = openContext()
  const slot = openSlot([{ won: 'a chair' }, reading.promise, { won: 'a chair that was given back' }])
  const answers = [slot.ask('first', { context: first }), slot.ask('second'), slot.ask('third')]
  await answers[0]
  first.end('commit')
  await settled()
  const late = slot.ask('late')
  reading.resolve({ lost: loss() })
  expect(await answers[1]).toMatchObject({ code: 'slot_taken' })
  expect(await answers[2]).toMatchObject({ code: 'slot_taken' })
  expect(await late).toBe('a chair that was given back')
  expect(slot.asked).toEqual(['first', 'second', 'late'])
})

test('those of whom it is not true ask for themselves; who cannot be read hears that', async () => {
  const slot = openSlot([{ won: 'mine', left: loss }, { won: 'mine already' }])
  const winner = openContext()
  const unreadable = new DomainError('invalid_request', 'This does not look like a phone number.')
  const answers = [
    slot.ask('first', { context: winner }),
    slot.ask('same person', { isAlsoMine: async () => false }),
    slot.ask('wrong phone', { isAlsoMine: () => Promise.reject(unreadable) }),
  ]
  await answers[0]
  winner.end('commit')
  expect(await Promise.all(answers)).toEqual(['mine', 'mine already', unreadable])
  expect(slot.asked).toEqual(['first', 'same person'])
})

test('an error of the one who asks is theirs alone', async () => {
  const slot = openSlot([new Error('connection lost'), { won: 'mine' }])
  const answers = await Promise.all([slot.ask('first'), slot.ask('second')])
  expect(answers).toMatchObject([{ message: 'connection lost' }, 'mine'])
})

test('a transaction that holds a connection waits for nobody', async () => {
  const slot = openSlot([new Promise(() => {}), { won: 'at once' }])
  void slot.ask('first')
  expect(await slot.ask('second', { context: openContext({ begun: true }) })).toBe('at once')
})
