import { addRemedy } from '@wxpay/protocol'
import { InputError } from '../../base/errors/input-error'
import { knownRemedy } from '../../base/errors/remedies/table'
import { valueAt } from '../../base/values'

/**
 * Expected values of the merchant's order; every given one is compared, and none may be `undefined`. Amounts
 * are integer fen.
 */
export interface Expected {
  appid?: string
  mchid?: string
  /** The sub-merchant, for an order of a service provider. */
  sub_mchid?: string
  sub_appid?: string
  out_trade_no?: string
  out_order_no?: string
  out_refund_no?: string
  /**
   * The total amount: `amount.total` of a transaction or refund, `total_amount` of a service order, `total_fee`
   * of APIv2.
   */
  total?: number
  /** `amount.refund` of a refund, `refund_fee` of APIv2. */
  refund?: number
  currency?: string
}

/** A field of a notification that differs from the order. */
export interface Difference {
  /** JSON pointer into the resource of the notification. */
  field: string
  expected: string | number
  actual: unknown
}

/** A genuine notification that does not match the order: the amount or another field differs. */
export class NotificationMismatchError extends Error {
  override readonly name = 'NotificationMismatchError'
  readonly code = 'NOTIFICATION_MISMATCH'
  /** Remedy, in one sentence. */
  declare readonly remedy: string

  constructor(readonly differences: readonly Difference[]) {
    super(
      differences
        .map(
          ({ field, expected, actual }) =>
            `${field} is ${actual === undefined ? 'absent' : shown(actual)}, expected ${shown(expected)}`,
        )
        .join('; '),
    )
    addRemedy(this, knownRemedy(this.code))
  }
}

/** Paths of each value in a notification; the first existing one counts. */
const paths = {
  appid: [['appid'], ['sp_appid'], ['combine_appid']],
  mchid: [['mchid'], ['sp_mchid'], ['mch_id'], ['combine_mch_id']],
  sub_mchid: [['sub_mchid'], ['sub_mch_id']],
  sub_appid: [['sub_appid']],
  out_trade_no: [['out_trade_no']],
  out_order_no: [['out_order_no']],
  out_refund_no: [['out_refund_no']],
  total: [['amount', 'total'], ['total_amount'], ['total_fee']],
  refund: [['amount', 'refund'], ['refund_fee']],
  currency: [['amount', 'currency'], ['fee_type']],
} as const satisfies Readonly<Record<keyof Expected, readonly (readonly string[])[]>>

/**
 * Compares the resource of a notification with the merchant's order. A signature proves that WeChat Pay sent
 * it, not that the amount is that of the order: compare before you ship goods.
 *
 * @param resource - the decrypted `resource` of a notification, or the `fields` of one of APIv2, amounts in fen
 * @param expected - the merchant's own records
 * @throws {@link NotificationMismatchError} with every field that differs or is missing
 * @throws {@link InputError} `OPTION_INVALID` if there is nothing to compare, or a value is `undefined`: a
 * missing record must not count as a match
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 * @example
 * ```ts
 * expectNotification(notification.resource, { out_trade_no: order.no, total: order.fen })
 * ```
 */
export function expectNotification(resource: object, expected: Expected): void {
  const differences: Difference[] = []
  for (const [name, wanted] of comparisons(expected)) {
    const found = paths[name].map((path) => ({ path, value: valueAt(resource, path) }))
    const { path, value } =
      found.find((candidate) => candidate.value !== undefined) ?? missing(name, resource)
    if (!agrees(value, wanted, path))
      differences.push({ field: `/${path.join('/')}`, expected: wanted, actual: value })
  }
  if (differences.length > 0) throw new NotificationMismatchError(differences)
}

// APIv2 omits the currency if it is CNY; its amounts identify an APIv2 notification.
function missing(
  name: keyof Expected,
  resource: object,
): { readonly path: readonly string[]; readonly value: unknown } {
  const isV2 = valueAt(resource, ['total_fee']) !== undefined
  return name === 'currency' && isV2
    ? { path: ['fee_type'], value: 'CNY' }
    : { path: paths[name][0], value: undefined }
}

// Only XML has amounts as strings of digits. In JSON a string there is a difference.
const stringAmounts: ReadonlySet<string> = new Set(['total_fee', 'refund_fee'])

function agrees(value: unknown, wanted: string | number, path: readonly string[]): boolean {
  if (value === wanted) return true
  const isAmount = typeof wanted === 'number' && stringAmounts.has(path.join('/'))
  return isAmount && typeof value === 'string' && value === String(wanted)
}

function comparisons(expected: Expected): [keyof Expected, string | number][] {
  const given = Object.entries(expected)
  if (given.length === 0) throw new InputError('OPTION_INVALID', 'No field to compare was given', 'expected')
  return given.map(([name, wanted]: [string, unknown]) => {
    if (!Object.hasOwn(paths, name)) {
      const names = Object.keys(paths).join(', ')
      throw new InputError(
        'OPTION_INVALID',
        `Unknown field ${name}; fields that can be compared are ${names}`,
        name,
      )
    }
    if (wanted === undefined) {
      throw new InputError(
        'OPTION_INVALID',
        `The expected ${name} is undefined; give the value of your own record`,
        name,
      )
    }
    return [name as keyof Expected, wanted as string | number]
  })
}

// A bigint from a database is not equal to the same number.
function shown(value: unknown): string {
  return typeof value === 'bigint' ? `${value}n` : JSON.stringify(value)
}
