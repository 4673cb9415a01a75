/**
 * Passes a stream on, and ends it with a TimeoutError when its first item does not come in time.
 * The slow stream itself is told to stop, so that nothing it would still say is ever said.
 */
export async function* createPacer<T>(
  stream: AsyncGenerator<T, void, undefined>,
  firstWithinMs: number,
): AsyncGenerator<T, void, undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(
      () => failed(Object.assign(new Error(`no word within ${firstWithinMs} ms`), { name: 'TimeoutError' })),
      firstWithinMs,
    )
  })
  try {
    const first = await Promise.race([stream.next(), late])
    clearTimeout(timer)
    if (first.done) return
    yield first.value
    yield* stream
  } finally {
    clearTimeout(timer)
    void stream.return(undefined).catch(() => {})
  }
}
