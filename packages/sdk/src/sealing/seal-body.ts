import type { KeyObject } from 'node:crypto'
import { InputError } from '../error/input-error'
import { ResponseError } from '../error/response-error'
import { parseLossless } from '../json/lossless'
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
    throw new InputError(error.code, `${worded(error)}${advice}`, pathOf(error.field), error)
  }
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
    if (error instanceof SyntaxError) return text
    if (!(error instanceof SealedFieldError)) throw error
    throw new ResponseError(
      'RESPONSE_FIELD_SEALED',
      `${worded(error)}. It is sealed for the merchant API certificate: check that privateKey belongs to the one that is in use`,
      error,
      pathOf(error.field),
    )
  }
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
