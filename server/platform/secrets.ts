import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export function secretsMatch(left: string, right: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(left).digest(),
    createHash('sha256').update(right).digest(),
  )
}

/** SHA-256 of a text, in hex: for content hashes and for secrets of full entropy kept at rest. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Seals what must be read again later (tokens of providers) and signs what comes back from outside. */
export interface Vault {
  seal(plain: string): string
  /** @throws when the text was changed or sealed with another key */
  open(sealed: string): string
  sign(text: string): string
}

/** AES-256-GCM and HMAC-SHA-256 with keys derived from the instance's secret for each purpose. */
export function createVault(instanceSecret: string): Vault {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', instanceSecret, 'frontdesk', purpose, 32))
  const sealing = derive('seal')
  const signing = derive('sign')
  return {
    seal(plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(sealed) {
      const bytes = Buffer.from(sealed.replace(/^v1\./, ''), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
    sign: (text) => createHmac('sha256', signing).update(text).digest('base64url'),
  }
}
