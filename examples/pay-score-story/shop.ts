import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Wechatpay } from '@wxpay/sdk'

type Notification = Awaited<ReturnType<Wechatpay['notifications']['unwrap']>>

export interface Shop {
  readonly notifyUrl: string
  /** Resolves with the next notification of that type, or with one that has already arrived. */
  next(eventType: string, withinMilliseconds?: number): Promise<Notification>
  close(): Promise<void>
}

/**
 * A merchant's server: receives notifications, accepts only verified ones, and responds as WeChat Pay
 * expects.
 */
export async function openShop(wxpay: () => Wechatpay): Promise<Shop> {
  const arrived: Notification[] = []
  const waiting = new Set<() => void>()

  const server = createServer((request, response) => {
    wxpay()
      .notifications.unwrap(request)
      .then(
        (notification) => {
          arrived.push(notification)
          response.writeHead(204).end()
          for (const wake of waiting) wake()
        },
        (reason: unknown) => {
          response.writeHead(401, { 'Content-Type': 'application/json' })
          response.end(
            JSON.stringify({ code: 'FAIL', message: reason instanceof Error ? reason.name : 'refused' }),
          )
        },
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    notifyUrl: `http://127.0.0.1:${String(port)}/notify`,

    next(eventType, withinMilliseconds = 10_000) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const at = arrived.findIndex(({ event_type }: { event_type: string }) => event_type === eventType)
          const [found] = at < 0 ? [] : arrived.splice(at, 1)
          if (!found) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(found)
        }
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`no ${eventType} arrived within ${String(withinMilliseconds)} ms`))
        }, withinMilliseconds)
        waiting.add(look)
        look()
      })
    },

    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close((reason) => {
          if (reason) reject(reason)
          else resolve()
        })
      }),
  }
}
