/** Reference to a secret or a key: never the value itself. */
export type Reference =
  /** A file, relative to the configuration file. */
  | { readonly file: string }
  /** An environment variable with the content. */
  | { readonly env: string }

/** The keys of a merchant, for `--live`. */
export interface Profile {
  /** Merchant ID: 8 to 10 digits. */
  readonly mchid: string
  /** Serial number of the merchant API certificate. Default: that of `certificate`. */
  readonly serial?: string
  /** Merchant API private key: `apiclient_key.pem`. */
  readonly privateKey: Reference
  /** Merchant API certificate: `apiclient_cert.pem`. Gives the serial number, and is the client certificate of APIv2. */
  readonly certificate?: Reference
  /** APIv3 key, 32 bytes. */
  readonly apiv3Key?: Reference
  /** APIv2 key, 32 bytes. */
  readonly apiv2Key?: Reference
  /** Keys that verify WeChat Pay: public keys by `PUB_KEY_ID_…`, platform certificates by serial number. */
  readonly certs?: Readonly<Record<string, Reference>>
  /** Default `appid` of calls whose body has one. */
  readonly appid?: string
  /** Default https://api.mch.weixin.qq.com. */
  readonly baseURL?: string
  /**
   * Access of `wxpay mcp --live` as this merchant: `'read'` (default), or `'write'`, where a person approves each write.
   */
  readonly agents?: 'read' | 'write'
}

/** Content of `wxpay.config.json`, or the default export of `wxpay.config.ts`. */
export interface WxpayConfig {
  /** Name of the profile to use without `--profile`. Default: the only one. */
  readonly defaultProfile?: string
  readonly profiles: Readonly<Record<string, Profile>>
}

/**
 * Checks the types of a configuration.
 *
 * @example
 * ```ts
 * import { defineConfig } from '@wxpay/cli'
 *
 * export default defineConfig({
 *   profiles: {
 *     shop: {
 *       mchid: '1900000001',
 *       privateKey: { file: 'secrets/apiclient_key.pem' },
 *       certificate: { file: 'secrets/apiclient_cert.pem' },
 *       apiv3Key: { env: 'WXPAY_APIV3_KEY' },
 *     },
 *   },
 * })
 * ```
 */
export function defineConfig(config: WxpayConfig): WxpayConfig {
  return config
}
