import { expect, test } from 'vitest'
import { hashInlineScripts } from './script-hashes.ts'

// printf '%s' 'alert(1)' | openssl dgst -sha256 -binary | base64
const alertHash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"

test('an inline script is allowed by its hash, also one that is a module', () => {
  expect(hashInlineScripts('<script>alert(1)</script>')).toEqual([alertHash])
  expect(hashInlineScripts('<p>x</p><script type="module" async="">alert(1)</script>')).toEqual([alertHash])
})

test('the same script twice is named once', () => {
  expect(hashInlineScripts('<script>alert(1)</script><script>alert(1)</script>')).toEqual([alertHash])
})

test('scripts with an address and empty scripts need no hash', () => {
  expect(hashInlineScripts('<script src="/assets/a.js"></script><script></script>')).toEqual([])
})
