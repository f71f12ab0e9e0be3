/** What is checked of a completion before it is sent. All amounts are integer fen. */
export interface Completion {
  post_payments?: readonly { name?: string; amount?: number; count?: number }[]
  post_discounts?: readonly { name?: string; amount?: number; count?: number }[]
  total_amount: number
  time_range?: { start_time?: string; end_time?: string }
}

/** What is known of the order that is to be completed. */
export interface CompletedOrder {
  risk_fund?: { name?: string; amount?: number }
}

export interface CompletionProblem {
  /** JSON pointer of the field. */
  field: string
  /** What the gateway would say, and what to do. */
  problem: string
}

/** A completion that the gateway would refuse. Nothing was sent. */
export class CompletionError extends Error {
  override readonly name = 'CompletionError'
  readonly code = 'PAYSCORE_COMPLETION_REFUSED'

  constructor(readonly problems: readonly CompletionProblem[]) {
    super(problems.map(({ field, problem }) => `${field}: ${problem}`).join('\n'))
  }
}

const MAX_PAYMENTS = 100
const MAX_DISCOUNTS = 30
/** Deposits bound what may be collected; an estimate of the cost does not. */
const BOUNDING_RISK_FUNDS: readonly string[] = ['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT']

/**
 * Finds what the gateway would refuse in a completion: the total is the sum of the payments less the sum of the
 * discounts, it is not more than a deposit, the service does not end before it starts.
 *
 * @param completion the body of `POST /v3/payscore/serviceorder/{out_order_no}/complete`, amounts in fen
 * @param order what creating or querying the order answered, for the limits that depend on it
 * @returns the completion itself
 * @throws {CompletionError} with every problem found
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
 * @example
 * const data = checkCompletion({ post_payments: [{ name: '租借', amount: 300 }], total_amount: 300 })
 */
export function checkCompletion<Body extends Completion>(completion: Body, order: CompletedOrder = {}): Body {
  const problems = [...problemsOf(completion, order)]
  if (problems.length > 0) throw new CompletionError(problems)
  return completion
}

function* problemsOf(completion: Completion, { risk_fund }: CompletedOrder): Generator<CompletionProblem> {
  const { post_payments = [], post_discounts = [], total_amount, time_range } = completion
  if (post_payments.length > MAX_PAYMENTS) {
    yield {
      field: '/post_payments',
      problem: `${String(post_payments.length)} items; at most ${String(MAX_PAYMENTS)}`,
    }
  }
  if (post_discounts.length > MAX_DISCOUNTS) {
    yield {
      field: '/post_discounts',
      problem: `${String(post_discounts.length)} items; at most ${String(MAX_DISCOUNTS)}`,
    }
  }
  let exact = true
  for (const [list, items] of [
    ['post_payments', post_payments],
    ['post_discounts', post_discounts],
  ] as const) {
    for (const [index, { amount = 0 }] of items.entries()) {
      if (isFen(amount)) continue
      exact = false
      yield {
        field: `/${list}/${String(index)}/amount`,
        problem: `${String(amount)} is no integer number of fen`,
      }
    }
  }
  if (!isFen(total_amount)) {
    yield { field: '/total_amount', problem: `${String(total_amount)} is no integer number of fen` }
  } else if (exact) {
    const sum = sumOf(post_payments) - sumOf(post_discounts)
    if (sum !== total_amount) {
      yield {
        field: '/total_amount',
        problem:
          `is ${String(total_amount)}, but the payments (${String(sumOf(post_payments))}) less the discounts ` +
          `(${String(sumOf(post_discounts))}) are ${String(sum)} fen`,
      }
    }
    const limit = risk_fund?.amount
    if (limit !== undefined && total_amount > limit && BOUNDING_RISK_FUNDS.includes(risk_fund?.name ?? '')) {
      yield {
        field: '/total_amount',
        problem: `${String(total_amount)} is more than the deposit of ${String(limit)} fen`,
      }
    }
  }
  const { start_time, end_time } = time_range ?? {}
  // Both are digits of the same length, yyyyMMddHHmmss, so their order is that of the text.
  if (start_time && end_time && isTime(start_time) && isTime(end_time) && end_time < start_time) {
    yield { field: '/time_range/end_time', problem: `${end_time} is before the start, ${start_time}` }
  }
}

function isFen(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 0
}

function sumOf(items: readonly { amount?: number }[]): number {
  return items.reduce((sum, { amount = 0 }) => sum + amount, 0)
}

function isTime(text: string): boolean {
  return /^\d{14}$/.test(text)
}
