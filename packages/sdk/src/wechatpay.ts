import { inspect } from 'node:util'
import type { AxiosInstance, AxiosResponse } from 'axios'
import type { ChainRoot, RouteArguments, Routes } from '@wxpay/sdk/types'
import { Bills } from './bill/bills'
import { type ChainConfig, type ChainNode, createNode, type Method } from './chain/node'
import { stepsOf } from './chain/path'
import { createAxiosClient, type SigningClient } from './client/axios-client'
import { makeCall } from './client/call'
import { type AddressOptions, type Download, download, type DownloadAnswer } from './download/download'
import { InputError } from './error/input-error'
import { Invocation } from './invoke/invocation'
import { NotificationReader } from './notification/notification-reader'
import type { WechatpayOptions } from './options/options'
import { readOptions, type Settings } from './options/read-options'
import { createPool, type Pool } from './transport/undici'

/** The axios instances behind a client. */
export interface Clients {
  /** APIv3: JSON, signed and verified. */
  readonly v3: AxiosInstance
}

/**
 * A client of WeChat Pay for one merchant (or partner). It is immutable, holds no timer, and shares nothing with other
 * clients; its idle sockets keep no process alive.
 *
 * @throws {@link InputError} at once when an option is missing or wrong; `field` names it
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081606
 * @example
 * ```ts
 * import { Wechatpay } from '@wxpay/sdk'
 *
 * const wxpay = new Wechatpay({
 *   mchid: '1900000001',
 *   serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
 *   privateKey: new URL('file:///etc/wechatpay/apiclient_key.pem'),
 *   certs: { PUB_KEY_ID_0119000000012024080100: new URL('file:///etc/wechatpay/pub_key.pem') },
 *   apiv3Key: process.env['WECHATPAY_APIV3_KEY'],
 * })
 *
 * const { data } = await wxpay.v3.payscore.serviceorder._out_order_no_.complete.post(
 *   { service_id, post_payments, total_amount },
 *   { out_order_no: '1234323JKHDFE1243252' },
 * )
 * ```
 */
export class Wechatpay {
  /** Reads what WeChat Pay sends to `notify_url`. */
  readonly notifications: NotificationReader
  /** The signed parameters that a front end needs. */
  readonly invoke: Invocation
  /** Bills, from a date to their rows by one call. */
  readonly bills: Bills
  readonly #settings: Settings
  readonly #client: SigningClient
  readonly #pool: Pool
  readonly #root: object
  readonly #v3: object

  constructor(options: WechatpayOptions) {
    this.#settings = readOptions(options)
    this.#pool = createPool(this.#settings.connectTimeout)
    this.#client = createAxiosClient(this.#settings, this.#pool)
    const { axios } = this.#client
    this.#root = createNode([], (call) => makeCall(axios, call))
    this.#v3 = this.chain('v3')
    this.notifications = new NotificationReader(this.#settings, this.#client.trust)
    this.invoke = new Invocation(this.#settings)
    this.bills = new Bills({
      request: (config) => axios.request(config),
      open: (sealed) => this.#settings.credentials.open(sealed),
    })
    hideMembers(this)
  }

  /** APIv3, as a chain that mirrors its URLs. */
  get v3(): ChainRoot['v3'] {
    return this.#v3 as ChainRoot['v3']
  }

  /** The axios instances, for interceptors and for addresses that come in answers (`download_url`). */
  get client(): Clients {
    return Object.freeze({ v3: this.#client.axios })
  }

  /**
   * Begins a chain with a path that is taken as it is: `wxpay.chain('v3/pay/transactions/native').post(data)`.
   *
   * @throws {@link InputError} `PATH_INVALID` if it is no text
   */
  chain(path: string): ChainNode {
    return (this.#root as ChainNode).chain(path)
  }

  /**
   * Makes a call by its route: the same call as by the chain, for people who search for paths. A route that is not in the
   * catalogue goes by `chain()`.
   *
   * @param route - method and path, parameters in braces: `'POST /v3/payscore/serviceorder/{out_order_no}/complete'`
   * @param given - what the verb of the chain takes: the config for GET and DELETE, for others the body and the config.
   * In the config: path parameters by name, the query under `params`, and any option of axios
   * @throws {@link WechatpayError} as a rejection: whatever goes wrong, in the input, on the way, or there
   * @example
   * ```ts
   * const { data } = await wxpay.request('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', {
   *   out_trade_no: '1217752501201407033233368018',
   *   params: { mchid: '1900000001' },
   * })
   * ```
   */
  async request<Route extends keyof Routes>(
    route: Route,
    ...given: RouteArguments<Route>
  ): Promise<AxiosResponse<Routes[Route]['response']>> {
    const { method, path } = splitRoute(route)
    const parts: readonly unknown[] = given
    const reads = (method === 'GET' || method === 'DELETE') && parts.length < 2
    const [data, config] = reads ? [undefined, parts[0]] : parts
    return makeCall(this.#client.axios, {
      method,
      steps: stepsOf(path),
      data,
      config: config as ChainConfig | undefined,
    })
  }

  /**
   * Downloads from an address that came in an answer (`download_url` of an e-receipt, an invoice, a bill). Where the answer
   * says what the digest is, the bytes are compared with it at their end.
   *
   * @param from - the answer with `download_url`, `hash_type` and `hash_value`, or the address
   * @param options - `hash` where the answer does not have it; `signal` and `timeout`
   * @throws {@link InputError} `PATH_INVALID` if there is no address, or one that no signed request may go to
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071238
   * @example
   * ```ts
   * const { data } = await wxpay.v3.transfer.billReceipt._out_batch_no_.get({ out_batch_no: 'plfk2020042013' })
   * const receipt = await wxpay.download(data)
   * await receipt.save('./receipt.pdf')
   * ```
   */
  async download(from: string | DownloadAnswer, options: AddressOptions = {}): Promise<Download> {
    return download((config) => this.#client.axios.request(config), from, options)
  }

  /** Closes idle sockets and waits for the calls under way. Not needed before a process ends. */
  close(): Promise<void> {
    return this.#pool.close()
  }

  /** What `JSON.stringify` shows: who this is, and nothing secret. */
  toJSON(): { mchid: string; serial: string; baseURL: string | undefined } {
    const { mchid, serial } = this.#settings.credentials
    return { mchid, serial, baseURL: this.#client.axios.defaults.baseURL }
  }

  [inspect.custom](): string {
    return `Wechatpay ${inspect(this.toJSON())}`
  }
}

const methods: Readonly<Record<string, Method>> = {
  GET: 'GET',
  POST: 'POST',
  PUT: 'PUT',
  PATCH: 'PATCH',
  DELETE: 'DELETE',
}

function splitRoute(route: string): { method: Method; path: string } {
  const [, name = '', path] = /^([A-Z]+) (\/\S*)$/.exec(route) ?? []
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined
  if (method !== undefined && path !== undefined) return { method, path }
  throw new InputError(
    'PATH_INVALID',
    `${JSON.stringify(route)} is no route; it is written as 'POST /v3/pay/transactions/native'`,
  )
}

// They hold keys, behind private names; printing a client should not even try to look into them.
function hideMembers(client: Wechatpay): void {
  for (const name of ['bills', 'notifications', 'invoke'] as const) {
    Object.defineProperty(client, name, { enumerable: false, writable: false })
  }
}
