const PROBE_PREFIX = 'WECHATPAY/SIGNTEST/'

/**
 * Whether a `Wechatpay-Signature` is one of those that WeChat Pay makes wrong on purpose, now and then, to see
 * whether a merchant verifies. Such a message must be refused like any other that does not verify; this only lets
 * the refusal say that nothing is amiss.
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
