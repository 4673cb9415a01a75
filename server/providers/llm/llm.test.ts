import { expect, test } from 'vitest'
import { chooseLlm } from './index.ts'

test('without a key there is no model', async () => {
  expect(await chooseLlm({})).toBeNull()
})

test.each([
  [{ OPENAI_API_KEY: 'k' }, 'openai gpt-4o-mini'],
  [{ ANTHROPIC_API_KEY: 'k' }, 'anthropic claude-haiku-4-5'],
  [{ OPENAI_API_KEY: 'k', LLM_MODEL: 'gpt-4.1' }, 'openai gpt-4.1'],
  [{ OPENAI_BASE_URL: 'http://127.0.0.1:11434', LLM_MODEL: 'llama3.1' }, 'compatible llama3.1'],
] as const)('%j asks %s', async (config, name) => {
  expect((await chooseLlm(config))?.name).toBe(name)
})

test("a model of one's own has no price, a vendor's has", async () => {
  expect(
    (await chooseLlm({ OPENAI_BASE_URL: 'http://127.0.0.1:1', LLM_MODEL: 'llama3.1' }))?.prices,
  ).toBeNull()
  expect((await chooseLlm({ OPENAI_API_KEY: 'k' }))?.prices).toMatchObject({ prompt: 0.15 })
})

test('what is missing is named', async () => {
  await expect(chooseLlm({ LLM_PROVIDER: 'anthropic' })).rejects.toThrow('ANTHROPIC_API_KEY')
  await expect(chooseLlm({ LLM_PROVIDER: 'openai-compatible', LLM_MODEL: 'x' })).rejects.toThrow(
    'OPENAI_BASE_URL',
  )
})
