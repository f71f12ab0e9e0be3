import type { AxiosRequestConfig } from 'axios'
import type { KeySource } from '@wxpay/protocol'
import type { CertificateStore } from '../security/certificates/store'
import type { Rate } from '../operations/documented-rates'
import type { OnRetry, RetryOptions } from '../call/retry/decision'
import type { Clock } from '../base/clock'
import type { BrandOptions } from './brand'
import type { MerchantCertificate } from '../security/client-certificate'

/**
 * What a client is made of. The object is read once: it is neither kept nor changed, and keys become `KeyObject`s at
 * once.
 */
export interface WechatpayOptions extends Omit<AxiosRequestConfig, 'data' | 'method' | 'params' | 'url'> {
  /** Number of the merchant, or of the partner, who signs: digits. */
  readonly mchid: string
  /** Serial number of the merchant API certificate (`apiclient_cert.pem`): 40 hexadecimal digits. */
  readonly serial: string
  /** Merchant API private key (`apiclient_key.pem`): PEM, base64 of DER, Buffer, `file://` URL or KeyObject. */
  readonly privateKey: KeySource
  /**
   * Whose answers are believed: WeChat Pay public keys by their `PUB_KEY_ID_…`, platform certificates by their serial
   * numbers. Give both while the merchant goes over from one to the other. With `apiv3Key`, platform certificates need
   * not be given: they are downloaded by the first call, renewed in use, and looked for when an unknown serial number
   * turns up.
   */
  readonly certs?: Readonly<Record<string, KeySource>> | undefined
  /** APIv3 key, 32 bytes: decrypts notifications and downloaded platform certificates. */
  readonly apiv3Key?: string | Uint8Array | undefined
  /** The brand that signs operations under `wxpay.brand`. */
  readonly brand?: BrandOptions | undefined
  /** APIv2 key, 32 bytes: signs the calls of `wxpay.v2`, and what a front end hands to the pay-score pages. */
  readonly secret?: string | Uint8Array | undefined
  /**
   * The merchant API certificate, for the operations of APIv2 that ask for a client certificate (refunds, transfers, red
   * packets): `{ cert, key }`, or `{ pfx, passphrase }`.
   */
  readonly merchant?: MerchantCertificate | undefined
  /** Where downloaded certificates are kept beside this process: `FileCertificateStore`, or one of your own. */
  readonly certificateStore?: CertificateStore | undefined
  /** Certificates of authorities, one of which must have issued every downloaded certificate. Default: not checked. */
  readonly certificateRoots?: readonly KeySource[] | undefined
  /**
   * How requests are repeated: reads always, writes only where the gateway knows a repeat by the numbers in it. Each
   * attempt is signed anew over the same bytes. `false`: never. Default: 3 attempts in 60 seconds.
   */
  readonly retry?: RetryOptions | false | undefined
  /** Told before a request is repeated. */
  readonly onRetry?: OnRetry | undefined
  /**
   * The host to go to after no connection to `baseURL` came about; it is then left alone for 30 seconds. Default:
   * `https://api2.mch.weixin.qq.com` for WeChat Pay's own host, none for any other. `false`: none.
   */
  readonly backupBaseURL?: string | false | undefined
  /** Milliseconds that one attempt may take, where `timeout` (default 30,000) is for the whole call, waiting included. */
  readonly attemptTimeout?: number | undefined
  /** Milliseconds in which a connection must come about. Default 10,000. An agent or a proxy has its own time for that. */
  readonly connectTimeout?: number | undefined
  /**
   * How often operations may be called: `'documented'` for the rates that WeChat Pay publishes, or rates by route
   * (`{ 'POST /v3/refund/domestic/refunds': { calls: 150, per: 1000 } }`). Calls beyond wait for their turn. Default: no
   * limits.
   */
  readonly limits?: 'documented' | Readonly<Record<string, Rate>> | undefined
  /**
   * WeChat Pay documents UTF-8 of one to three bytes a character. By default a body with a longer one (emoji, rare
   * Chinese characters) is refused before it is sent, by its field; `'send'` leaves that to WeChat Pay. APIv2 has no such
   * rule.
   */
  readonly fourByteCharacters?: 'refuse' | 'send' | undefined
  /**
   * Whether a single call, or an interceptor, may bring `baseURL`, `adapter`, agents, `proxy`, `socketPath` or `lookup` of its
   * own. Default `false`: path parameters and options of a call share one object, so that `{ ...req.query }` could send a
   * signed request elsewhere.
   */
  readonly allowCallTransport?: boolean | undefined
  /** The time, for tests. */
  readonly clock?: Clock | undefined
  /** The source of randomness, of nonces and of the waits between attempts, for tests. */
  readonly randomBytes?: ((count: number) => Uint8Array) | undefined
}
