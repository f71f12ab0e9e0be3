import { addRemedy } from '@wxpay/protocol'
import { knownRemedy } from '../../base/errors/remedies/table'

/** Fields of a completion that are checked before it is sent. All amounts are integer fen. */
export interface Completion {
  post_payments?: readonly { name?: string; amount?: number; count?: number }[]
  post_discounts?: readonly { name?: string; amount?: number; count?: number }[]
  total_amount: number
  time_range?: { start_time?: string; end_time?: string }
}

/** Facts about the order to complete. */
export interface CompletedOrder {
  risk_fund?: { name?: string; amount?: number }
}

/** A fault of a completion that the gateway would reject. */
export interface CompletionProblem {
  /** JSON pointer of the field. */
  field: string
  /** Reason of the rejection, and the remedy. */
  problem: string
}

/** A completion that the gateway would reject. Nothing was sent. */
export class CompletionError extends Error {
  override readonly name = 'CompletionError'
  readonly code = 'PAYSCORE_COMPLETION_REFUSED'
  /** Remedy, in one sentence. */
  declare readonly remedy: string

  constructor(readonly problems: readonly CompletionProblem[]) {
    super(problems.map(({ field, problem }) => `${field}: ${problem}`).join('\n'))
    addRemedy(this, knownRemedy(this.code))
  }
}

const MAX_PAYMENTS = 100
const MAX_DISCOUNTS = 30
/** A deposit limits the amount that may be collected; an estimated cost does not. */
const BOUNDING_RISK_FUNDS: readonly string[] = ['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT']

/**
 * Checks a completion for faults that the gateway would reject: the total must be the sum of the payments less
 * the sum of the discounts, and at most the deposit; the service must not end before it starts.
 *
 * @param completion - the body of `POST /v3/payscore/serviceorder/{out_order_no}/complete`, amounts in fen
 * @param order - the response to creating or querying the order, for the limits that depend on it
 * @returns the completion itself
 * @throws {@link CompletionError} with every problem found
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
 * @example
 * ```ts
 * const data = checkCompletion({ post_payments: [{ name: '租借', amount: 300 }], total_amount: 300 })
 * ```
 */
export function checkCompletion<Body extends Completion>(completion: Body, order: CompletedOrder = {}): Body {
  const problems = [...problemsOf(completion, order)]
  if (problems.length > 0) throw new CompletionError(problems)
  return completion
}

function* problemsOf(completion: Completion, order: CompletedOrder): Generator<CompletionProblem> {
  yield* tooMany(completion, 'post_payments', MAX_PAYMENTS)
  yield* tooMany(completion, 'post_discounts', MAX_DISCOUNTS)
  const inexact = [...inexactAmounts(completion)]
  yield* inexact
  // An invalid amount has no sum; it is reported by itself.
  if (inexact.length === 0) yield* wrongTotal(completion, order)
  yield* wrongTimes(completion)
}

type Items = 'post_payments' | 'post_discounts'

function* tooMany(completion: Completion, list: Items, most: number): Generator<CompletionProblem> {
  const { length } = completion[list] ?? []
  if (length > most) yield { field: `/${list}`, problem: `${length} items; at most ${most}` }
}

function* inexactAmounts(completion: Completion): Generator<CompletionProblem> {
  for (const list of ['post_payments', 'post_discounts'] as const) {
    for (const [index, { amount = 0 }] of (completion[list] ?? []).entries()) {
      if (!isFen(amount)) yield notFen(`/${list}/${index}/amount`, amount)
    }
  }
  if (!isFen(completion.total_amount)) yield notFen('/total_amount', completion.total_amount)
}

function notFen(field: string, amount: number): CompletionProblem {
  return { field, problem: `${amount} is not an integer of fen` }
}

function* wrongTotal(
  { post_payments = [], post_discounts = [], total_amount }: Completion,
  { risk_fund }: CompletedOrder,
): Generator<CompletionProblem> {
  const field = '/total_amount'
  const [payments, discounts] = [sumOf(post_payments), sumOf(post_discounts)]
  if (payments - discounts !== total_amount) {
    const problem =
      `is ${total_amount}, but the payments (${payments}) less the discounts (${discounts}) are ` +
      `${payments - discounts} fen`
    yield { field, problem }
  }
  const { amount: limit, name = '' } = risk_fund ?? {}
  if (limit !== undefined && total_amount > limit && BOUNDING_RISK_FUNDS.includes(name)) {
    yield { field, problem: `${total_amount} exceeds the deposit of ${limit} fen` }
  }
}

function* wrongTimes({ time_range = {} }: Completion): Generator<CompletionProblem> {
  const { start_time, end_time } = time_range
  // Both are digits of the same length, yyyyMMddHHmmss, so they can be compared as strings.
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
