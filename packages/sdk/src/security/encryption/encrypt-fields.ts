import type { KeyObject } from 'node:crypto'
import { isArrayBuffer } from 'node:util/types'
import { decryptField, ProtocolError, encryptField } from '@wxpay/protocol'
import { changeFields, FieldEncryptionError, type FieldEncryptionErrorCode, fieldTree } from './change-fields'

/**
 * Encrypts the sensitive fields of a request's body with WeChat Pay's key. The body that was given is not changed; where
 * there is nothing to encrypt, it is returned itself.
 *
 * @param paths - of the operation: `receiver.name`, `list[].user_name`
 * @param publicKey - of the platform certificate, or the WeChat Pay public key, that `Wechatpay-Serial` names
 * @throws FieldEncryptionError with the place of the field: `FIELD_TOO_LONG` (the message says the limit),
 * `FIELD_NOT_TEXT`, `FIELD_MISPLACED`, `FIELD_MALFORMED`, `FIELD_KEY_UNFIT`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 * @example
 * ```ts
 * const body = { appid: 'wx8888888888888888', list: [{ user_name: '张三' }] }
 * const encrypted = encryptFields(body, ['list[].user_name'], publicKey)
 * ```
 */
export function encryptFields(body: unknown, paths: readonly string[], publicKey: KeyObject): unknown {
  if (paths.length === 0) return body
  // Bytes have no fields to be found, and would go out in the clear.
  if (ArrayBuffer.isView(body) || isArrayBuffer(body)) {
    throw new FieldEncryptionError(
      'FIELD_MISPLACED',
      '',
      'an object belongs here, not bytes, so that its fields can be encrypted',
    )
  }
  return changeFields(body, fieldTree(paths), (text, field) =>
    placed(field, () => encryptField(text, publicKey)),
  )
}

/**
 * Decrypts the encrypted fields of a response with the merchant API private key. The answer that was given is not changed.
 *
 * @param paths - of the operation: `bank_account`, `data[].name`
 * @throws FieldEncryptionError with the place of the field: `FIELD_MALFORMED` (not Base64 of a whole block),
 * `FIELD_UNREADABLE` (encrypted for another key), `FIELD_NOT_TEXT`, `FIELD_MISPLACED`, `FIELD_KEY_UNFIT`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053265
 */
export function decryptFields(answer: unknown, paths: readonly string[], privateKey: KeyObject): unknown {
  if (paths.length === 0) return answer
  return changeFields(answer, fieldTree(paths), (text, field) =>
    placed(field, () => decryptField(text, privateKey)),
  )
}

const fieldCodes: ReadonlySet<string> = new Set<FieldEncryptionErrorCode>([
  'FIELD_MALFORMED',
  'FIELD_TOO_LONG',
  'FIELD_KEY_UNFIT',
  'FIELD_UNREADABLE',
])

// The protocol package says what is wrong with a text; where it stands is known here.
function placed(field: string, action: () => string): string {
  try {
    return action()
  } catch (error) {
    if (error instanceof ProtocolError && isFieldCode(error.code)) {
      throw new FieldEncryptionError(error.code, field, error.message)
    }
    throw error
  }
}

function isFieldCode(code: string): code is FieldEncryptionErrorCode {
  return fieldCodes.has(code)
}
