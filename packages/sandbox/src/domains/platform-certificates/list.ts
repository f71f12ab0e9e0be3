import { encryptResource } from '@wxpay/protocol'
import { rfc3339 } from '../../clock/beijing-time'
import { type OperationResponse, type Call, ok } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'

const ASSOCIATED_DATA = 'certificate'

// The Java SDK takes this code to mean a public-key merchant, and fails on any other.
const none = {
  status: 404,
  code: 'NOT_FOUND',
  message: '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥',
  internal: 268435458,
}

/**
 * Lists the valid platform certificates, each encrypted with the merchant's APIv3 key.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export function listCertificates({ merchant, query, context }: Call): OperationResponse {
  const algorithm = query.string.optional('algorithm_type', { pattern: /^(?:RSA|SM2|ALL)$/ }) ?? 'RSA'
  if (merchant.keyMode === 'public-key' || algorithm === 'SM2') throw new ApiError(none)
  const key = context.merchants.apiv3Key(merchant)
  const data = context.platform.certificates().map(({ serial, certificate, effectiveAt, expiresAt }) => {
    const nonce = context.numbers.nonce().slice(0, 12)
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
