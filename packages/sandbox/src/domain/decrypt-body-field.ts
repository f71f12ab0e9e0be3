import type { KeyObject } from 'node:crypto'
import { DecryptionError, decryptField } from '@wxpay/protocol'
import { ApiError, apiErrors, parameterError } from './api-error'
import type { Call } from './operation'

const wrongSerial = {
  ...apiErrors.parameter,
  message: '平台证书序列号Wechatpay-Serial错误',
}

/**
 * The key that the sensitive fields of a request are encrypted for, as `Wechatpay-Serial` names it. The merchant must
 * be allowed to encrypt for that key.
 *
 * @throws ApiError PARAM_ERROR
 */
export function decryptionKey({ context, merchant, encryptedFor = '' }: Call): KeyObject {
  const key = context.platform.decryptionKey(merchant, encryptedFor)
  if (key !== undefined) return key
  throw new ApiError(wrongSerial, {
    field: 'Wechatpay-Serial',
    value: encryptedFor,
    issue: '应为加密所用的平台证书序列号或微信支付公钥ID',
    location: 'header',
  })
}

/**
 * Decrypts a value of a request.
 *
 * @param pointer - JSON pointer of the value
 * @throws ApiError PARAM_ERROR
 */
export function decryptValue(
  encrypted: string,
  key: KeyObject,
  location: 'query' | 'body',
  pointer: string,
): string {
  try {
    return decryptField(encrypted, key)
  } catch (error) {
    if (!(error instanceof DecryptionError)) throw error
    const field = location === 'body' ? pointer : pointer.slice(1)
    throw parameterError({
      field,
      value: encrypted,
      issue: `${field} 解密失败：应使用 Wechatpay-Serial 所指的公钥以 RSA-OAEP 加密`,
      location,
    })
  }
}

/**
 * Decrypts a sensitive field of a request.
 *
 * @param name - a field of the body; a missing one decrypts to `undefined`, after the key was checked
 * @throws ApiError PARAM_ERROR
 */
export function decryptBodyField(call: Call, name: string): string | undefined {
  const encrypted = call.body.string.optional(name, { min: 1, max: 1024 })
  const key = decryptionKey(call)
  return encrypted === undefined ? undefined : decryptValue(encrypted, key, 'body', `/${name}`)
}
