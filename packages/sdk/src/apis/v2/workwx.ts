import { createHash, type KeyObject } from 'node:crypto'
import { InputError } from '../../base/errors/input-error'
import type { TextFields } from './fields'

/** Operations of WeCom, and the fields that its signature covers, sorted by name. */
const signedFields: Readonly<Record<string, readonly string[]>> = {
  'POST /v2/mmpaymkttransfers/sendworkwxredpack': [
    'act_name',
    'mch_billno',
    'mch_id',
    'nonce_str',
    're_openid',
    'total_amount',
    'wxappid',
  ],
  'POST /v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': [
    'amount',
    'appid',
    'desc',
    'mch_id',
    'nonce_str',
    'openid',
    'partner_trade_no',
    'ww_msg_type',
  ],
}

/** Keys of the WeCom signature. */
export interface WorkwxSigning {
  /** Secret of the WeCom application that pays. */
  readonly secret: KeyObject | undefined
  readonly nonce: () => string
}

/**
 * Adds `workwx_sign` to the fields of a red packet or a payment of WeCom, and `nonce_str`, which it covers: the MD5 of
 * some of the fields and the secret of the WeCom application, in upper case. A given `workwx_sign` is kept.
 *
 * @throws InputError `OPTION_INVALID` without the secret
 * @see https://developer.work.weixin.qq.com/document/path/90286
 */
export function withWorkwxSign(
  route: string,
  given: TextFields,
  { secret, nonce }: WorkwxSigning,
): TextFields {
  const names = Object.hasOwn(signedFields, route) ? signedFields[route] : undefined
  if (names === undefined || (given['workwx_sign'] ?? '') !== '') return given
  if (secret === undefined) {
    throw new InputError(
      'OPTION_INVALID',
      `${route} is also signed with the secret of the WeCom application that pays. Give it to the client as workwxSecret, or ` +
        'the fields their workwx_sign',
      'workwxSecret',
    )
  }
  const fields = { ...given, nonce_str: given['nonce_str'] ?? nonce() }
  const text = names.flatMap((name) => {
    const value = (fields as TextFields)[name] ?? ''
    return value === '' ? [] : [`${name}=${value}&`]
  })
  const bytes = secret.export()
  try {
    const digest = createHash('md5')
      .update(`${text.join('')}secret=`)
      .update(bytes)
      .digest('hex')
    return { ...fields, workwx_sign: digest.toUpperCase() }
  } finally {
    bytes.fill(0)
  }
}
