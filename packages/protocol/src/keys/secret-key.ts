import { createSecretKey, KeyObject } from 'node:crypto'
import { KeyFormatError } from '../errors'

const LENGTH = 32

/**
 * Loads the APIv3 key, which decrypts notifications and certificates: exactly 32 bytes, as set in the merchant
 * console.
 *
 * @param name - the path of the option, for messages
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
 * Loads the APIv2 key, which signs APIv2 calls and pay-score parameters: exactly 32 bytes, as set in the merchant
 * console. It is another key than the APIv3 key.
 *
 * @param name - the path of the option, for messages
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

function load(source: unknown, name: string, belongs: string): KeyObject {
  if (source instanceof KeyObject) {
    if (source.type === 'secret') return checkLength(source, source.symmetricKeySize ?? 0, name, belongs, '')
    throw new KeyFormatError(
      'KEY_WRONG_KIND',
      `${name}: a KeyObject of a ${source.type} key was given; ${belongs}, ${LENGTH} bytes, belongs there`,
    )
  }
  if (typeof source !== 'string' && !(source instanceof Uint8Array)) {
    throw new KeyFormatError(
      'KEY_MISSING',
      `${name} is ${source === undefined || source === null ? 'missing' : 'of a type that holds no key'}; give ${belongs} ` +
        'as text, as a Buffer or as a KeyObject',
    )
  }
  const bytes = Buffer.from(source)
  if (bytes.length === 0)
    throw new KeyFormatError('KEY_MISSING', `${name} is empty; ${belongs} belongs there`)
  if (bytes.includes('-----BEGIN ')) {
    throw new KeyFormatError(
      'KEY_WRONG_KIND',
      `${name}: a PEM was given; ${belongs}, ${LENGTH} bytes, belongs there`,
    )
  }
  const blanks = bytes.length - bytes.toString('latin1').trim().length
  const advice = blanks > 0 && bytes.length - blanks === LENGTH ? '; take away the blanks around it' : ''
  try {
    return checkLength(createSecretKey(bytes), bytes.length, name, belongs, advice)
  } finally {
    bytes.fill(0)
  }
}

function checkLength(
  key: KeyObject,
  length: number,
  name: string,
  belongs: string,
  advice: string,
): KeyObject {
  if (length === LENGTH) return key
  throw new KeyFormatError(
    'KEY_WRONG_LENGTH',
    `${name} is ${length} bytes; ${belongs} is exactly ${LENGTH}, as set in the merchant console${advice}`,
  )
}
