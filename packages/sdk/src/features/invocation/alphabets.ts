import { InputError } from '../../base/errors/input-error'

interface Alphabet {
  readonly pattern: RegExp
  /** Description of the alphabet. */
  readonly allowed: string
}

// Tokens issued by WeChat Pay: opaque, without the characters that separate the fields of an APIv2 signature.
const token = {
  pattern: /^[!-%'-<>-~]{1,2048}={0,2}$/,
  allowed:
    '1 to 2,048 visible ASCII characters as WeChat Pay issued them, without & and with = only at the end',
} as const

const letters = '1 to 32 letters, digits, _ and -'

/** Documented alphabet of each value that is signed for a front end, by parameter name. */
const alphabets = {
  appid: { pattern: /^[\w-]{1,32}$/, allowed: letters },
  prepay_id: { pattern: /^(?:prepay_id=)?[\w-]{1,128}$/, allowed: '1 to 128 letters, digits, _ and -' },
  partnerid: { pattern: /^\d{1,32}$/, allowed: 'a merchant ID, 1 to 32 digits' },
  service_id: { pattern: /^[\w-]{1,32}$/, allowed: letters },
  out_order_no: { pattern: /^[\w\-|*]{1,32}$/, allowed: '1 to 32 letters, digits and _-|*' },
  stock_id: { pattern: /^[\w-]{1,32}$/, allowed: letters },
  out_request_no: { pattern: /^[\w-]{1,128}$/, allowed: '1 to 128 letters, digits, _ and -' },
  coupon_code: { pattern: /^[\w-]{1,40}$/, allowed: '1 to 40 letters, digits, _ and -' },
  open_id: { pattern: /^[\w-]{1,128}$/, allowed: '1 to 128 letters, digits, _ and -' },
  send_coupon_merchant: { pattern: /^\d{1,32}$/, allowed: 'a merchant ID, 1 to 32 digits' },
  package_info: { pattern: /^[!-~]{1,2048}$/, allowed: '1 to 2,048 visible ASCII characters' },
  package: token,
  apply_permissions_token: token,
} as const satisfies Readonly<Record<string, Alphabet>>

/** Parameters that a front end receives signed. */
export type InvocationField = keyof typeof alphabets

/**
 * Validates values before they are signed for a front end. A value that a customer may choose (an order number
 * in a URL) must not add a line or a field to the signed text.
 *
 * @throws InputError `OPTION_INVALID` that names the field
 */
export function checkedFields<Field extends InvocationField>(
  given: Readonly<Partial<Record<Field, unknown>>>,
  ...fields: readonly Field[]
): Record<Field, string> {
  const read: Partial<Record<Field, string>> = {}
  for (const field of fields) read[field] = checked(field, given[field])
  return read as Record<Field, string>
}

function checked(field: InvocationField, value: unknown): string {
  const { pattern, allowed }: Alphabet = alphabets[field]
  if (typeof value === 'string' && pattern.test(value)) return value
  throw new InputError('OPTION_INVALID', `${field} must be ${allowed}; received ${described(value)}`, field)
}

// Report the position only: a token is as sensitive as a signature.
function described(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing'
  if (typeof value !== 'string') return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
  const at = value.search(/[^!-~]|[&=]/)
  if (at === -1) return `${value.length} characters`
  const code = (value.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `${value.length} characters with U+${code} at position ${at}`
}
