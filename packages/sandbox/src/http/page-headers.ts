// A policy cannot name an IPv6 address.
const everywhere = ['localhost', '*.localhost', '127.0.0.1', 'host.docker.internal']

/**
 * Which pages may show a page in a frame: none, or those of the hosts that requests may come from, so that a shop can open
 * the payer's sheet, and no page of the internet can.
 *
 * @param names - host names besides those of this machine; `undefined` for pages that nothing may frame
 */
export function framingPolicy(names: readonly string[] | undefined): Readonly<Record<string, string>> {
  if (names === undefined) return { 'content-security-policy': policy("'none'") }
  const hosts = [...new Set([...everywhere, ...names.filter((name) => /^[\w.-]+$/.test(name))])]
  const sources = hosts.flatMap((name) => [`http://${name}:*`, `https://${name}:*`])
  return { 'content-security-policy': policy(["'self'", ...sources].join(' ')) }
}

/** Headers of every page. */
export function pageHeaders(framing: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return {
    ...framing,
    'permissions-policy': 'camera=(self)',
    // An h5_url keeps its prepay_id to itself.
    'referrer-policy': 'same-origin',
  }
}

function policy(ancestors: string): string {
  return [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')
}
