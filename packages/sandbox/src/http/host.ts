import { isIP } from 'node:net'
import { parseUrl } from '@wxpay/protocol'

/** Reach of a server: this machine alone, or a network. */
export type Binding = 'loopback' | 'network'

/** Verdict on the `Host` and `Origin` headers of a request. */
export type HostVerdict = 'allowed' | 'malformed' | 'refused'

/** The headers of a request that name its target host. */
export interface NamedRequest {
  /** The `Host` header; absent for an in-process request. */
  readonly host: string | undefined
  /** The `Origin` header, which browsers send. */
  readonly origin: string | undefined
}

// A web page cannot make any of these names point to this machine.
const local =
  /^(?:localhost|(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\]|host\.docker\.internal|[a-z0-9]+\.mch\.weixin\.qq\.com|payapp\.weixin\.qq\.com)$/

/**
 * Checks that a request was sent by a client that knows where the sandbox runs, and not by a web page whose
 * name was made to point to this machine (DNS rebinding).
 *
 * On a network, an IP address is accepted as `Host` too: rebinding needs a name.
 *
 * @param allowed - additional names, in lower case
 */
export function judgeHost(
  { host, origin }: NamedRequest,
  binding: Binding,
  allowed: readonly string[],
): HostVerdict {
  const isKnown = (name: string): boolean => local.test(name) || allowed.includes(name)
  const hostname = host === undefined ? undefined : parseHost(host)
  if (host !== undefined) {
    if (hostname === undefined) return 'malformed'
    if (!isKnown(hostname) && !(binding === 'network' && isAddress(hostname))) return 'refused'
  }
  if (origin === undefined) return 'allowed'
  const source = parseUrl(origin)?.hostname ?? ''
  const sameSite = binding === 'network' && isAddress(source) && source === hostname
  return isKnown(source) || sameSite ? 'allowed' : 'refused'
}

/** The name in a `Host` header in lower case, or `undefined` if the header is malformed. */
export function parseHost(host: string): string | undefined {
  const name = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase()
  // The URL parser knows the valid addresses and ports.
  if (name === undefined || parseUrl(`http://${host}`) === undefined) return undefined
  return name
}

/** Whether a server bound to this IP address can only be reached from this machine. */
export function bindingOf(address: string): Binding {
  return /^(?:127\.|::1$|::ffff:127\.)/i.test(address) ? 'loopback' : 'network'
}

function isAddress(hostname: string): boolean {
  return isIP(hostname.replace(/^\[(.*)\]$/, '$1')) !== 0
}
