import { AuthorizationFormatError } from '../errors'
import type { SignatureScheme } from './scheme'

// Schemes by name, with the field that identifies the signer. SM2 is parsed so that a gateway can reject it
// by name.
const identities = {
  'WECHATPAY2-SHA256-RSA2048': 'mchid',
  'WECHATPAY2-SM2-WITH-SM3': 'mchid',
  'WECHATPAY-BRAND-SHA256-RSA2048': 'brand_id',
} as const

// Wire name of each field, its name here, and its maximum length in characters.
const fields = {
  mchid: { name: 'mchid', limit: 32 },
  brand_id: { name: 'brand_id', limit: 32 },
  nonce_str: { name: 'nonce', limit: 128 },
  timestamp: { name: 'timestamp', limit: 20 },
  serial_no: { name: 'serial', limit: 64 },
  signature: { name: 'signature', limit: 1368 },
} as const

const MAX_HEADER = 2048
const onlyVisible = /^[!#-[\]-~]+$/ // no blank, quotation mark or backslash, so no escapes
const field = /([a-z_]{1,16})="([^"]*)"/y
const separator = /,/y // the official pages allow no blank between two fields

type SchemeName = keyof typeof identities
type WireName = keyof typeof fields

interface SharedFields {
  /** Serial number of the certificate whose key signed. */
  readonly serial: string
  readonly nonce: string
  readonly signature: string
}

/** Identity of the signer: a merchant by `mchid`, or (brand scheme) a brand by `brand_id`. */
export type AuthorizationIdentity =
  | { readonly mchid: string; readonly brand_id?: never }
  | { readonly brand_id: string; readonly mchid?: never }

/** Input of {@link formatAuthorization}. `timestamp` is in seconds since 1970. */
export type AuthorizationFields = SharedFields &
  AuthorizationIdentity & { readonly timestamp: string | number }

/** Result of {@link parseAuthorization}. `timestamp` is the original string: check it with `isFresh`. */
export type Authorization = SharedFields &
  AuthorizationIdentity & { readonly scheme: SchemeName; readonly timestamp: string }

/**
 * Formats the `Authorization` header of a signed request.
 *
 * @throws {@link AuthorizationFormatError} `AUTHORIZATION_FIELD_INVALID` if a field is missing, too long, or
 * contains a character that the header cannot carry
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 * @example
 * ```ts
 * import { formatAuthorization, rsaScheme } from '@wxpay/protocol'
 *
 * const header = formatAuthorization(rsaScheme, {
 *   mchid: '1900000001',
 *   serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
 *   nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
 *   timestamp: 1554208460,
 *   signature: 'c2lnbmF0dXJl',
 * })
 * console.log(header.startsWith('WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="593')) // true
 * ```
 */
export function formatAuthorization(scheme: SignatureScheme, values: AuthorizationFields): string {
  const written = [scheme.identity, 'nonce_str', 'timestamp', 'serial_no', 'signature'] as const
  const pairs = written.map((wire) => {
    const value = String(values[fields[wire].name] ?? '')
    if (!fits(wire, value)) {
      throw new AuthorizationFormatError(
        'AUTHORIZATION_FIELD_INVALID',
        `${fields[wire].name} of the Authorization header must be 1 to ${fields[wire].limit} visible ASCII characters`,
      )
    }
    return `${wire}="${value}"`
  })
  return `${scheme.name} ${pairs.join(',')}`
}

/**
 * Parses an `Authorization` header: a WeChat Pay scheme and its five fields, in any order, each exactly once,
 * and nothing else.
 *
 * @throws {@link AuthorizationFormatError} `AUTHORIZATION_SCHEME_UNKNOWN` or `AUTHORIZATION_MALFORMED`
 * @example
 * ```ts
 * import { parseAuthorization } from '@wxpay/protocol'
 *
 * const { mchid, nonce } = parseAuthorization(
 *   'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",serial_no="408B",timestamp="1554208460",nonce_str="593B",signature="c2ln"',
 * )
 * console.log(mchid, nonce) // 1900000001 593B
 * ```
 */
export function parseAuthorization(header: string): Authorization {
  if (header.length > MAX_HEADER) throw malformed(`is longer than ${MAX_HEADER} characters`)
  const blank = header.indexOf(' ')
  const scheme = blank === -1 ? header : header.slice(0, blank)
  if (!isSchemeName(scheme)) {
    throw new AuthorizationFormatError(
      'AUTHORIZATION_SCHEME_UNKNOWN',
      `The Authorization header does not begin with a WeChat Pay scheme (${Object.keys(identities).join(', ')})`,
    )
  }
  const read = readFields(header, scheme.length)
  const take = (wire: WireName): string => {
    const value = read.get(wire)
    if (value === undefined) throw malformed(`lacks ${wire}`)
    read.delete(wire)
    return value
  }
  const identity = identities[scheme]
  const who: AuthorizationIdentity =
    identity === 'mchid' ? { mchid: take('mchid') } : { brand_id: take('brand_id') }
  const authorization = {
    scheme,
    ...who,
    serial: take('serial_no'),
    nonce: take('nonce_str'),
    timestamp: take('timestamp'),
    signature: take('signature'),
  }
  for (const wire of read.keys()) throw malformed(`has a ${wire}, which does not belong to ${scheme}`)
  return authorization
}

function readFields(header: string, from: number): Map<WireName, string> {
  const read = new Map<WireName, string>()
  let position = from + 1
  while (position < header.length) {
    if (read.size > 0) position = match(separator, header, position).end
    const {
      end,
      groups: [wire = '', value = ''],
    } = match(field, header, position)
    if (!isWireName(wire)) throw malformed(`has an unknown field at character ${position + 1}`)
    if (read.has(wire)) throw malformed(`has ${wire} more than once`)
    if (!fits(wire, value))
      throw malformed(`has a ${wire} that is not 1 to ${fields[wire].limit} visible characters`)
    read.set(wire, value)
    position = end
  }
  return read
}

function match(pattern: RegExp, text: string, position: number): { end: number; groups: string[] } {
  pattern.lastIndex = position
  const found = pattern.exec(text)
  if (found === null)
    throw malformed(`is not comma-separated name="value" pairs, at character ${position + 1}`)
  return { end: pattern.lastIndex, groups: found.slice(1) }
}

function fits(wire: WireName, value: string): boolean {
  return value.length <= fields[wire].limit && onlyVisible.test(value)
}

function isSchemeName(text: string): text is SchemeName {
  return Object.hasOwn(identities, text)
}

function isWireName(text: string): text is WireName {
  return Object.hasOwn(fields, text)
}

function malformed(what: string): AuthorizationFormatError {
  return new AuthorizationFormatError('AUTHORIZATION_MALFORMED', `The Authorization header ${what}`)
}
