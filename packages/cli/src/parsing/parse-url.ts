/**
 * Parses a URL, or returns `undefined` if it is malformed. `URL.canParse` accepts some strings that `new URL` rejects, once
 * Node.js has optimized the calling code.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
