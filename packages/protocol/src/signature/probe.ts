const PROBE_PREFIX = 'WECHATPAY/SIGNTEST/'

/**
 * Whether a `Wechatpay-Signature` is a probe: WeChat Pay sends a wrong signature now and then to check that
 * the merchant verifies. Such a message must be rejected like any other that does not verify; this only lets
 * the error say that it was a probe.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 * @example
 * ```ts
 * import { isProbe } from '@wxpay/protocol'
 *
 * console.log(isProbe('WECHATPAY/SIGNTEST/3rF0')) // true
 * ```
 */
export function isProbe(signature: string): boolean {
  return signature.startsWith(PROBE_PREFIX)
}
