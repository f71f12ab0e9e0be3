import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WechatpayOptions } from '../src/options/options'

/*
 * A substitute for WeChat Pay that shares no code with this repository: node:crypto and node:http alone. It
 * verifies requests and signs responses, unless a test configures it otherwise.
 */

export interface Arrived {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  /** Whether the request's signature is valid for exactly these bytes. */
  readonly verified: boolean
}

export interface CannedResponse {
  readonly status?: number
  readonly body?: string | Buffer
  readonly headers?: Record<string, string>
  readonly timestamp?: string
  readonly serial?: string
  readonly signature?: string
  /** Signed instead of the body. */
  readonly signed?: string
  /** Header names that are not sent. */
  readonly without?: readonly string[]
}

export type Script = (arrived: Arrived, response: ServerResponse) => CannedResponse | undefined

export const PUBLIC_KEY_ID = 'PUB_KEY_ID_0119000000012024080100'
export const MERCHANT_SERIAL = '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'
export const APIV3_KEY = 'apiv3-key-of-32-bytes-0123456789'
export const SECRET = 'apiv2-secret-of-32-bytes-0123456'

const keys = (): { publicKey: KeyObject; privateKey: KeyObject } =>
  generateKeyPairSync('rsa', { modulusLength: 2048 })
export const merchantKeys = keys()
export const platformKeys = keys()
/** The merchant's private key, in the form for calls that another merchant signs. */
export const merchantKey = merchantKeys.privateKey
export const merchantPem = merchantKeys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
export const platformPem = platformKeys.publicKey.export({ type: 'spki', format: 'pem' }).toString()

/** Options of the merchant above, without an address. */
export const merchantOptions = {
  mchid: '1900000001',
  serial: MERCHANT_SERIAL,
  privateKey: merchantPem,
  certs: { [PUBLIC_KEY_ID]: platformPem },
  apiv3Key: APIV3_KEY,
  secret: SECRET,
} satisfies WechatpayOptions

/** Signs as WeChat Pay does. */
export function signedHeaders(body: string | Buffer, canned: CannedResponse = {}): Record<string, string> {
  const timestamp = canned.timestamp ?? String(Math.floor(Date.now() / 1000))
  const nonce = randomBytes(16).toString('hex')
  const message = Buffer.concat([
    Buffer.from(`${timestamp}\n${nonce}\n`),
    Buffer.from(canned.signed ?? body),
    Buffer.from('\n'),
  ])
  const headers: Record<string, string> = {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': canned.serial ?? PUBLIC_KEY_ID,
    'Wechatpay-Signature':
      canned.signature ?? sign('sha256', message, platformKeys.privateKey).toString('base64'),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  }
  for (const name of canned.without ?? []) Reflect.deleteProperty(headers, name)
  return headers
}

export interface Gateway {
  readonly url: string
  readonly port: number
  readonly arrived: Arrived[]
  readonly options: WechatpayOptions
  /** Sets the next responses. */
  respond(script: CannedResponse | Script): void
  close(): Promise<void>
}

export async function startGateway(): Promise<Gateway> {
  const arrived: Arrived[] = []
  let script: Script = () => ({})
  const server = createServer((request, response) => {
    const take = (body: Buffer): void => {
      const seen = read(request, body)
      arrived.push(seen)
      const canned = script(seen, response)
      if (canned !== undefined) reply(response, canned)
    }
    // A client that gives up in the middle of a body receives no response.
    void collect(request).then(take, () => undefined)
  })
  const port = await listen(server)
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    port,
    arrived,
    options: {
      ...merchantOptions,
      baseURL: url,
    },
    respond(next) {
      script = typeof next === 'function' ? next : () => next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function reply(response: ServerResponse, canned: CannedResponse): void {
  const body = canned.body ?? '{"ok":true}'
  response.writeHead(canned.status ?? 200, {
    'Content-Type': 'application/json',
    'Request-ID': '08F78BB5AF0610D302189A9D7A20-0',
    ...signedHeaders(canned.status === 204 ? '' : body, canned),
    ...canned.headers,
  })
  response.end(canned.status === 204 ? undefined : body)
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function read(request: IncomingMessage, body: Buffer): Arrived {
  const { method = '', url = '', headers } = request
  const authorization = headers.authorization ?? ''
  const field = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(authorization)?.[1] ?? ''
  const meta = headers['content-type']?.startsWith('multipart/') === true ? metaOf(body) : body
  const message = Buffer.concat([
    Buffer.from(`${method}\n${url}\n${field('timestamp')}\n${field('nonce_str')}\n`),
    meta,
    Buffer.from('\n'),
  ])
  const signature = Buffer.from(field('signature'), 'base64')
  const verified =
    authorization.startsWith('WECHATPAY2-SHA256-RSA2048 ') &&
    field('mchid') === '1900000001' &&
    field('serial_no') === MERCHANT_SERIAL &&
    verify('sha256', message, merchantKeys.publicKey, signature)
  return { method, url, headers, body, verified }
}

// The content of the part named meta.
function metaOf(body: Buffer): Buffer {
  const text = body.toString('latin1')
  const at = text.indexOf('name="meta"')
  const start = text.indexOf('\r\n\r\n', at) + 4
  return Buffer.from(text.slice(start, text.indexOf('\r\n--', start)), 'latin1')
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port)
    })
  })
}

export const sha1 = (bytes: string | Buffer): string => createHash('sha1').update(bytes).digest('hex')
