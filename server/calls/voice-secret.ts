import { secretsMatch, type Vault } from '#server/platform/secrets.ts'

/*
 * Voice providers open sockets without credentials, so the address carries a secret: the agent's id, the number of
 * its key, and a signature over both. It is checked without the database; the key's number is compared with the
 * agent's, so that a new secret makes the old address useless.
 */

interface VoiceKey {
  agentId: string
  key: number
}

/** The secret part of an agent's socket address, safe in a path. */
export function makeVoiceSecret(vault: Vault, { agentId, key }: VoiceKey): string {
  const id = Buffer.from(agentId.replaceAll('-', ''), 'hex').toString('base64url')
  return `${id}.${key}.${sign(vault, agentId, key)}`
}

/** Whose secret it is; null for anything that was not made here. */
export function readVoiceSecret(vault: Vault, secret: string): VoiceKey | null {
  const [id = '', key = '', signature = ''] = secret.split('.')
  const hex = Buffer.from(id, 'base64url').toString('hex')
  if (!/^[0-9a-f]{32}$/.test(hex) || !/^[1-9]\d{0,8}$/.test(key)) return null
  const agentId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return secretsMatch(signature, sign(vault, agentId, Number(key))) ? { agentId, key: Number(key) } : null
}

const sign = (vault: Vault, agentId: string, key: number) =>
  vault.sign(`voice:${agentId}:${key}`).slice(0, 32)
