import type { KeyObject } from 'node:crypto'
import { isArrayBuffer } from 'node:util/types'
import { decryptField, encryptField, ProtocolError } from '@wxpay/protocol'
import { InputError } from '../../base/errors/input-error'
import { ResponseError } from '../../base/errors/response-errors'
import { JsonError } from '../../base/json/scan'
import { parseLossless } from '../../base/json/lossless'
import { changeFields, FieldEncryptionError, type FieldEncryptionErrorCode, fieldTree } from './change-fields'
import { asTrustError } from '../../base/errors/trust-error'
import type { TrustedKeys } from '../signatures/trust'

/**
 * Encrypts the sensitive fields of a request body with WeChat Pay's key. The given body is not modified; it is returned
 * itself if there is nothing to encrypt.
 *
 * @param paths - sensitive fields of the operation: `receiver.name`, `list[].user_name`
 * @param publicKey - public key named by `Wechatpay-Serial`: of the platform certificate, or the WeChat Pay public key
 * @throws FieldEncryptionError with the path of the field: `FIELD_TOO_LONG` (the message contains the limit),
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
  // Fields cannot be found in bytes and would be sent unencrypted.
  if (ArrayBuffer.isView(body) || isArrayBuffer(body)) {
    throw new FieldEncryptionError(
      'FIELD_MISPLACED',
      '',
      'must be an object, received bytes; pass an object, so that its fields can be encrypted',
    )
  }
  return changeFields(body, fieldTree(paths), (text, field) =>
    withFieldPath(field, () => encryptField(text, publicKey)),
  )
}

/**
 * Decrypts the encrypted fields of a response with the merchant API private key. The given response is not modified.
 *
 * @param paths - encrypted fields of the operation: `bank_account`, `data[].name`
 * @throws FieldEncryptionError with the path of the field: `FIELD_MALFORMED` (not Base64 of a complete block),
 * `FIELD_UNREADABLE` (encrypted for another key), `FIELD_NOT_TEXT`, `FIELD_MISPLACED`, `FIELD_KEY_UNFIT`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053265
 */
export function decryptFields(response: unknown, paths: readonly string[], privateKey: KeyObject): unknown {
  if (paths.length === 0) return response
  return changeFields(response, fieldTree(paths), (text, field) =>
    withFieldPath(field, () => decryptField(text, privateKey)),
  )
}

const fieldCodes: ReadonlySet<string> = new Set<FieldEncryptionErrorCode>([
  'FIELD_MALFORMED',
  'FIELD_TOO_LONG',
  'FIELD_KEY_UNFIT',
  'FIELD_UNREADABLE',
])

// The protocol package describes the fault; this code adds the path.
function withFieldPath(field: string, action: () => string): string {
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

/**
 * Encrypts the fields of a request body.
 *
 * @throws InputError whose `field` is the path of the field: `transfer_detail_list[3].user_name`
 */
export function encryptBody(body: unknown, paths: readonly string[], publicKey: KeyObject): unknown {
  try {
    return encryptFields(body, paths, publicKey)
  } catch (error) {
    if (!(error instanceof FieldEncryptionError)) throw error
    const advice =
      error.code === 'FIELD_TOO_LONG'
        ? '. This client encrypts it; if you have encrypted it already, set Wechatpay-Serial to the ID of the key that you used'
        : ''
    throw named(error, advice)
  }
}

/**
 * Rejects a body that is already a JSON string and contains fields to encrypt: they would be sent unencrypted, and
 * `Wechatpay-Serial` would name a key that they are not encrypted with.
 *
 * @throws InputError whose `field` is the path of the field
 */
export function refuseUnencryptedFields(body: string | Uint8Array, paths: readonly string[]): void {
  let value: unknown
  try {
    value = parseLossless(body)
  } catch {
    // Not JSON, so it cannot contain fields.
    return
  }
  try {
    changeFields(value, fieldTree(paths), (_text, field) => {
      throw new FieldEncryptionError(
        'FIELD_MISPLACED',
        field,
        'must be encrypted, but the body is already a string',
      )
    })
  } catch (error) {
    if (!(error instanceof FieldEncryptionError)) throw error
    throw named(
      error,
      '. Pass the body as an object, and this client encrypts it; or use encrypt(), and set Wechatpay-Serial to the ' +
        'returned serial',
    )
  }
}

function named(error: FieldEncryptionError, advice: string): InputError {
  return new InputError(error.code, `${messageOf(error)}${advice}`, pathOf(error.field), error)
}

/**
 * Decrypts the fields of a response body.
 *
 * @returns the body as a string, with decrypted fields
 * @throws ResponseError `RESPONSE_FIELD_UNREADABLE` whose `field` is the path of the field
 */
export function decryptBody(
  body: Uint8Array,
  paths: readonly string[],
  decrypt: (encrypted: unknown, paths: readonly string[]) => unknown,
): string {
  const text = Buffer.from(body).toString()
  try {
    return JSON.stringify(decrypt(parseLossless(text), paths))
  } catch (error) {
    if (error instanceof JsonError) return text
    if (!(error instanceof FieldEncryptionError)) throw error
    throw new ResponseError(
      'RESPONSE_FIELD_UNREADABLE',
      `${messageOf(error)}${decryptionAdvice(error)}`,
      error,
      pathOf(error.field),
    )
  }
}

function decryptionAdvice({ code }: FieldEncryptionError): string {
  return code === 'FIELD_UNREADABLE'
    ? '. It is encrypted for the merchant API certificate: check that privateKey belongs to the current one'
    : ". According to the catalog it is encrypted; responseType: 'arraybuffer' returns the response unchanged"
}

function messageOf({ message, field }: FieldEncryptionError): string {
  return `${pathOf(field) || 'the body'}${message.slice(message.indexOf(':', field.length))}`
}

// `/list/3/user_name` as `list[3].user_name`, the notation of other errors.
function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (path, name) => (/^\d+$/.test(name) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`),
      '',
    )
}

/** A string that only WeChat Pay can decrypt. */
export interface EncryptedText {
  /** Value of the field, in base64. */
  readonly text: string
  /** Value of the request header `Wechatpay-Serial`: the ID of the key. */
  readonly serial: string
}

/** Encrypts a string with the preferred key. */
export async function encryptText(trust: TrustedKeys, text: string): Promise<EncryptedText> {
  refuseOther(text)
  try {
    await trust.prepare()
    const serial = trust.preferred
    return { text: encryptField(text, encryptionKey(trust, serial)), serial }
  } catch (error) {
    throw asTrustError(asInputError(error))
  }
}

/** Decrypts a string. */
export function decryptText(credentials: { decrypt(encrypted: string): string }, encrypted: string): string {
  refuseOther(encrypted)
  try {
    return credentials.decrypt(encrypted)
  } catch (error) {
    throw asInputError(error)
  }
}

function refuseOther(text: unknown): void {
  if (typeof text === 'string') return
  throw new InputError(
    'FIELD_NOT_TEXT',
    `The value to encrypt or decrypt must be a string, received a ${typeof text}`,
  )
}

function asInputError(error: unknown): unknown {
  return error instanceof ProtocolError ? new InputError(error.code, error.message, undefined, error) : error
}

/**
 * The public key with this serial number or ID, used to encrypt fields.
 *
 * @throws InputError `OPTION_INVALID` if there is none
 */
export function encryptionKey(trust: TrustedKeys, serial: string): KeyObject {
  const verifier = trust.find(serial)
  if (verifier !== undefined) return verifier.publicKey
  throw new InputError('OPTION_INVALID', 'No key is available to encrypt with', 'certs')
}
