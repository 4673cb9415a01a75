import { useState } from 'react'
import { type AuthRefusal, troubleOf } from '../../data/auth.ts'
import { ApiError } from '../../data/problem.ts'
import { useTexts } from '../../texts/language.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'

interface Answer<T> {
  data: T | null
  error: AuthRefusal | null
}

/**
 * Sends something to the sign-in server and keeps what it refused.
 * @returns `send`, which gives the answer or null after a refusal
 */
export function useAuthRequest() {
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null)
  const [sending, setSending] = useState(false)
  async function send<T>(request: () => Promise<Answer<T>>): Promise<T | null> {
    setSending(true)
    setRefusal(null)
    try {
      const { data, error } = await request()
      setRefusal(error)
      return error ? null : data
    } catch {
      setRefusal({ status: 0 })
      return null
    } finally {
      setSending(false)
    }
  }
  return { send, sending, refusal }
}

/** A refusal in words; `wrong` says what is wrong on this page. */
export function RefusalNotice({ refusal, wrong }: { refusal: AuthRefusal | null; wrong?: string }) {
  const { auth, errors } = useTexts()
  if (!refusal) return null
  const trouble = troubleOf(refusal)
  const sentence = { wrong, taken: auth.taken, expired: auth.reset.expired }[
    trouble as 'wrong' | 'taken' | 'expired'
  ]
  if (sentence) {
    return (
      <p role="alert" style={{ margin: 0, color: 'var(--mantine-color-error)' }}>
        {sentence}
      </p>
    )
  }
  // The server's own words are English; what it means is said by the code, in the reader's language.
  const code = trouble === 'other' ? 'refused' : trouble
  return <ErrorNotice error={new ApiError({ status: refusal.status, code, detail: errors.unknown.what })} />
}
