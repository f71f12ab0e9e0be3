import { createHash, createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'
import { EncryptionError } from '../errors'

/** Flat parameters of APIv2. Undefined and empty values are left out. */
export type ParametersV2 = Readonly<Record<string, string | number | undefined>>

/** Signature algorithms of APIv2: the value of `sign_type`. */
export type SignTypeV2 = 'MD5' | 'HMAC-SHA256'

const digests = {
  MD5: () => createHash('md5'),
  'HMAC-SHA256': (secret: KeyObject) => createHmac('sha256', secret),
} as const satisfies Record<SignTypeV2, unknown>

const shapes = {
  MD5: /^[0-9A-F]{32}$/,
  'HMAC-SHA256': /^[0-9A-F]{64}$/,
} as const satisfies Record<SignTypeV2, RegExp>

/**
 * Signs parameters as APIv2 does: `k=v` sorted by name and joined with `&`, then `&key=` and the APIv2 key,
 * digested by MD5 or HMAC-SHA256. `sign` itself, undefined and empty values are left out.
 *
 * **The signed string is ambiguous.** Nothing is escaped: `{ a: '1&b=2' }` and `{ a: '1', b: '2' }` have the
 * same signature, and one key signs requests, responses, notifications and front-end parameters alike. Before
 * you give a signature to a front end, make sure that no value which a customer can influence contains `&`,
 * `=` or a line feed. Before you act on a verified message, reject values that contain `&name=`, and check
 * that the message is of the kind you expect.
 *
 * @param secret - the APIv2 key, from `loadSecret`
 * @returns upper-case hexadecimal
 * @throws {@link EncryptionError} `PARAMETER_INVALID` for a number without a plain decimal form,
 * `MAC_KEY_UNFIT`
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 * @example
 * ```ts
 * import { loadSecret, signV2 } from '@wxpay/protocol'
 *
 * const secret = loadSecret('0123456789abcdef0123456789ABCDEF', 'secret')
 * console.log(/^[0-9A-F]{32}$/.test(signV2({ appid: 'wxd930ea5d5a258f4f', mch_id: '10000100' }, secret, 'MD5'))) // true
 * ```
 */
export function signV2(parameters: ParametersV2, secret: KeyObject, type: SignTypeV2): string {
  return digest(parameters, secret, type).toString('hex').toUpperCase()
}

/**
 * Whether `sign` is the signature that {@link signV2} computes over these parameters. Compares in constant
 * time. `true` proves that the holder of the key signed this string, not that these are the fields it signed:
 * see {@link signV2}.
 *
 * @throws {@link EncryptionError} as {@link signV2}
 * @example
 * ```ts
 * import { loadSecret, signV2, verifyV2 } from '@wxpay/protocol'
 *
 * const secret = loadSecret('0123456789abcdef0123456789ABCDEF', 'secret')
 * const fields = { appid: 'wxd930ea5d5a258f4f', mch_id: '10000100' }
 * console.log(verifyV2(fields, signV2(fields, secret, 'MD5'), secret, 'MD5')) // true
 * ```
 */
export function verifyV2(
  parameters: ParametersV2,
  sign: string,
  secret: KeyObject,
  type: SignTypeV2,
): boolean {
  const expected = digest(parameters, secret, type)
  return shapes[type].test(sign) && timingSafeEqual(Buffer.from(sign, 'hex'), expected)
}

function digest(parameters: ParametersV2, secret: KeyObject, type: SignTypeV2): Buffer {
  if (secret.type !== 'secret') {
    throw new EncryptionError(
      'MAC_KEY_UNFIT',
      'Parameters of APIv2 are signed with the APIv2 key, a secret key',
    )
  }
  const text = Object.keys(parameters)
    .filter((name) => name !== 'sign')
    .sort() // by UTF-16 code unit, which equals ASCII order for the names in use
    .flatMap((name) => {
      const value = plain(name, parameters[name])
      return value === '' ? [] : [`${name}=${value}&`]
    })
    .join('')
  const bytes = secret.export()
  try {
    return digests[type](secret).update(`${text}key=`).update(bytes).digest()
  } finally {
    bytes.fill(0)
  }
}

function plain(name: string, value: string | number | null | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new EncryptionError(
      'PARAMETER_INVALID',
      `${name} must be a safe integer. Give other numbers as strings`,
    )
  }
  return String(value)
}
