import { loadSecret, verifyV2 } from '@wxpay/protocol'
import type { Context } from '../../domain/context'
import { RefusalV2 } from './error'
import type { SignerV2 } from './signer'

/**
 * Verifies the `sign` of a request.
 *
 * @throws RefusalV2 with the messages of the live gateway
 */
export function authenticateV2(fields: Readonly<Record<string, string>>, { merchants }: Context): SignerV2 {
  const mchid = fields['mch_id'] ?? fields['mchid'] ?? fields['combine_mch_id'] ?? ''
  const merchant = /^[0-9]{1,32}$/.test(mchid) ? merchants.find(mchid) : undefined
  if (merchant === undefined) throw new RefusalV2(mchid === '' ? '缺少参数：mch_id' : '商户号 mch_id 不存在')
  const { sign = '', sign_type } = fields
  const signType = sign_type ?? (sign.length === 64 ? 'HMAC-SHA256' : 'MD5')
  if (signType !== 'MD5' && signType !== 'HMAC-SHA256')
    throw new RefusalV2('sign_type 的取值应为 MD5、HMAC-SHA256 之一')
  if (!verifyV2(fields, sign, loadSecret(merchant.secret, 'secret'), signType))
    throw new RefusalV2('签名错误，请检查后再试')
  return { merchant, signType }
}
