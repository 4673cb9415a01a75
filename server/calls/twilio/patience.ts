/** What a promise comes to, or null when that takes longer; it goes on meanwhile. */
export async function within<T>(limitMs: number, awaited: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<null>((done) => {
    timer = setTimeout(done, limitMs, null)
  })
  try {
    return await Promise.race([awaited, limit])
  } finally {
    clearTimeout(timer)
  }
}
