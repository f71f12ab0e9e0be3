import { createSecretKey, KeyObject } from 'node:crypto'
import { isUint8Array } from 'node:util/types'
import { KeyFormatError } from '../errors'
import { decodeText } from './text'

const LENGTH = 32

/**
 * Loads the APIv3 key, which decrypts notifications and certificates: exactly 32 bytes, as set in the merchant
 * console.
 *
 * @param name - path of the option, used in messages
 * @throws {@link KeyFormatError} `KEY_MISSING`, `KEY_WRONG_KIND`, `KEY_WRONG_LENGTH`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053267
 * @example
 * ```ts
 * import { loadApiv3Key } from '@wxpay/protocol'
 *
 * console.log(loadApiv3Key('0123456789abcdef0123456789ABCDEF', 'apiv3Key').symmetricKeySize) // 32
 * ```
 */
export function loadApiv3Key(source: string | Uint8Array | KeyObject, name: string): KeyObject {
  return load(source, name, 'the APIv3 key')
}

/**
 * Loads the APIv2 key, which signs APIv2 calls and pay-score parameters: exactly 32 bytes, as set in the
 * merchant console. It differs from the APIv3 key.
 *
 * @param name - path of the option, used in messages
 * @throws {@link KeyFormatError} `KEY_MISSING`, `KEY_WRONG_KIND`, `KEY_WRONG_LENGTH`
 * @example
 * ```ts
 * import { loadSecret } from '@wxpay/protocol'
 *
 * console.log(loadSecret(Buffer.alloc(32, 'k'), 'secret').type) // secret
 * ```
 */
export function loadSecret(source: string | Uint8Array | KeyObject, name: string): KeyObject {
  return load(source, name, 'the APIv2 key')
}

function load(source: unknown, name: string, expected: string): KeyObject {
  if (source instanceof KeyObject) {
    if (source.type === 'secret') {
      return checkLength(source, source.symmetricKeySize ?? 0, name, expected, () =>
        adviceFor(source.export()),
      )
    }
    throw new KeyFormatError(
      'KEY_WRONG_KIND',
      `${name} must be ${expected} of ${LENGTH} bytes, received a KeyObject of a ${source.type} key`,
    )
  }
  if (typeof source !== 'string' && !isUint8Array(source)) {
    throw new KeyFormatError(
      'KEY_MISSING',
      `${name} is ${source === undefined || source === null ? 'missing' : 'not a key'}. Give ${expected} ` +
        'as a string, a Buffer or a KeyObject',
    )
  }
  const bytes = Buffer.from(source)
  if (bytes.length === 0) throw new KeyFormatError('KEY_MISSING', `${name} is empty. Give ${expected}`)
  if (bytes.includes('-----BEGIN ')) {
    throw new KeyFormatError(
      'KEY_WRONG_KIND',
      `${name} must be ${expected} of ${LENGTH} bytes, received a PEM`,
    )
  }
  try {
    return checkLength(createSecretKey(bytes), bytes.length, name, expected, () => adviceFor(bytes))
  } finally {
    bytes.fill(0)
  }
}

const surroundings: readonly (readonly [string, RegExp])[] = [
  ['the byte order mark', /\uFEFF/],
  ['the line break', /[\r\n]/],
  ['the blanks', /[ \t\u3000\u00A0]/],
  ['the quotation marks', /["'`\u2018-\u201D]/],
]

/** Advice on what to remove from the bytes of a file or a variable so that a key remains. */
function adviceFor(bytes: Uint8Array): string {
  // A longer string is not a key with something around it.
  if (bytes.length > LENGTH * 3) return ''
  const text = decodeText(bytes)
  const around = surroundingsOf(text)
  if (Buffer.byteLength(text) - Buffer.byteLength(around) !== LENGTH) return ''
  const found = surroundings.filter(([, sign]) => sign.test(around)).map(([what]) => what)
  const inUtf16 = Buffer.byteLength(text) === bytes.length ? '' : '; it is UTF-16, save it as UTF-8'
  return `${inUtf16}${found.length === 0 ? '' : `; remove ${found.join(' and ')} around it`}`
}

function surroundingsOf(text: string): string {
  const isAround = (character: string): boolean => surroundings.some(([, sign]) => sign.test(character))
  let start = 0
  let end = text.length
  while (start < end && isAround(text.charAt(start))) start++
  while (start < end && isAround(text.charAt(end - 1))) end--
  return text.slice(0, start) + text.slice(end)
}

function checkLength(
  key: KeyObject,
  length: number,
  name: string,
  expected: string,
  advise: () => string,
): KeyObject {
  if (length === LENGTH) return key
  throw new KeyFormatError(
    'KEY_WRONG_LENGTH',
    `${name} is ${length} bytes long; ${expected} is exactly ${LENGTH}, as set in the merchant console${advise()}`,
  )
}
