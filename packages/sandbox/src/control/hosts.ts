// What a browser may call its own machine. Any other name in `Host` means that a page of that name was made to point here.
const local = /^(?:localhost|(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\]|host\.docker\.internal)$/i

/**
 * Whether a request may have come from this machine's own tools, and not from a web page that was made to call them.
 *
 * @param host - the `Host` header; absent in-process
 * @param origin - the `Origin` header, which browsers send
 * @param allowed - further names
 */
export function isAllowedHost(
  host: string | undefined,
  origin: string | null,
  allowed: readonly string[],
): boolean {
  const fits = (name: string): boolean => local.test(name) || allowed.includes(name.toLowerCase())
  if (host !== undefined && !fits(withoutPort(host))) return false
  if (origin === null) return true
  return URL.canParse(origin) && fits(new URL(origin).hostname)
}

function withoutPort(host: string): string {
  return host.replace(/:\d{1,5}$/, '')
}
