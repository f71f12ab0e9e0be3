/** An amount of a request. */
export interface Amount {
  /** Its path: `amount.refund`, or `receivers[].amount` for the sum of a list. */
  readonly field: string
  /** In the smallest unit of the currency: fen. */
  readonly value: number
  readonly currency: string
}

/** Fields with the amount that moves, best first: a refund also has the total of its order. */
const fields = [
  'amount.refund',
  'refund_fee',
  'amount.total',
  'amount.total_amount',
  'amount.transfer_amount',
  'total_fee',
  'total_amount',
  'transfer_amount',
  'amount',
]

/** The amount that a write moves, which a person types to approve it; `undefined` if it has none. */
export function amountOf(body: unknown): Amount | undefined {
  const currency =
    textAt(body, 'amount.currency') ?? textAt(body, 'currency') ?? textAt(body, 'fee_type') ?? 'CNY'
  const own = amountIn(body)
  if (own !== undefined) return { ...own, currency }
  if (typeof body !== 'object' || body === null) return undefined
  for (const [name, list] of Object.entries(body)) {
    if (!Array.isArray(list) || list.length === 0) continue
    const amounts = list.map(amountIn)
    const [first] = amounts
    if (first === undefined || amounts.includes(undefined)) continue
    const value = amounts.reduce((sum, each) => sum + (each?.value ?? 0), 0)
    return { field: `${name}[].${first.field}`, value, currency }
  }
  return undefined
}

function amountIn(body: unknown): { readonly field: string; readonly value: number } | undefined {
  for (const field of fields) {
    const given = valueAt(body, field)
    // APIv2 has numbers as text.
    const value = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : given
    if (typeof value === 'number' && Number.isSafeInteger(value)) return { field, value }
  }
  return undefined
}

function textAt(body: unknown, field: string): string | undefined {
  const value = valueAt(body, field)
  return typeof value === 'string' ? value : undefined
}

function valueAt(body: unknown, field: string): unknown {
  let value = body
  for (const name of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = Reflect.get(value, name)
  }
  return value
}
