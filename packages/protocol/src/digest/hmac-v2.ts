import type { KeyObject } from 'node:crypto'
import { type ParametersV2, signV2, verifyV2 } from '../v2/signature'

/**
 * Signs parameters by HMAC-SHA256, as APIv2 and the pay-score pages (`wxpayScoreUse`, `wxpayScoreDetail`)
 * require: `k=v` sorted by name and joined with `&`, then `&key=` and the APIv2 key. `sign` itself, undefined
 * and empty values are left out. The signed string is ambiguous, see {@link signV2}.
 *
 * @param secret - the APIv2 key, from `loadSecret`
 * @returns upper-case hexadecimal
 * @throws {@link EncryptionError} `PARAMETER_INVALID` for a number without a plain decimal form,
 * `MAC_KEY_UNFIT`
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_13.shtml
 * @example
 * ```ts
 * import { hmacSignV2, loadSecret } from '@wxpay/protocol'
 *
 * const secret = loadSecret('0123456789abcdef0123456789ABCDEF', 'secret')
 * const sign = hmacSignV2({ mch_id: '1900000001', sign_type: 'HMAC-SHA256', timestamp: 1554208460 }, secret)
 * console.log(/^[0-9A-F]{64}$/.test(sign)) // true
 * ```
 */
export function hmacSignV2(parameters: ParametersV2, secret: KeyObject): string {
  return signV2(parameters, secret, 'HMAC-SHA256')
}

/**
 * Whether `sign` is the signature that {@link hmacSignV2} computes over these parameters. Compares in
 * constant time.
 *
 * @throws {@link EncryptionError} as {@link hmacSignV2}
 * @example
 * ```ts
 * import { hmacSignV2, hmacVerifyV2, loadSecret } from '@wxpay/protocol'
 *
 * const secret = loadSecret('0123456789abcdef0123456789ABCDEF', 'secret')
 * const fields = { mch_id: '1900000001', sign_type: 'HMAC-SHA256', timestamp: 1554208460 }
 * console.log(hmacVerifyV2(fields, hmacSignV2(fields, secret), secret)) // true
 * ```
 */
export function hmacVerifyV2(parameters: ParametersV2, sign: string, secret: KeyObject): boolean {
  return verifyV2(parameters, sign, secret, 'HMAC-SHA256')
}
