import type { KeyLike } from 'node:crypto'
import axios, {
  AxiosHeaders,
  type AxiosInstance,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios'
import { isFresh } from '@wxpay/protocol'
import { createAxiosClient, type SigningClient } from '../apis/signing-client'
import { isPlainObject, isUrlSearchParams, membersOf } from '../base/values'
import { defaults } from '../call/axios/defaults'
import { makeCall } from '../call/make-call'
import type { Method } from '../operations/known-routes'
import { type Step, segmentsOf, stepsOf } from '../operations/chain/path'
import { createPool } from '../transport/undici'
import { BusinessError, detectBusinessError } from './business-error'
import { readCall } from './call-options'
import { withFormerCode } from './error-codes'
import { Formatter } from './formatter'
import { assertCredentials, missingCredentials, readConfig, type WechatpayConfig } from './options'
import { Rsa } from './rsa'
import { checkMerchant } from './transformer'
import { isUnsigned, prepareOperations } from './unsigned'

const V2 = Symbol('XML PAYLOAD')
const V3 = Symbol('JSON PAYLOAD')

/** The data of a response: any, as the plugin declared it. */
export type Data = AxiosResponse['data']

/** An interceptor for requests of APIv3. */
export type Signer = (config: InternalAxiosRequestConfig) => InternalAxiosRequestConfig
/** A transform for responses of APIv3. */
export type Verifier = (this: unknown, data: unknown, headers?: unknown, status?: number) => unknown

/** The axios instances of a client: `v2` signs XML, `v3` signs JSON, and both verify. */
export class Decorator {
  readonly #client: SigningClient
  readonly #mchid: string
  readonly #unfit: string | undefined

  /**
   * @throws AssertionError for an absent option, InputError for one that cannot be read
   */
  constructor(config?: WechatpayConfig) {
    assertCredentials(config)
    const { client, mchid, unfit } = connect({ ...new.target.defaults, ...config })
    this.#client = client
    this.#mchid = mchid
    this.#unfit = unfit
    Object.defineProperties(this, { [V2]: { value: client.v2.axios }, [V3]: { value: client.v3.axios } })
  }

  /** Default options of both instances. */
  static get defaults(): { baseURL: string; headers: Record<string, string> } {
    return { baseURL: `${defaults.baseURL}/`, headers: { 'User-Agent': defaults.headers['User-Agent'] } }
  }

  /** An axios instance for APIv2 alone. */
  static xmlBased(config: Partial<WechatpayConfig> = {}): AxiosInstance {
    return connect({ ...this.defaults, ...config }).client.v2.axios
  }

  /**
   * An axios instance for APIv3 alone.
   *
   * @throws AssertionError for an absent option, InputError for one that cannot be read
   */
  static jsonBased(config?: WechatpayConfig): AxiosInstance {
    assertCredentials(config)
    return connect({ ...this.defaults, ...config }).client.v3.axios
  }

  /**
   * An interceptor that signs the requests of your own axios instance, whose config has `mchid`, `serial` and
   * `privateKey`. Its query has to be in `params` or in `url`, and its body must be what axios sends.
   */
  static requestInterceptor(): Signer {
    return function signer(config) {
      const { mchid, serial, privateKey, meta } = config as unknown as Readonly<Record<string, string>>
      const timestamp = Formatter.timestamp()
      const nonce = Formatter.nonce()
      const url = new URL(axios.getUri(config), config.baseURL)
      const body = bodyOf(meta ?? config.data)
      const method = (config.method ?? 'get').toUpperCase()
      const message = Formatter.request(method, `${url.pathname}${url.search}`, timestamp, nonce, body)
      const signature = Rsa.sign(message, privateKey as KeyLike)
      const headers = AxiosHeaders.from(config.headers)
      headers.set(
        'Authorization',
        Formatter.authorization(mchid ?? '', nonce, signature, timestamp, serial ?? ''),
      )
      config.headers = headers
      return config
    }
  }

  /** An interceptor that rejects responses whose data a verifier replaced by an error. */
  static responseDetectorInterceptor(): (response: AxiosResponse) => AxiosResponse {
    return function detector(response) {
      return detectBusinessError(response)
    }
  }

  /**
   * A `transformResponse` that verifies the responses of your own axios instance. It returns the data, or an error in
   * its place, which {@link responseDetectorInterceptor} rejects. Responses that are not a success, and those of
   * downloads, have no signature to verify.
   *
   * @param certs - keys of WeChat Pay by their IDs
   */
  static responseVerifier(certs: Readonly<Record<string, KeyLike>> = {}): Verifier {
    prepareOperations()
    return function verifier(this: unknown, data, headers, status) {
      const { method = 'get', url, validateStatus } = membersOf(this) as Partial<InternalAxiosRequestConfig>
      if (status !== undefined && validateStatus?.(status) === false) return data
      if (isUnsigned(method.toUpperCase(), url)) return data
      const fault = faultOf(
        typeof data === 'string' ? data : '',
        AxiosHeaders.from(headers as AxiosHeaders),
        certs,
      )
      return fault === undefined ? data : new BusinessError(...fault, { data, headers, status })
    }
  }

  get v2(): AxiosInstance {
    return this.#client.v2.axios
  }

  get v3(): AxiosInstance {
    return this.#client.v3.axios
  }

  /** Makes a call: a path that begins with `v2/` goes to APIv2, all others to APIv3. */
  request<Response = Data>(
    pathname = '',
    method = 'get',
    data?: unknown,
    config?: unknown,
  ): Promise<AxiosResponse<Response>> {
    return this.send(stepsOf(pathname), method, data, config)
  }

  /** The same by the steps of a chain. */
  async send<Response = Data>(
    steps: readonly Step[],
    method: string,
    data?: unknown,
    given?: unknown,
  ): Promise<AxiosResponse<Response>> {
    const segments = segmentsOf(steps)
    const isV2 = segments[0] === 'v2'
    if (!isV2 && this.#unfit !== undefined) throw missingCredentials(this.#unfit)
    const config = readCall(given, segments, this.v3.defaults.baseURL)
    if (isV2) this.#checkMerchant(method === 'get' ? config['params'] : (data ?? config['data']))
    const call = {
      method: method.toUpperCase() as Method,
      steps,
      data: await parsedForm(data, config),
      config,
    }
    return makeCall<Response>(this.#client, call, 'any')
  }

  // A client of one merchant signs with the key of that merchant, so that the fields of another one are a mistake.
  #checkMerchant(fields: unknown): void {
    if (isPlainObject(fields)) checkMerchant(this.#mchid, fields)
  }

  static get default(): typeof Decorator {
    return Decorator
  }
}

function connect(config: Readonly<Record<string, unknown>>): {
  readonly client: SigningClient
  readonly mchid: string
  readonly unfit: string | undefined
} {
  const { settings, unfit } = readConfig(config)
  const client = createAxiosClient(settings, createPool(settings.connectTimeout))
  for (const { axios: instance } of [client.v2, client.v3]) {
    instance.interceptors.response.use(undefined, (error: unknown) => {
      throw withFormerCode(error)
    })
  }
  return { client, mchid: settings.credentials.mchid, unfit }
}

// `form.getBuffer()` with `form.getHeaders()`. The SDK writes forms itself, so that it can check and sign their parts.
async function parsedForm(data: unknown, { headers }: Readonly<Record<string, unknown>>): Promise<unknown> {
  if (!Buffer.isBuffer(data)) return data
  const type = AxiosHeaders.from(membersOf(headers) as Record<string, string>).get('Content-Type')
  if (typeof type !== 'string' || !/^multipart\/form-data;.*boundary=/i.test(type)) return data
  return new Response(new Uint8Array(data), { headers: { 'Content-Type': type } }).formData()
}

// As axios writes it.
function bodyOf(data: unknown): string {
  if (data === undefined || data === null) return ''
  if (isUrlSearchParams(data)) return data.toString()
  return typeof data === 'string' ? data : JSON.stringify(data)
}

function faultOf(
  body: string,
  headers: AxiosHeaders,
  certs: Readonly<Record<string, KeyLike>>,
): [code: string, message: string] | undefined {
  const [timestamp, nonce, serial, signature] = ['Timestamp', 'Nonce', 'Serial', 'Signature'].map((name) => {
    const value = headers.get(`Wechatpay-${name}`)
    return typeof value === 'string' && value !== '' ? value : undefined
  })
  if (timestamp === undefined || nonce === undefined || serial === undefined || signature === undefined) {
    return [
      'EV3_RES_HEADERS_INCOMPLATE',
      'Headers incomplete: a response has Wechatpay-Timestamp, Wechatpay-Nonce, Wechatpay-Serial and Wechatpay-Signature',
    ]
  }
  if (!isFresh(timestamp, new Date())) {
    return [
      'EV3_RES_HEADER_TIMESTAMP_OFFSET',
      `Wechatpay-Timestamp not accepted: it is ${JSON.stringify(timestamp)}, more than 300 seconds from the local time`,
    ]
  }
  const key = Object.hasOwn(certs, serial) ? certs[serial] : undefined
  if (key === undefined) {
    return [
      'EV3_RES_HEADER_PLATFORM_SERIAL',
      `Wechatpay-Serial unknown: ${JSON.stringify(serial)} is not among the keys ${Object.keys(certs).join(', ')}`,
    ]
  }
  if (Rsa.verify(Formatter.response(timestamp, nonce, body), signature, key)) return undefined
  return ['EV3_RES_HEADER_SIGNATURE_DIGEST', 'The signature of the response does not match its content']
}
