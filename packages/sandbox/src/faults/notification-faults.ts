import type { NotificationFetch } from '../notifications/delivery'
import type { FaultOptions, KindAt } from './fault'
import { withWrongSignature } from './wrong-signature'

/** A notification whose delivery will fail. */
export interface Delivering {
  readonly fetch: NotificationFetch
  readonly url: string
  readonly init: RequestInit
  /** Headers with the signature of another time; in milliseconds before now. */
  readonly signedBefore: (milliseconds: number) => Promise<Readonly<Record<string, string>>>
  /** Resolves when another notification of the merchant has been delivered. */
  readonly overtaken: () => Promise<void>
}

type NotificationFault = (delivering: Delivering, options: FaultOptions) => Promise<Response>

/** Effect of each fault of a notification. */
export const notificationFaults: Readonly<Record<KindAt<'notification'>, NotificationFault>> = {
  'notify-duplicate': async ({ fetch, url, init }, { copies }) => {
    const [first, ...others] = Array.from({ length: copies }, () => fetch(url, init))
    const settled = await Promise.allSettled(others)
    for (const copy of settled) if (copy.status === 'fulfilled') await copy.value.body?.cancel()
    if (first === undefined) throw new Error('A notification has at least one copy.')
    return first
  },
  'notify-out-of-order': async ({ fetch, url, init, overtaken }, { hold }) => {
    const timer = new AbortController()
    await Promise.race([overtaken(), elapsed(hold, timer.signal)])
    timer.abort()
    return fetch(url, init)
  },
  'notify-signtest': async ({ fetch, url, init }) => {
    const probe = await fetch(
      url,
      changed(init, (headers) => {
        const signature = headers.get('wechatpay-signature') ?? ''
        headers.set('Wechatpay-Signature', `WECHATPAY/SIGNTEST/${signature}`)
      }),
    )
    await probe.body?.cancel()
    return fetch(url, init)
  },
  'notify-bad-signature': ({ fetch, url, init }) => fetch(url, wronglySigned(init)),
  'notify-unknown-serial': ({ fetch, url, init }) =>
    fetch(
      url,
      changed(init, (headers) => {
        // A serial number of the right format that no certificate has.
        if (headers.has('wechatpay-serial')) headers.set('Wechatpay-Serial', `1${'0'.repeat(36)}FED`)
      }),
    ),
  'notify-stale-timestamp': async ({ fetch, url, init, signedBefore }, { seconds }) =>
    fetch(url, isXml(init) ? init : { ...init, headers: await signedBefore(seconds * 1000) }),
  'notify-drop': () => Promise.reject(new Error('lost by an injected fault')),
}

const isXml = (init: RequestInit): boolean => new Headers(init.headers).get('content-type') === 'text/xml'

// A notification of APIv2 has its signature in the XML.
function wronglySigned(init: RequestInit): RequestInit {
  if (!isXml(init) || typeof init.body !== 'string') return changed(init, withWrongSignature)
  const body = init.body.replace(
    /(<sign>(?:<!\[CDATA\[)?)([0-9A-F])/,
    (_, before: string, digit: string) => `${before}${digit === '0' ? '1' : '0'}`,
  )
  return { ...init, body }
}

function changed(init: RequestInit, change: (headers: Headers) => void): RequestInit {
  const headers = new Headers(init.headers)
  change(headers)
  return { ...init, headers }
}

function elapsed(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    stop.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
