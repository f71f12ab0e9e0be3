import type { Credentials } from '../../src/index'
import { type FieldsV2, type Given, parseXml, signatureOf, xmlOf } from '../client-v2'
import { type Received, signingClient } from '../signing-client'

/** A payment that was made; `total` in fen. */
export interface Payment {
  readonly number: string
  readonly transaction_id: string
  readonly total: number
  readonly isShareable: boolean
}

/** A refund or an order of profit sharing, of a payment. */
export interface Part {
  readonly number: string
  readonly of: Payment
}

/** Records of the players of one merchant. */
export interface Records {
  readonly payments: Payment[]
  readonly refunds: Part[]
  readonly shares: Part[]
}

/** A client of a merchant over HTTP, with the control API, and choices that a seed determines. */
export interface Player {
  readonly merchant: Credentials
  readonly records: Records
  /** Address for notifications. */
  readonly notify_url: string
  /** Calls an operation of APIv3. A refusal is an answer; an error of the sandbox is thrown. */
  call(method: 'GET' | 'POST', path: string, body?: object): Promise<Received>
  /** Calls an operation of APIv2. */
  callV2(path: string, fields: Given): Promise<FieldsV2>
  /** An action of the control API on the merchant; one that is not possible has no effect. */
  act(path: string, body?: object): Promise<Readonly<Record<string, unknown>>>
  /** Another action of the control API. */
  control(path: string, body?: object): Promise<Readonly<Record<string, unknown>>>
  /** Advances the clock. */
  pass(seconds: number): Promise<void>
  /** A number from 0 to below a limit. */
  draw(limit: number): number
  /** One of the values; `undefined` if there is none. */
  pick<Value>(values: readonly Value[]): Value | undefined
  /** A new number for orders and requests. */
  number(): string
}

interface Seat {
  readonly url: string
  readonly merchant: Credentials
  readonly records: Records
  readonly seed: number
  readonly notify_url: string
  /** Called after each answered write. */
  readonly written?: () => void
}

let count = 0

/** Creates a player. */
export function player({ url, merchant, records, seed, notify_url, written }: Seat): Player {
  const client = signingClient(merchant, url)
  let state = seed >>> 0
  const draw = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % limit
  }
  const control = async (path: string, body: object = {}): Promise<Readonly<Record<string, unknown>>> => {
    const response = await fetch(`${url}/sandbox/v1${path}`, { method: 'POST', body: JSON.stringify(body) })
    const text = await response.text()
    if (response.status >= 500) throw new Error(`${path}: ${text}`)
    written?.()
    return (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>
  }
  return {
    merchant,
    records,
    notify_url,
    draw,
    pick: (values) => values[draw(Math.max(1, values.length))],
    number: () => `Play${(count += 1)}x${state}`,
    call: async (method, path, body) => {
      const received = await client.call(method, path, body, {
        headers: { 'Wechatpay-Serial': Object.keys(merchant.certs)[0] ?? '' },
      })
      // 502 and the like would be faults; no player injects any.
      if (received.status >= 500 && received.body['code'] === 'SYSTEM_ERROR')
        throw new Error(`${method} ${path}: ${received.text}`)
      if (method === 'POST') written?.()
      return received
    },
    callV2: async (path, fields) => {
      const { appid, mchid: mch_id } = merchant
      const given: Given = { appid, mch_id, nonce_str: 'NONCE', ...fields }
      const texts = Object.fromEntries(
        Object.entries(given).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, String(value)]],
        ),
      )
      const sign = signatureOf(texts, 'MD5', merchant.secret)
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'text/xml' },
        body: xmlOf({ ...texts, sign }),
      })
      const read = parseXml(await response.text())
      if (read['return_msg'] === '系统错误，请稍后重试') throw new Error(`${path}: ${JSON.stringify(read)}`)
      written?.()
      return read
    },
    control,
    act: (path, body = {}) => control(`/merchants/${merchant.mchid}${path}`, body),
    pass: async (seconds) => {
      await control('/clock/advance', { seconds })
    },
  }
}
