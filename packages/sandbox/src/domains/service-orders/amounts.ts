import type { Fields } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import { ApiError, type ErrorDefinition } from '../../domain/api-error'
import type { PayScoreService } from '../../merchants/merchant'
import { serviceOrderErrors } from './errors'
import type { Discount, Payment, RiskFund } from './service-order'

const MAX_PAYMENTS = 100
const MAX_DISCOUNTS = 30
// Ten million yuan, the largest amount that can be collected; sums stay exact integers.
const MAX_AMOUNT = 1_000_000_000

/** Limit of the charge: the risk fund (deposit waived) or the limit of the service (estimated cost). */
const riskFundModes = {
  DEPOSIT: 'deposit',
  ADVANCE: 'deposit',
  CASH_DEPOSIT: 'deposit',
  ESTIMATE_ORDER_COST: 'estimate',
} as const

/** Charges and discounts of an order. */
export interface Charges {
  readonly post_payments?: readonly Payment[]
  readonly post_discounts?: readonly Discount[]
}

/** Reads `post_payments` and `post_discounts`. */
export function readCharges(body: Fields): Charges {
  const read = (item: Fields): Payment =>
    omitUndefined({
      name: item.string.optional('name', { min: 1, max: 20 }),
      amount: item.integer.optional('amount', { max: MAX_AMOUNT }),
      description: item.string.optional('description', { max: 30 }),
      count: item.integer.optional('count', { max: 100 }),
    })
  return omitUndefined({
    post_payments: body.list.optional('post_payments', { max: MAX_PAYMENTS })?.map(read),
    post_discounts: body.list.optional('post_discounts', { max: MAX_DISCOUNTS })?.map(read),
  })
}

/** Reads `risk_fund`, which must not exceed the limit of the service. */
export function readRiskFund(body: Fields, service: PayScoreService): RiskFund {
  const fund = body.object('risk_fund')
  const name = fund.string('name')
  if (!Object.hasOwn(riskFundModes, name)) {
    throw fund.error('name', `风险名称应为 ${Object.keys(riskFundModes).join('、')} 之一`)
  }
  const amount = fund.integer('amount', { min: 1, max: MAX_AMOUNT })
  if (amount > service.limit) {
    throw new ApiError(serviceOrderErrors.overLimit, {
      field: '/risk_fund/amount',
      value: amount,
      issue: `服务风险金额上限为 ${service.limit} 分`,
      location: 'body',
    })
  }
  return omitUndefined({ name, amount, description: fund.string.optional('description', { max: 30 }) })
}

/** Sum of the payments minus sum of the discounts, in fen. */
export function netAmount({ post_payments = [], post_discounts = [] }: Charges): number {
  const sum = (items: readonly Payment[]): number =>
    items.reduce((total, { amount = 0 }) => total + amount, 0)
  return sum(post_payments) - sum(post_discounts)
}

/**
 * Reads `total_amount`, which must equal the sum of the charges.
 *
 * @throws ApiError PARAM_ERROR
 */
export function readTotal(body: Fields, charges: Charges): number {
  const total = body.integer('total_amount', { max: MAX_AMOUNT })
  const net = netAmount(charges)
  if (total !== net)
    throw wrongTotal(serviceOrderErrors.total, total, `后付费项目合计减商户优惠合计为 ${net} 分`)
  return total
}

/**
 * Checks a total against the limit of the order: the risk fund where a deposit is waived, the limit of the service
 * otherwise.
 *
 * @throws ApiError PARAM_ERROR
 */
export function checkTotal(
  total: number,
  riskFund: RiskFund | undefined,
  service: Pick<PayScoreService, 'limit'>,
): void {
  const waived = riskFund !== undefined && modeOf(riskFund) === 'deposit'
  if (waived && total > riskFund.amount) {
    throw wrongTotal(
      serviceOrderErrors.overRiskFund,
      total,
      `总金额不能超过服务风险金额 ${riskFund.amount} 分`,
    )
  }
  if (!waived && total > service.limit) {
    throw wrongTotal(serviceOrderErrors.overEstimate, total, `总金额不能超过服务上限 ${service.limit} 分`)
  }
}

function wrongTotal(definition: ErrorDefinition, value: number, issue: string): ApiError {
  return new ApiError(definition, { field: '/total_amount', value, issue, location: 'body' })
}

function modeOf({ name }: RiskFund): 'deposit' | 'estimate' {
  return Object.hasOwn(riskFundModes, name) ? riskFundModes[name as keyof typeof riskFundModes] : 'estimate'
}
