import { createSign, createVerify, randomBytes } from 'node:crypto'
import type { BrandCredentials, Credentials } from '../src/index'
import { privateKeyOf, publicKeyOf } from './read-keys'

/** A response, verified with node:crypto alone. */
export interface Received {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: Record<string, unknown>
  /** Whether the signature holds for the key that `Wechatpay-Serial` names. */
  readonly verified: boolean
}

/** Deviations from a valid request. */
export interface Overrides {
  readonly headers?: Readonly<Record<string, string>>
  readonly mchid?: string
  /** Signs and verifies in place of the merchant. */
  readonly brand?: BrandCredentials | undefined
  readonly serial?: string
  readonly timestamp?: number | string
  readonly nonce?: string
  readonly privateKey?: string
  readonly scheme?: string
  /** Signed instead of the body. */
  readonly signedBody?: string
  /** The whole Authorization header; `null` for none. */
  readonly authorization?: string | null
}

type Send = (request: Request) => Promise<Response>

/** An APIv3 client written from the documentation, without our own packages. */
export function signingClient(merchant: Credentials, base: string, send: Send = (request) => fetch(request)) {
  const raw = (
    method: string,
    url: string,
    body?: string | Uint8Array<ArrayBuffer>,
    given: Overrides = {},
  ): Promise<Response> => {
    const text = typeof body === 'string' ? body : ''
    const timestamp = given.timestamp ?? Math.floor(Date.now() / 1000)
    const nonce = given.nonce ?? randomBytes(16).toString('hex').toUpperCase()
    const message = `${method}\n${url}\n${timestamp}\n${nonce}\n${given.signedBody ?? text}\n`
    const signature = createSign('RSA-SHA256')
      .update(message)
      .sign(privateKeyOf(given.privateKey ?? (given.brand ?? merchant).privateKey), 'base64')
    const [scheme, identity] =
      given.brand === undefined
        ? ['WECHATPAY2-SHA256-RSA2048', `mchid="${given.mchid ?? merchant.mchid}"`]
        : ['WECHATPAY-BRAND-SHA256-RSA2048', `brand_id="${given.brand.brandId}"`]
    const authorization =
      given.authorization === undefined
        ? `${given.scheme ?? scheme} ${identity},nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${given.serial ?? (given.brand ?? merchant).serial}"`
        : given.authorization
    return send(
      new Request(base + url, {
        method,
        headers: {
          Accept: 'application/json',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(authorization === null ? {} : { Authorization: authorization }),
          ...given.headers,
        },
        ...(body === undefined ? {} : { body }),
      }),
    )
  }
  const call = async (
    method: string,
    url: string,
    body?: unknown,
    given: Overrides = {},
  ): Promise<Received> => {
    const text =
      body === undefined || typeof body === 'string' || body instanceof Uint8Array
        ? (body as string | Uint8Array<ArrayBuffer> | undefined)
        : JSON.stringify(body)
    return received(await raw(method, url, text, given), (given.brand ?? merchant).certs)
  }
  return {
    /** Same, without parsing and verifying the response. */
    raw,
    call,
    get: (url: string, given?: Overrides) => call('GET', url, undefined, given),
    post: (url: string, body: unknown, given?: Overrides) => call('POST', url, body, given),
  }
}

export type SigningClient = ReturnType<typeof signingClient>

async function received(response: Response, certs: Readonly<Record<string, string>>): Promise<Received> {
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
    verified: verify(response.headers, text, certs),
  }
}

/** Whether the signature of a response or a notification is valid. */
export function verify(headers: Headers, body: string, certs: Readonly<Record<string, string>>): boolean {
  const key = certs[headers.get('wechatpay-serial') ?? '']
  const timestamp = headers.get('wechatpay-timestamp') ?? ''
  const nonce = headers.get('wechatpay-nonce') ?? ''
  if (key === undefined) return false
  return createVerify('RSA-SHA256')
    .update(`${timestamp}\n${nonce}\n${body}\n`)
    .verify(publicKeyOf(key), headers.get('wechatpay-signature') ?? '', 'base64')
}
