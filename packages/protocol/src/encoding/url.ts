/**
 * Parses a URL, or returns `undefined` if it is malformed. `URL.canParse` is not used: after Node.js has optimized the
 * calling code, it reads Latin-1 strings as UTF-8 and accepts some that `new URL` rejects.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
