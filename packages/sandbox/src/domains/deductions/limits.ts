import { ApiError, type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import type { Contract, DeductionMode } from '../contracts/contract'
import type { Plan } from '../contracts/plans'
import type { Deduction } from './deduction'

/** Highest number of requests about a user and a plan in one day. */
const MOST_REQUESTS = 150

/** Highest number of successful deductions of one contract in one day. */
const mostSuccesses: Readonly<Record<DeductionMode, number>> = {
  notice: 2,
  delayed: 1,
  immediate: 5,
  scheduled: 1,
  insurance: 2,
}

export const limitErrors = {
  overLimit: {
    status: 403,
    code: 'RULE_LIMIT',
    message: '交易金额或次数超出限制，请检查后再试',
    internal: 268484610,
    v2: { code: 'RULELIMIT' },
  },
  otherAmount: invalidRequest('扣款金额与模板约定的固定金额不一致'),
  pending: {
    ...invalidRequest('扣款请求已受理，请勿重复发起'),
    v2: { code: 'ORDER_ACCEPTED' },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/** Earlier deductions that count for the limits of another one. */
export interface Earlier {
  /** Of the same contract. */
  readonly ofContract: readonly Deduction[]
  /** Of the same user for the same plan. */
  readonly ofUser: readonly Deduction[]
}

/**
 * Checks one more deduction of a contract against the limits of its plan.
 *
 * @param today - `yyyy-MM-dd` in Beijing
 * @throws ApiError RULE_LIMIT, INVALID_REQUEST
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987377
 */
export function checkLimits(
  { mode }: Pick<Contract, 'mode'>,
  plan: Plan,
  total: number,
  { ofContract, ofUser }: Earlier,
  today: string,
): void {
  const paid = ofContract.filter(({ paidOn }) => paidOn === today)
  const pending = ofContract.filter(({ outcome }) => outcome === 'pending')
  if (mode !== 'immediate' && pending.length > 0) throw new ApiError(limitErrors.pending)
  if (plan.amount !== undefined && plan.amount !== total) throw new ApiError(limitErrors.otherAmount)
  const taken = [...paid, ...pending]
  const sum = taken.reduce((amount, each) => amount + each.total, total)
  const isOver =
    total > plan.limit ||
    sum > plan.dailyLimit ||
    taken.length >= mostSuccesses[mode] ||
    ofUser.filter(({ requestedOn }) => requestedOn === today).length >= MOST_REQUESTS
  if (isOver) throw new ApiError(limitErrors.overLimit)
}
