import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { parseAuthorization, readXml, requestMessage } from '@wxpay/protocol'
import type { WechatpayOptions } from '@wxpay/sdk'
import { configurationError } from '../../errors/cli-error'
import { createClient } from '../../target/client'
import type { Target } from '../../target/target'
import type { Composed } from './compose'
import { type SendOptions, sendRequest } from './send'

type Adapter = Extract<NonNullable<WechatpayOptions['adapter']>, (config: never) => unknown>
type WireConfig = Parameters<Adapter>[0]

/** A signed request that was not sent. */
export interface SignedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** The string that was signed, with its line feeds; of APIv2 without the key. */
  readonly message: string | undefined
}

/** Signs a request as {@link sendRequest} does, and catches it where it would be sent. */
export async function captureRequest(
  target: Target,
  request: Composed,
  options: SendOptions,
): Promise<SignedRequest> {
  let caught: WireConfig | undefined
  const client = await createClient(target, {
    retry: false,
    adapter: (config: WireConfig) => {
      caught = config
      return Promise.reject(new Error('nothing is sent'))
    },
  })
  try {
    await sendRequest(client, request, options)
  } catch (error) {
    if (caught === undefined) throw error
  } finally {
    await client.close()
  }
  if (caught === undefined) throw new TypeError('the request was not caught')
  return signedRequest(caught, request.route)
}

async function signedRequest(config: WireConfig, route: string): Promise<SignedRequest> {
  const url = new URL(config.url ?? '')
  if (url.pathname === '/v3/certificates' && !route.endsWith('/v3/certificates')) throw noKey()
  const method = (config.method ?? 'get').toUpperCase()
  const headers = Object.fromEntries(
    Object.entries(config.headers.toJSON()).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
  const body = await bytesOf(config.data)
  return { method, url: url.href, headers, body, message: messageOf(method, url, headers, body) }
}

// Sensitive fields are encrypted with a key of WeChat Pay, which would have to be downloaded.
const noKey = (): Error =>
  configurationError(
    'CERTS_MISSING',
    {
      zh: '请求里有敏感字段，需要微信支付公钥或平台证书才能加密',
      en: 'The request has sensitive fields; encrypting them takes the WeChat Pay public key or a platform certificate',
    },
    {
      zh: '在配置里给出 certs，或先运行 wxpay certs download',
      en: 'Give certs in the profile, or run wxpay certs download first',
    },
  )

async function bytesOf(data: unknown): Promise<Buffer> {
  if (data === undefined || data === null) return Buffer.alloc(0)
  if (data instanceof Readable) return buffer(data)
  return typeof data === 'string' ? Buffer.from(data) : Buffer.from(data as Uint8Array)
}

function messageOf(
  method: string,
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): string | undefined {
  const header = headers['Authorization']
  if (header === undefined) return messageV2(body)
  const { timestamp, nonce } = parseAuthorization(header)
  const isUpload = /^multipart\//i.test(headers['Content-Type'] ?? '')
  const signed = isUpload ? metaOf(body) : body
  return requestMessage({ method, url: url.pathname + url.search, timestamp, nonce, body: signed }).toString()
}

/** The signature of an upload covers its part `meta`, which comes first. */
function metaOf(body: Buffer): string {
  const text = body.toString('latin1')
  const start = text.indexOf('\r\n\r\n', text.indexOf('name="meta"')) + 4
  return body.subarray(start, body.indexOf('\r\n--', start)).toString('utf8')
}

function messageV2(body: Buffer): string | undefined {
  if (body.byteLength === 0) return undefined
  const fields = Object.entries(readXml(body.toString('utf8'))).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  const signed = fields
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `${signed.map(([name, value]) => `${name}=${value}`).join('&')}&key=<APIv2 key>`
}
