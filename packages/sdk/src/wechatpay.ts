import { inspect } from 'node:util'
import type { AxiosInstance, AxiosResponse } from 'axios'
import type { ChainRoot, RouteArguments, Routes } from '@wxpay/sdk/types'
import { Bills } from './features/bills/bills'
import { type ChainConfig, type ChainNode, createNode } from './operations/chain/node'
import { stepsOf } from './operations/chain/path'
import { type ClientSettings, createAxiosClient, type SigningClient } from './apis/signing-client'
import type { Delivered, DeliveredArguments } from './call/config'
import { type Callers, callRoute, directCallers, makeCall } from './call/make-call'
import {
  type AddressOptions,
  type Download,
  download,
  type DownloadResponse,
} from './features/downloads/download'
import { traced, tracedItems } from './base/errors/callers'
import { Invocation } from './features/invocation/invocation'
import { NotificationReader } from './features/notification-reader'
import { inheritedOptions, type MerchantOptions, mergedOptions } from './options/inherit'
import type { WechatpayOptions } from './options/options'
import { readOptions } from './options/read-options'
import { type PagedItem, pagesOf } from './features/pages/operation-pages'
import { Receipts } from './features/receipts/receipts'
import type { Requester } from './features/requester'
import { Refunds } from './features/refunds/refunds'
import { splitRoute } from './operations/known-routes'
import { decryptText, type EncryptedText, encryptText } from './security/encryption/encrypt-fields'
import { Transactions } from './features/transactions/transactions'
import { createPool, type Pool } from './transport/undici'

/** The axios instances behind a client. */
export interface Clients {
  /** APIv3: JSON, signed and verified. */
  readonly v3: AxiosInstance
  /**
   * APIv2: objects in and out, XML on the wire, signed and verified. Paths are those on the wire:
   * `/pay/unifiedorder`.
   */
  readonly v2: AxiosInstance
}

/**
 * A WeChat Pay client for one merchant (or service provider). It is immutable and holds no timer. It shares
 * only its sockets, and only with clients created by `with`; idle sockets do not keep the process alive.
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
  /** Verifies and reads the notifications that WeChat Pay sends to `notify_url`. */
  readonly notifications: NotificationReader
  /** The signed parameters that a front end needs. */
  readonly invoke: Invocation
  /** Refunds that are made exactly once, even if a response is lost. */
  readonly refunds: Refunds
  /** Orders brought to a definite final state. */
  readonly transactions: Transactions
  /** Bills: from a date to parsed rows in one call. */
  readonly bills: Bills
  /** Electronic receipts of transfers in one call. */
  readonly receipts: Receipts
  readonly #inherited: Partial<WechatpayOptions>
  readonly #settings: ClientSettings
  readonly #client: SigningClient
  readonly #direct: Callers
  readonly #requester: Requester
  readonly #pool: Pool
  readonly #root: object
  readonly #v3: object
  readonly #v2: object
  readonly #brand: object

  constructor(options: WechatpayOptions) {
    this.#settings = readOptions(options)
    this.#inherited = inheritedOptions(options)
    this.#pool = sharedPools.get(options) ?? createPool(this.#settings.connectTimeout)
    this.#client = createAxiosClient(this.#settings, this.#pool)
    this.#root = createNode([], (call) => makeCall(this.#client, call))
    this.#v3 = this.chain('v3')
    this.#v2 = this.chain('v2')
    this.#brand = this.chain('brand')
    this.notifications = new NotificationReader(this.#settings, this.#client.trust)
    this.invoke = new Invocation(this.#settings)
    this.#direct = directCallers(this.#client)
    const requester: Requester = {
      mchid: this.mchid,
      request: (route, ...given) => callRoute(this.#direct, route, given),
      send: (config) => this.#client.v3.direct(config),
    }
    this.#requester = requester
    this.refunds = new Refunds(requester)
    this.transactions = new Transactions(requester)
    this.bills = new Bills(requester)
    this.receipts = new Receipts(requester)
    hideMembers(this)
  }

  /** Merchant ID (`mchid`) that this client signs as. */
  get mchid(): string {
    return this.#settings.credentials.mchid
  }

  /** APIv3, as a chain that mirrors its URLs. */
  get v3(): ChainRoot['v3'] {
    return this.#v3 as ChainRoot['v3']
  }

  /**
   * APIv2 as a chain. It takes the fields as an object, signs them with `secret` and sends them as XML. It
   * resolves with the fields of the response, all of them strings, once its `sign` is verified and it reports
   * success.
   *
   * @example
   * ```ts
   * const { data } = await wxpay.v2.pay.orderquery.post({
   *   appid: 'wx8888888888888888',
   *   mch_id: '1900000001',
   *   out_trade_no: '1217752501201407033233368018',
   * })
   * console.log(data.trade_state)
   * ```
   */
  get v2(): ChainRoot['v2'] {
    return this.#v2 as ChainRoot['v2']
  }

  /**
   * The operations of a brand (`/brand/…`), signed by the client's `brand` and verified by its WeChat Pay public key.
   *
   * @example
   * ```ts
   * const { data } = await wxpay.brand.marketing.productCoupon.notifyConfigs.get()
   * ```
   */
  get brand(): ChainRoot['brand'] {
    return this.#brand as ChainRoot['brand']
  }

  /** The axios instances, for interceptors and for URLs from responses (`download_url`). */
  get client(): Clients {
    return Object.freeze({ v3: this.#client.v3.axios, v2: this.#client.v2.axios })
  }

  /**
   * Begins a chain with a literal path: `wxpay.chain('v3/pay/transactions/native').post(data)`.
   *
   * @throws {@link InputError} `PATH_INVALID` if the path is not a string
   */
  chain(path: string): ChainNode {
    return (this.#root as ChainNode).chain(path)
  }

  /**
   * Makes a call by its route, equal to the call by the chain, for code that is searched by path. For a route
   * that is not in the catalog, use `chain()`.
   *
   * @param route - method and path, parameters in braces: `'POST /v3/payscore/serviceorder/{out_order_no}/complete'`
   * @param given - the arguments of the chain's verb: the config for GET and DELETE, body and config for
   * others. In the config: path parameters by name, the query as `params`, and any option of axios
   * @throws {@link WechatpayError} as a rejection, for every kind of failure: invalid input, network, or an
   * error response
   * @example
   * ```ts
   * const { data } = await wxpay.request('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', {
   *   out_trade_no: '1217752501201407033233368018',
   *   params: { mchid: '1900000001' },
   * })
   * ```
   */
  request<Route extends keyof Routes>(
    route: Route,
    ...given: DeliveredArguments<Route, 'stream'>
  ): Promise<AxiosResponse<Delivered['stream']>>
  request<Route extends keyof Routes>(
    route: Route,
    ...given: DeliveredArguments<Route, 'arraybuffer'>
  ): Promise<AxiosResponse<Delivered['arraybuffer']>>
  request<Route extends keyof Routes>(
    route: Route,
    ...given: DeliveredArguments<Route, 'blob'>
  ): Promise<AxiosResponse<Delivered['blob']>>
  request<Route extends keyof Routes>(
    route: Route,
    ...given: DeliveredArguments<Route, 'text'>
  ): Promise<AxiosResponse<Delivered['text']>>
  request<Route extends keyof Routes>(
    route: Route,
    ...given: RouteArguments<Route>
  ): Promise<AxiosResponse<Routes[Route]['response']>>
  async request(route: string, ...given: unknown[]): Promise<AxiosResponse<unknown>> {
    return callRoute(this.#client, route, given)
  }

  /**
   * Iterates over the items of a paginated operation; the next page is requested when it is needed.
   *
   * @param route - a paginated operation of the catalog: `'GET /v3/merchant-service/complaints-v2'`
   * @param config - path parameters by name, the query as `params`, including an optional page size; for a
   * POST, the body as `data`
   * @throws {@link InputError} `NOT_PAGED` (as a rejection of the first item)
   * @throws {@link ResponseError} `PAGES_INCONSISTENT` if pages repeat; and the errors of `request`
   * @example
   * ```ts
   * const params = { begin_date: '2024-01-01', end_date: '2024-01-07', limit: 50 }
   * for await (const complaint of wxpay.pages('GET /v3/merchant-service/complaints-v2', { params })) {
   *   console.log(complaint.complaint_id)
   * }
   * ```
   */
  pages<Route extends keyof Routes>(
    route: Route,
    config: Routes[Route]['config'],
  ): AsyncGenerator<PagedItem<Route>, void> {
    const { method, path } = splitRoute(route)
    const steps = stepsOf(path)
    const items = pagesOf(route, { ...config }, async (page, data) => {
      const call = { method, steps, data, config: page as ChainConfig }
      return (await makeCall<unknown>(this.#direct, call)).data
    })
    return tracedItems(items as AsyncGenerator<PagedItem<Route>, void>)
  }

  /**
   * Encrypts a string for WeChat Pay with RSA-OAEP. Fields that the catalog marks are encrypted automatically;
   * use this for all others. A request with such a value must name the key in `Wechatpay-Serial`, and then the
   * caller encrypts all of its fields.
   *
   * @param text - at most 214 bytes for a key of 2048 bits
   * @throws {@link InputError} `FIELD_TOO_LONG`
   * @throws {@link TrustError} as a rejection, if platform certificates have to be downloaded first and cannot be
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
   * @example
   * ```ts
   * const { text, serial } = await wxpay.encrypt('张三')
   * await wxpay.chain('v3/some/operation').post({ name: text }, { headers: { 'Wechatpay-Serial': serial } })
   * ```
   */
  encrypt(text: string): Promise<EncryptedText> {
    return traced(() => encryptText(this.#client.trust, text))
  }

  /**
   * Decrypts a string that WeChat Pay encrypted for this merchant's certificate. Response fields that the
   * catalog marks are decrypted automatically.
   *
   * @param encrypted - base64, as received
   * @throws {@link InputError} `FIELD_MALFORMED` (not base64 of a whole block), `FIELD_UNREADABLE` (encrypted for another key)
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053265
   */
  decrypt(encrypted: string): string {
    return decryptText(this.#settings.credentials, encrypted)
  }

  /**
   * Creates a client for another merchant, with the same settings and the same sockets. It shares no secrets
   * and no interceptors: give its keys anew. Without `certs` and `apiv3Key` it trusts the same `certs`.
   *
   * @throws {@link InputError} as the constructor
   * @example
   * ```ts
   * const branch = wxpay.with({ mchid: '1900000109', serial, privateKey, apiv3Key })
   * ```
   */
  with(options: MerchantOptions): Wechatpay {
    const merged = mergedOptions(this.#inherited, options)
    if (options.connectTimeout === undefined) sharedPools.set(merged, this.#pool)
    return new Wechatpay(merged)
  }

  /**
   * Downloads from the URL in a response (`download_url` of an e-receipt, an invoice, a bill). If the response
   * contains a digest, it is verified at the end of the download.
   *
   * @param from - the response with `download_url`, `hash_type` and `hash_value`, or the URL
   * @param options - `hash` if the response has none; `signal` and `timeout`
   * @throws {@link InputError} `PATH_INVALID` if there is no URL, or one that signed requests must not go to
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071238
   * @example
   * ```ts
   * const { data } = await wxpay.v3.transfer.billReceipt._out_batch_no_.get({ out_batch_no: 'plfk2020042013' })
   * const receipt = await wxpay.download(data)
   * await receipt.save('./receipt.pdf')
   * ```
   */
  download(from: string | DownloadResponse, options: AddressOptions = {}): Promise<Download> {
    return traced(() => download(this.#requester, from, options))
  }

  /**
   * Closes idle sockets, including those shared by clients created by `with`, and waits for pending calls. Not
   * needed before a process ends.
   */
  async close(): Promise<void> {
    await Promise.all([this.#pool.close(), this.#client.close()])
  }

  /** Representation for `JSON.stringify`: the identity of the client, without secrets. */
  toJSON(): { mchid: string; serial: string; baseURL: string | undefined } {
    const { mchid, serial } = this.#settings.credentials
    return { mchid, serial, baseURL: this.#client.v3.axios.defaults.baseURL }
  }

  [inspect.custom](): string {
    return `Wechatpay ${inspect(this.toJSON())}`
  }
}

// Passes the sockets to a client created by `with`, without a public option.
const sharedPools = new WeakMap<WechatpayOptions, Pool>()

// They hold keys in private fields; printing a client should not inspect them.
function hideMembers(client: Wechatpay): void {
  for (const name of ['bills', 'notifications', 'invoke', 'receipts', 'refunds', 'transactions'] as const) {
    Object.defineProperty(client, name, { enumerable: false, writable: false })
  }
}
