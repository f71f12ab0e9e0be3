import { type Projection, type Projected, project } from '../../domain/projection'
import { omitUndefined } from '../../domain/omit-undefined'
import type { ServiceOrder } from './service-order'
import { wireStates } from './machine'

const payments = ['post_payments', ['name', 'amount', 'description', 'count']] as const
const discounts = ['post_discounts', ['name', 'description', 'amount', 'count']] as const
const riskFund = ['risk_fund', ['name', 'amount', 'description']] as const
const timeRange = ['time_range', ['start_time', 'end_time', 'start_time_remark', 'end_time_remark']] as const
const location = ['location', ['start_location', 'end_location']] as const
const details = ['details', ['seq', 'amount', 'paid_type', 'paid_time', 'transaction_id']] as const
const amounts = ['state', 'total_amount', 'paying_amount', 'paid_amount'] as const
const collection = ['collection', [...amounts, details, 'bank_type']] as const
const parties = ['appid', 'mchid', 'sub_appid', 'sub_mchid', 'out_order_no', 'service_id'] as const
const brief = [...parties, 'order_id'] as const satisfies Projection

const whole = [
  'out_order_no',
  'service_id',
  'appid',
  'mchid',
  'sub_appid',
  'sub_mchid',
  'service_introduction',
  'state',
  'state_description',
  payments,
  discounts,
  riskFund,
  'total_amount',
  'need_collection',
  collection,
  timeRange,
  location,
  'attach',
  'notify_url',
] as const satisfies Projection

/** Fields of a service order in the response of each operation, and in the notifications. */
export const projections = {
  create: [
    ...parties,
    'service_introduction',
    'state',
    'state_description',
    payments,
    discounts,
    riskFund,
    timeRange,
    location,
    'attach',
    'notify_url',
    'order_id',
    'package',
  ],
  createPlanned: [
    ...parties,
    'service_introduction',
    'state',
    'state_description',
    ['post_payments', ['name', 'amount', 'description']],
    ['post_discounts', ['name', 'amount']],
    ['risk_fund', ['amount']],
    timeRange,
    location,
    'attach',
    'notify_url',
    'order_id',
  ],
  query: [...whole, 'openid', 'sub_openid', 'order_id'],
  complete: [
    ...parties,
    'service_introduction',
    'state',
    'state_description',
    'total_amount',
    payments,
    discounts,
    riskFund,
    timeRange,
    ['location', ['end_location']],
    'order_id',
    'need_collection',
  ],
  modify: [...whole, 'order_id'],
  cancel: brief,
  pay: brief,
  sync: [
    ...whole.filter((member) => member !== collection && member !== discounts),
    ['post_discounts', ['name', 'description', 'amount']],
    [
      'collection',
      [...amounts, ['details', ['amount', 'paid_type', 'paid_time', 'transaction_id']], 'bank_type'],
    ],
    'openid',
    'order_id',
  ],
  directComplete: [
    'out_order_no',
    'appid',
    'service_id',
    payments,
    discounts,
    timeRange,
    location,
    'service_introduction',
    'mchid',
    'order_id',
    'state',
    'state_description',
    'attach',
    'notify_url',
    'total_amount',
  ],
  notification: [
    ...parties,
    'openid',
    'sub_openid',
    'state',
    'state_description',
    'service_introduction',
    'total_amount',
    payments,
    ['post_discounts', ['name', 'description', 'amount']],
    riskFund,
    timeRange,
    location,
    'attach',
    'order_id',
    'need_collection',
    'out_trade_no',
    ['collection', [...amounts, details]],
  ],
} as const satisfies Readonly<Record<string, Projection>>

/** A service order as one operation returns it. */
export function toWire<As extends keyof typeof projections>(
  order: ServiceOrder,
  as: As,
): Projected<ReturnType<typeof described>, (typeof projections)[As]> {
  return project(described(order), projections[as])
}

interface WireState {
  readonly state?: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE'
}

function described(order: ServiceOrder) {
  const { condition, total_amount: total, details = [] } = order
  const wire: WireState = condition === 'ABSENT' ? {} : wireStates[condition]
  const collecting = total !== undefined && total > 0 && condition !== 'REVOKED'
  const paid = details.reduce((sum, { amount }) => sum + amount, 0)
  return {
    ...order,
    ...wire,
    // The catalog has notify_url in every query, also of an order that was created without one.
    notify_url: order.notify_url ?? '',
    ...omitUndefined({
      need_collection: total === undefined ? undefined : collecting,
      out_trade_no: order.deduction,
      collection: collecting
        ? omitUndefined({
            state: condition === 'DONE' ? ('USER_PAID' as const) : ('USER_PAYING' as const),
            total_amount: total,
            paying_amount: total - paid,
            paid_amount: paid,
            details: details.length === 0 ? undefined : details,
            bank_type: details.some(({ paid_type }) => paid_type === 'NEWTON') ? 'OTHERS' : undefined,
          })
        : undefined,
    }),
  }
}
