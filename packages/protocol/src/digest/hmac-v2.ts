import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'
import { EncryptionError } from '../errors'

/** Flat parameters of APIv2 and of pay-score invocation; what is undefined or empty is left out. */
export type ParametersV2 = Readonly<Record<string, string | number | undefined>>

/**
 * Signs parameters by HMAC-SHA256 as APIv2 does, and as the pay-score pages (`wxpayScoreUse`, `wxpayScoreDetail`)
 * still ask for: `k=v` sorted by name and joined with `&`, then `&key=` and the APIv2 key. `sign` itself, undefined
 * and empty values do not take part.
 *
 * @param secret - the APIv2 key, from `loadSecret`
 * @returns upper-case hexadecimal
 * @throws {@link EncryptionError} `PARAMETER_INVALID` for a number that has no plain decimal form, `MAC_KEY_UNFIT`
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
  return mac(parameters, secret).toString('hex').toUpperCase()
}

/**
 * Whether `sign` is the one that {@link hmacSignV2} makes of these parameters, compared in constant time.
 *
 * @throws {@link EncryptionError} as {@link hmacSignV2}
 */
export function hmacVerifyV2(parameters: ParametersV2, sign: string, secret: KeyObject): boolean {
  const expected = mac(parameters, secret)
  return /^[0-9A-F]{64}$/.test(sign) && timingSafeEqual(Buffer.from(sign, 'hex'), expected)
}

function mac(parameters: ParametersV2, secret: KeyObject): Buffer {
  if (secret.type !== 'secret') {
    throw new EncryptionError(
      'MAC_KEY_UNFIT',
      'Parameters of APIv2 are signed with the APIv2 key, a secret key',
    )
  }
  const text = Object.keys(parameters)
    .filter((name) => name !== 'sign')
    .sort() // by UTF-16 code unit, which is ASCII order for the names in use
    .flatMap((name) => {
      const value = plain(name, parameters[name])
      return value === '' ? [] : [`${name}=${value}&`]
    })
    .join('')
  const bytes = secret.export()
  try {
    return createHmac('sha256', secret).update(`${text}key=`).update(bytes).digest()
  } finally {
    bytes.fill(0)
  }
}

function plain(name: string, value: string | number | null | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new EncryptionError(
      'PARAMETER_INVALID',
      `${name} is not a safe integer; give other numbers as text`,
    )
  }
  return String(value)
}
