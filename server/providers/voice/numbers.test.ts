import { expect, test } from 'vitest'
import { conformsAsNumberProvider } from './conformance.ts'
import { chooseNumberProviders } from './index.ts'
import { createRetellNumbers } from './retell.ts'
import { createSandboxNumbers } from './sandbox.ts'
import { openRetell, openTwilio } from './test-sellers.ts'
import { createTwilioNumbers } from './twilio-numbers.ts'

conformsAsNumberProvider('Retell', async () => {
  const seller = await openRetell()
  const options = { apiKey: 'key_test', baseUrl: seller.url, voiceId: 'retell-Cimo' }
  return { ...seller, provider: createRetellNumbers(options) }
})

const account = { accountSid: 'AC0123456789abcdef0123456789abcdef', authToken: 'token' }
conformsAsNumberProvider('Twilio', async () => {
  const seller = await openTwilio()
  return { ...seller, provider: createTwilioNumbers({ ...account, baseUrl: seller.url }) }
})

conformsAsNumberProvider('the sandbox', async () => {
  const held = new Set<string>()
  const sandbox = createSandboxNumbers()
  return {
    provider: {
      ...sandbox,
      buy: async (wish) => {
        const owned = await sandbox.buy(wish)
        held.add(owned.number)
        return owned
      },
      release: async (owned) => {
        held.delete(owned.number)
        await sandbox.release(owned)
      },
    },
    held: () => [...held],
    close: async () => {},
  }
})

test('whoever there is a key for is asked first; the sandbox is always there', async () => {
  const urls = {
    RETELL_BASE_URL: 'https://retell.example.com',
    TWILIO_BASE_URL: 'https://twilio.example.com',
    RETELL_VOICE_ID: 'retell-Cimo',
  }
  expect([...(await chooseNumberProviders(urls)).keys()]).toEqual(['sandbox'])
  const keys = { RETELL_API_KEY: 'key', TWILIO_ACCOUNT_SID: account.accountSid, TWILIO_AUTH_TOKEN: 'token' }
  expect([...(await chooseNumberProviders({ ...urls, ...keys })).keys()]).toEqual([
    'retell',
    'twilio',
    'sandbox',
  ])
})

test('a wrong key is told as a refusal', async () => {
  const seller = await openRetell()
  const provider = createRetellNumbers({ apiKey: 'wrong', baseUrl: seller.url, voiceId: 'retell-Cimo' })
  await expect(provider.findBought('a')).rejects.toMatchObject({ outcome: 'rejected' })
  await seller.close()
})
