import type { AxiosRequestConfig } from 'axios'
import type { KeySource } from '@wxpay/protocol'

/** Where the time comes from: `{ now: () => new Date() }`, or a sandbox's clock. */
export interface Clock {
  now(): Date
}

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
   * numbers. Give both while the merchant goes over from one to the other.
   */
  readonly certs: Readonly<Record<string, KeySource>>
  /** APIv3 key, 32 bytes: opens notifications. */
  readonly apiv3Key?: string | Uint8Array | undefined
  /** APIv2 key, 32 bytes: signs what a front end hands to the pay-score pages. */
  readonly secret?: string | Uint8Array | undefined
  /**
   * WeChat Pay documents UTF-8 of one to three bytes a character. By default a body with a longer one (emoji, rare
   * Chinese characters) is refused before it is sent, by its field; `'send'` leaves that to WeChat Pay.
   */
  readonly fourByteCharacters?: 'refuse' | 'send' | undefined
  /** The time, for tests. */
  readonly clock?: Clock | undefined
  /** The source of randomness of nonces, for tests. */
  readonly randomBytes?: ((count: number) => Uint8Array) | undefined
}
