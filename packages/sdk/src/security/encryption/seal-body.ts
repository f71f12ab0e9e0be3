import type { KeyObject } from 'node:crypto'
import { InputError } from '../../base/errors/input-error'
import { ResponseError } from '../../base/errors/response-error'
import { JsonError } from '../../base/json/json-error'
import { parseLossless } from '../../base/json/lossless'
import { changeFields } from './change-fields'
import { fieldTree } from './field-tree'
import { SealedFieldError } from './sealed-field-error'
import { sealFields } from './sealing'

/**
 * Seals the fields of a request's body.
 *
 * @throws InputError whose `field` is the path of the field: `transfer_detail_list[3].user_name`
 */
export function sealBody(body: unknown, paths: readonly string[], publicKey: KeyObject): unknown {
  try {
    return sealFields(body, paths, publicKey)
  } catch (error) {
    if (!(error instanceof SealedFieldError)) throw error
    const advice =
      error.code === 'FIELD_TOO_LONG'
        ? '. This client seals it; if you have sealed it already, set Wechatpay-Serial to the id of the key that you took'
        : ''
    throw named(error, advice)
  }
}

/**
 * Refuses a body that is JSON in a text already, and has fields in it that were to be sealed: nobody seals them any more,
 * and the request would name a key that they are not sealed with.
 *
 * @throws InputError whose `field` is the path of the field
 */
export function refuseClearFields(body: string | Uint8Array, paths: readonly string[]): void {
  let value: unknown
  try {
    value = parseLossless(body)
  } catch {
    // No JSON, and so nothing to be found in it.
    return
  }
  try {
    changeFields(value, fieldTree(paths), (_text, field) => {
      throw new SealedFieldError(
        'FIELD_MISPLACED',
        field,
        'it is to be sealed, and stands in a body that is text already',
      )
    })
  } catch (error) {
    if (!(error instanceof SealedFieldError)) throw error
    throw named(
      error,
      '. Give the body as an object, and this client seals it; or seal it by encrypt(), and set Wechatpay-Serial to the ' +
        'serial that comes with it',
    )
  }
}

function named(error: SealedFieldError, advice: string): InputError {
  return new InputError(error.code, `${worded(error)}${advice}`, pathOf(error.field), error)
}

/**
 * Opens the fields of an answer's body.
 *
 * @returns the text of the body, with the fields in the clear
 * @throws ResponseError `RESPONSE_FIELD_SEALED` whose `field` is the path of the field
 */
export function openBody(
  body: Uint8Array,
  paths: readonly string[],
  open: (sealed: unknown, paths: readonly string[]) => unknown,
): string {
  const text = Buffer.from(body).toString()
  try {
    return JSON.stringify(open(parseLossless(text), paths))
  } catch (error) {
    if (error instanceof JsonError) return text
    if (!(error instanceof SealedFieldError)) throw error
    throw new ResponseError(
      'RESPONSE_FIELD_SEALED',
      `${worded(error)}${openingAdvice(error)}`,
      error,
      pathOf(error.field),
    )
  }
}

function openingAdvice({ code }: SealedFieldError): string {
  return code === 'FIELD_UNREADABLE'
    ? '. It is sealed for the merchant API certificate: check that privateKey belongs to the one that is in use'
    : ". The catalog says that it comes sealed; responseType: 'arraybuffer' gives the answer as it came"
}

function worded({ message, field }: SealedFieldError): string {
  return `${pathOf(field) || 'the body'}${message.slice(message.indexOf(':', field.length))}`
}

// `/list/3/user_name` as `list[3].user_name`, as other errors name fields.
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
