/**
 * Whether Retell signed these bytes with this key within the last five minutes.
 * The SDK's check is asynchronous: without waiting for it every forgery would pass.
 */
export async function isFromRetell(
  body: Buffer,
  signature: string | undefined,
  apiKey: string | undefined,
): Promise<boolean> {
  if (!signature || !apiKey) return false
  try {
    const { Retell } = await import('retell-sdk')
    return (await Retell.verify(body.toString('utf8'), apiKey, signature)) === true
  } catch {
    return false
  }
}
