import { DecryptionError, decryptField } from '@wxpay/protocol'
import { ApiError, apiErrors } from './api-error'
import type { Call } from './operation'

const wrongSerial = {
  ...apiErrors.parameter,
  message: '平台证书序列号Wechatpay-Serial错误',
}

/**
 * Decrypts a sensitive field of a request with the key that `Wechatpay-Serial` names. The merchant must be
 * allowed to encrypt for that key.
 *
 * @param name - a field of the body; a missing one decrypts to `undefined`, after the key was checked
 * @throws ApiError PARAM_ERROR
 */
export function decryptBodyField(call: Call, name: string): string | undefined {
  const { body, merchant, context, encryptedFor = '' } = call
  const encrypted = body.string.optional(name, { min: 1, max: 1024 })
  const key = context.platform.decryptionKey(merchant, encryptedFor)
  if (key === undefined) {
    throw new ApiError(wrongSerial, {
      field: 'Wechatpay-Serial',
      value: encryptedFor,
      issue: '应为加密所用的平台证书序列号或微信支付公钥ID',
      location: 'header',
    })
  }
  if (encrypted === undefined) return undefined
  try {
    return decryptField(encrypted, key)
  } catch (error) {
    if (!(error instanceof DecryptionError)) throw error
    throw body.error(name, `${name} 解密失败：应使用 Wechatpay-Serial 所指的公钥以 RSA-OAEP 加密`)
  }
}
