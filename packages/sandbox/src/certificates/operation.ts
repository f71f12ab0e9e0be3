import { encryptResource } from '@wxpay/protocol'
import { rfc3339 } from '../clock/beijing-time'
import { type Answer, type Call, type Operation, ok } from '../gateway/operation'
import { Refusal } from '../gateway/refusal'

const ASSOCIATED_DATA = 'certificate'

// Java takes just this code for "a public-key merchant"; any other one fails its construction.
const none = {
  status: 404,
  code: 'NOT_FOUND',
  message: '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥',
  internal: 268435458,
}

/**
 * The platform certificates in force, each encrypted with the merchant's APIv3 key.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
function certificates({ merchant, query, books }: Call): Answer {
  const algorithm = query.text.optional('algorithm_type', { pattern: /^(?:RSA|SM2|ALL)$/ }) ?? 'RSA'
  if (merchant.keyMode === 'public-key' || algorithm === 'SM2') throw new Refusal(none)
  const key = books.merchants.apiv3Key(merchant)
  const data = books.platform.certificates().map(({ serial, certificate, effectiveAt, expiresAt }) => {
    const nonce = books.numbers.nonce().slice(0, 12)
    return {
      serial_no: serial,
      effective_time: rfc3339(new Date(effectiveAt)),
      expire_time: rfc3339(new Date(expiresAt)),
      encrypt_certificate: {
        algorithm: 'AEAD_AES_256_GCM',
        nonce,
        associated_data: ASSOCIATED_DATA,
        ciphertext: encryptResource(certificate, key, { nonce, associatedData: ASSOCIATED_DATA }),
      },
    }
  })
  return ok({ data })
}

/** The operations on platform certificates. */
export const certificateOperations: readonly Operation[] = [
  { method: 'GET', path: '/v3/certificates', handle: certificates },
]
