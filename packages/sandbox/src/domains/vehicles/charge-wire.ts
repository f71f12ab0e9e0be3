import { rfc3339 } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import type { JsonObject } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import { transactions } from '../transactions/entity'
import { ADVANCED, type Charge } from './charge'

const descriptions = {
  ABSENT: '',
  ACCEPTED: '扣款处理中',
  SUCCESS: '支付成功',
  PAY_FAIL: '扣款失败',
  REFUND: '转入退款',
} as const

// The payment knows whether it was refunded.
function stateOf(context: Context, { trade_state, transaction_id }: Charge): keyof typeof descriptions {
  if (transaction_id === undefined) return trade_state
  return transactions.find(context, { transaction_id })?.trade_state === 'REFUND' ? 'REFUND' : trade_state
}

const timeOf = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : rfc3339(new Date(time))

/** A charge as queries and notifications have it. */
export function chargeToWire(context: Context, charge: Charge): JsonObject {
  const { mchid, total, openid, paidAt, bank_type, repaid, kind } = charge
  const trade_state = stateOf(context, charge)
  const isAdvanced = bank_type === ADVANCED
  const repayment =
    kind === 'parking'
      ? { user_repaid: repaid === undefined ? 'N' : 'Y' }
      : {
          user_repay_state: repaid === undefined ? 'NOT_REPAY' : 'REPAID',
          repay_transaction_id: repaid?.transaction_id,
          repay_time: timeOf(repaid?.at),
        }
  const paid =
    paidAt === undefined ? {} : { payer_total: total, ...(kind === 'parking' ? { discount_total: 0 } : {}) }
  return omitUndefined({
    appid: charge.appid,
    sub_appid: charge.sub_appid,
    sp_mchid: mchid,
    sub_mchid: charge.sub_mchid,
    description: charge.description,
    create_time: timeOf(charge.createdAt),
    out_trade_no: charge.out_trade_no,
    transaction_id: charge.transaction_id,
    trade_state,
    trade_state_description: descriptions[trade_state],
    success_time: timeOf(paidAt),
    bank_type,
    attach: charge.attach,
    trade_scene: charge.trade_scene,
    ...charge.scene,
    ...(isAdvanced ? omitUndefined(repayment) : {}),
    ...(kind === 'parking' ? { payer: { openid } } : {}),
    amount: { total, currency: 'CNY', ...paid },
  })
}
