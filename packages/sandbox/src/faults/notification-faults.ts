import type { NotificationFetch } from '../notifications/delivery'
import type { FaultOptions, KindAt } from './fault'
import { withWrongSignature } from './wrong-signature'

/** A notification whose delivery will fail. */
export interface Delivering {
  readonly fetch: NotificationFetch
  readonly url: string
  readonly init: RequestInit
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
  'notify-bad-signature': ({ fetch, url, init }) => fetch(url, changed(init, withWrongSignature)),
  'notify-drop': () => Promise.reject(new Error('lost by an injected fault')),
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
