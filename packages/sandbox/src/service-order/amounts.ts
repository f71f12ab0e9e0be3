import type { Fields } from '../gateway/fields'
import { present } from '../gateway/present'
import { Refusal, type RefusalFacts } from '../gateway/refusal'
import type { PayScoreService } from '../tenants/merchant'
import { serviceOrderRefusals } from './refusals'
import type { Discount, Payment, RiskFund } from './service-order'

const MOST_PAYMENTS = 100
const MOST_DISCOUNTS = 30
// Ten million yuan: beyond it nothing is collected, and sums stay exact.
const LARGEST_AMOUNT = 1_000_000_000

/** What may be charged: up to the fund (deposit waived), or up to the service's limit (estimated cost). */
const riskFundModes = {
  DEPOSIT: 'deposit',
  ADVANCE: 'deposit',
  CASH_DEPOSIT: 'deposit',
  ESTIMATE_ORDER_COST: 'estimate',
} as const

/** The charges, and what is taken off them. */
export interface Charges {
  readonly post_payments?: readonly Payment[]
  readonly post_discounts?: readonly Discount[]
}

/** Reads `post_payments` and `post_discounts`. */
export function readCharges(body: Fields): Charges {
  const read = (item: Fields): Payment =>
    present({
      name: item.text.optional('name', { min: 1, max: 20 }),
      amount: item.integer.optional('amount', { max: LARGEST_AMOUNT }),
      description: item.text.optional('description', { max: 30 }),
      count: item.integer.optional('count', { max: 100 }),
    })
  return present({
    post_payments: body.list.optional('post_payments', { max: MOST_PAYMENTS })?.map(read),
    post_discounts: body.list.optional('post_discounts', { max: MOST_DISCOUNTS })?.map(read),
  })
}

/** Reads `risk_fund`, which must stay within the service's limit. */
export function readRiskFund(body: Fields, service: PayScoreService): RiskFund {
  const fund = body.object('risk_fund')
  const name = fund.text('name')
  if (!Object.hasOwn(riskFundModes, name)) {
    throw fund.fault('name', `风险名称应为 ${Object.keys(riskFundModes).join('、')} 之一`)
  }
  const amount = fund.integer('amount', { min: 1, max: LARGEST_AMOUNT })
  if (amount > service.limit) {
    throw new Refusal(serviceOrderRefusals.overLimit, {
      field: '/risk_fund/amount',
      value: amount,
      issue: `服务风险金额上限为 ${service.limit} 分`,
      location: 'body',
    })
  }
  return present({ name, amount, description: fund.text.optional('description', { max: 30 }) })
}

/** Sum of the payments less sum of the discounts, in fen. */
export function netAmount({ post_payments = [], post_discounts = [] }: Charges): number {
  const sum = (items: readonly Payment[]): number =>
    items.reduce((total, { amount = 0 }) => total + amount, 0)
  return sum(post_payments) - sum(post_discounts)
}

/**
 * Reads `total_amount`, which must be what the charges come to.
 *
 * @throws Refusal PARAM_ERROR
 */
export function readTotal(body: Fields, charges: Charges): number {
  const total = body.integer('total_amount', { max: LARGEST_AMOUNT })
  const net = netAmount(charges)
  if (total !== net)
    throw wrongTotal(serviceOrderRefusals.total, total, `后付费项目合计减商户优惠合计为 ${net} 分`)
  return total
}

/**
 * Checks a total against what the order allows: a waived deposit covers no more than itself, an estimate no more
 * than the service's limit.
 *
 * @throws Refusal PARAM_ERROR
 */
export function checkTotal(total: number, riskFund: RiskFund | undefined, service: PayScoreService): void {
  const waived = riskFund !== undefined && modeOf(riskFund) === 'deposit'
  if (waived && total > riskFund.amount) {
    throw wrongTotal(
      serviceOrderRefusals.overRiskFund,
      total,
      `总金额不能超过服务风险金额 ${riskFund.amount} 分`,
    )
  }
  if (!waived && total > service.limit) {
    throw wrongTotal(serviceOrderRefusals.overEstimate, total, `总金额不能超过服务上限 ${service.limit} 分`)
  }
}

function wrongTotal(facts: RefusalFacts, value: number, issue: string): Refusal {
  return new Refusal(facts, { field: '/total_amount', value, issue, location: 'body' })
}

function modeOf({ name }: RiskFund): 'deposit' | 'estimate' {
  return Object.hasOwn(riskFundModes, name) ? riskFundModes[name as keyof typeof riskFundModes] : 'estimate'
}
