import type { AxiosRequestConfig } from 'axios'
import type { KeySource } from '@wxpay/protocol'
import type { CertificateStore } from '../security/certificates/store'
import type { LimitStore } from '../call/limits/limit-store'
import type { HostStore } from '../transport/host-store'
import type { Rate } from '../operations/documented-rates'
import type { OnRetry, RetryOptions } from '../call/config'
import type { Clock } from '../base/clock'
import type { BrandOptions } from './brand'
import type { MerchantCertificate } from '../security/client-certificate'

/**
 * Options of a client. The object is read once: it is neither kept nor changed, and keys become `KeyObject`s at
 * once.
 */
export interface WechatpayOptions extends Omit<AxiosRequestConfig, 'data' | 'method' | 'params' | 'url'> {
  /** Merchant ID (`mchid`) of the merchant or service provider that this client signs as: digits. */
  readonly mchid: string
  /** Serial number of the merchant API certificate (`apiclient_cert.pem`): 40 hexadecimal digits. */
  readonly serial: string
  /** Merchant API private key (`apiclient_key.pem`): PEM, base64 of DER, Buffer, `file://` URL or KeyObject. */
  readonly privateKey: KeySource
  /**
   * Keys that verify responses: WeChat Pay public keys by their `PUB_KEY_ID_…`, platform certificates by their
   * serial numbers. Give both while the merchant migrates from one to the other. With `apiv3Key`, platform
   * certificates may be omitted: the first call downloads them, and they are renewed in use and when an unknown
   * serial number appears.
   */
  readonly certs?: Readonly<Record<string, KeySource>> | undefined
  /** APIv3 key, 32 bytes: decrypts notifications and downloaded platform certificates. */
  readonly apiv3Key?: string | Uint8Array | undefined
  /** The brand that signs operations under `wxpay.brand`. */
  readonly brand?: BrandOptions | undefined
  /**
   * APIv2 key, 32 bytes: signs the calls of `wxpay.v2`, and the parameters that a front end passes to the pay
   * score pages.
   */
  readonly secret?: string | Uint8Array | undefined
  /**
   * Secret of the WeCom application that pays: signs the `workwx_sign` of red packets and payments of WeCom
   * (APIv2).
   */
  readonly workwxSecret?: string | Uint8Array | undefined
  /**
   * The merchant API certificate, for APIv2 operations that require a client certificate (refunds, transfers,
   * red packets): `{ cert, key }`, or `{ pfx, passphrase }`.
   */
  readonly merchant?: MerchantCertificate | undefined
  /** Persistent store of downloaded certificates: `FileCertificateStore`, or your own. Default: memory only. */
  readonly certificateStore?: CertificateStore | undefined
  /** CA certificates, one of which must have issued every downloaded certificate. Default: not checked. */
  readonly certificateRoots?: readonly KeySource[] | undefined
  /**
   * Retry options. Reads are always retried, writes only if the gateway recognizes a repeat by the identifiers
   * in it. Each attempt signs the same bytes again. `false` disables retries. Default: 3 attempts in 60
   * seconds.
   */
  readonly retry?: RetryOptions | false | undefined
  /** Called before a request is retried. */
  readonly onRetry?: OnRetry | undefined
  /**
   * Fallback host, used for 30 seconds after no connection to `baseURL` could be established. Default:
   * `https://api2.mch.weixin.qq.com` for WeChat Pay's own host, none for any other. `false`: none.
   */
  readonly backupBaseURL?: string | false | undefined
  /**
   * Timeout of one attempt in milliseconds; `timeout` (default 30,000) covers the whole call, including
   * waiting.
   */
  readonly attemptTimeout?: number | undefined
  /** Connection timeout in milliseconds. Default 10,000; ignored when an agent or a proxy is used. */
  readonly connectTimeout?: number | undefined
  /**
   * Rate limits: `'documented'` for the rates that WeChat Pay publishes, or rates by route (`{ 'POST
   * /v3/refund/domestic/refunds': { calls: 150, per: 1000 } }`). Calls above the limit wait. Default: no
   * limits.
   */
  readonly limits?: 'documented' | Readonly<Record<string, Rate>> | undefined
  /**
   * Shares `limits` between the processes of a merchant: a store of `@wxpay/stores`, or your own. While it fails,
   * each process limits its own calls. Default: each process has the whole rate.
   */
  readonly limitStore?: LimitStore | undefined
  /**
   * Shares between processes and merchants which of `baseURL` and `backupBaseURL` is unreachable: a store of
   * `@wxpay/stores`, or your own. It is read once a second at most, before a request. While it fails, each process
   * finds out itself. Default: each client finds out itself.
   */
  readonly hostStore?: HostStore | undefined
  /**
   * WeChat Pay documents UTF-8 of one to three bytes a character. By default a body with a longer one (emoji,
   * rare Chinese characters) is rejected before it is sent, with the field; `'send'` leaves the check to WeChat
   * Pay. APIv2 has no such rule.
   */
  readonly fourByteCharacters?: 'refuse' | 'send' | undefined
  /**
   * Whether a single call, or an interceptor, may set its own `baseURL`, `adapter`, agents, `proxy`,
   * `socketPath` or `lookup`. Default `false`: path parameters and options of a call share one object, so `{
   * ...req.query }` could send a signed request elsewhere.
   */
  readonly allowCallTransport?: boolean | undefined
  /** Clock, for tests. */
  readonly clock?: Clock | undefined
  /** Source of randomness for nonces and retry delays, for tests. */
  readonly randomBytes?: ((count: number) => Uint8Array) | undefined
}
