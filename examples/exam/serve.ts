import type { AddressInfo } from 'node:net'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Wechatpay } from '@wxpay/sdk'
import { Orders } from './orders'
import { appid, port } from './settings'

/** Route that WeChat Pay calls. */
export const NOTIFY = '/notify'

/** Address of a listening server. */
export const addressOf = (server: Server): string =>
  `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`

/** Prints the address of a shop that has opened. */
export function announce(server: Server): void {
  console.log(`The shop is open at ${addressOf(server)}`)
}

/** A shop without a framework: creates orders, shows them, and leaves notifications to `receive`. */
export function serve(
  wxpay: Wechatpay,
  receive: (request: IncomingMessage, response: ServerResponse, orders: Orders) => Promise<void>,
): void {
  const orders = new Orders()
  const server = createServer((request, response) => {
    const send = (status: number, body?: object): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    }
    const answer = async (): Promise<void> => {
      const { method, url = '' } = request
      if (method === 'POST' && url === NOTIFY) return receive(request, response, orders)
      if (method === 'POST' && url === '/orders') {
        send(201, await orders.place(wxpay, appid, `${addressOf(server)}${NOTIFY}`))
        return
      }
      const order = orders.get(url.replace('/orders/', ''))
      if (order === undefined) send(404, { error: 'unknown order' })
      else send(200, order)
    }
    answer().catch((reason: unknown) => {
      console.error(reason)
      if (!response.headersSent) send(500, { code: 'FAIL', message: 'failed' })
    })
  })
  server.listen(port, '127.0.0.1', () => {
    announce(server)
  })
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
