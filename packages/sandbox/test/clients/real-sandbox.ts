import { createHash } from 'node:crypto'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Credentials, type KeyMode, type Sandbox, createSandbox } from '../../src/index'
import { keyRing } from '../fixture'

/** A notification as a merchant's server receives it. */
export interface ReceivedNotification {
  /** With names in lower case, as Node.js has them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A sandbox on a port, a merchant and the merchant's server for notifications. */
export interface RealSandbox {
  readonly sandbox: Sandbox
  readonly url: string
  readonly merchant: Credentials
  readonly notifyUrl: string
  /** The next notification that has not been returned yet. */
  readonly nextNotification: () => Promise<ReceivedNotification>
  readonly close: () => Promise<void>
}

/** The trust modes of a merchant that has completed its migration, or not begun it. */
export const trustModes = ['certificate', 'public-key'] as const satisfies readonly KeyMode[]

export async function openRealSandbox(keyMode: KeyMode): Promise<RealSandbox> {
  const received: ReceivedNotification[] = []
  const receiver = await openReceiver(received)
  const sandbox = await createSandbox({
    keyPairs: keyRing(),
    onError: (error) => {
      throw error
    },
  })
  const { url } = await sandbox.listen()
  return {
    sandbox,
    url,
    merchant: sandbox.merchants.create({ keyMode }),
    notifyUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/notify`,
    nextNotification: async () => {
      await sandbox.notifications.idle()
      const next = received.shift()
      if (next === undefined) throw new Error('No notification has arrived.')
      return next
    },
    close: async () => {
      await sandbox.close()
      await new Promise((resolve) => receiver.close(resolve))
    },
  }
}

function openReceiver(received: ReceivedNotification[]): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      received.push({ headers, body: Buffer.concat(chunks).toString() })
      // APIv2 expects its own kind of acknowledgement.
      if (headers['content-type'] === 'text/xml')
        response.end('<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>')
      else response.writeHead(204).end()
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server)
    })
  })
}

/** The only key that a merchant in one trust mode verifies WeChat Pay with, and its ID. */
export function platformKeyOf({ certs }: Credentials): { readonly serial: string; readonly key: string } {
  const [only, ...others] = Object.entries(certs)
  if (only === undefined || others.length > 0) throw new Error('The merchant must have exactly one key.')
  return { serial: only[0], key: only[1] }
}

/** The encrypted part of a notification. */
export interface NotifiedResource {
  readonly ciphertext: string
  readonly nonce: string
  readonly associated_data: string
}

export const resourceOf = ({ body }: ReceivedNotification): NotifiedResource =>
  (JSON.parse(body) as { resource: NotifiedResource }).resource

const DAY = 24 * 60 * 60 * 1000

/** Advances business time until the bill of today is available, and returns its date. */
export async function untilBillOfToday({ sandbox }: RealSandbox): Promise<string> {
  const beijing = new Date(sandbox.clock.now().getTime() + 8 * 60 * 60 * 1000)
  await sandbox.clock.advance(2 * DAY)
  return beijing.toISOString().slice(0, 10)
}

// One pixel.
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export const sha1 = (bytes: Uint8Array | string): string => createHash('sha1').update(bytes).digest('hex')
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Body that creates a service order. */
export const newServiceOrder = ({ merchant, notifyUrl }: RealSandbox, out_order_no: string) => ({
  appid: merchant.appid,
  service_id: merchant.serviceId,
  out_order_no,
  service_introduction: '充电宝租借',
  time_range: { start_time: 'OnAccept' },
  risk_fund: { name: 'DEPOSIT', amount: 9_900 },
  notify_url: notifyUrl,
  need_user_confirm: true,
})
