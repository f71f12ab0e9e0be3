import type { JsonObject } from '../../../domain/fields'
import { omitUndefined } from '../../../domain/omit-undefined'
import { simpleTime } from '../../../clock/beijing-time'
import type { State } from '../machine'
import { refundAmounts, returnedTo } from '../amounts'
import type { Refund } from '../refund'

/** Words of APIv2 for the states of a refund. */
export const statuses = {
  ABSENT: '',
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  CLOSED: 'REFUNDCLOSE',
  ABNORMAL: 'CHANGE',
} as const satisfies Readonly<Record<State, string>>

/** Words of APIv2 for the account that pays a refund. */
export const sourceOf = ({ funds_account }: Refund): string =>
  funds_account === 'AVAILABLE' ? 'REFUND_SOURCE_RECHARGE_FUNDS' : 'REFUND_SOURCE_UNSETTLED_FUNDS'

/** Fields of the response to a request of a refund. */
export function createdV2(placed: Refund): JsonObject {
  const { transaction_id, out_trade_no, out_refund_no, refund_id, amount } = placed
  const amounts = refundAmounts(placed)
  const coupons = couponsOf(placed)
  return {
    transaction_id,
    out_trade_no,
    out_refund_no,
    refund_id,
    refund_fee: amount.refund,
    settlement_refund_fee: amounts.settlement_refund,
    total_fee: amount.total,
    settlement_total_fee: amounts.settlement_total,
    fee_type: 'CNY',
    cash_fee: amounts.payer_total,
    cash_refund_fee: amounts.payer_refund,
    coupon_refund_fee: amounts.discount_refund,
    coupon_refund_count: coupons.length,
    ...Object.assign(
      {},
      ...coupons.map(({ id, type, fee }, index) => ({
        [`coupon_type_${index}`]: type,
        [`coupon_refund_id_${index}`]: id,
        [`coupon_refund_fee_${index}`]: fee,
      })),
    ),
  } as JsonObject
}

const couponsOf = ({ promotions = [], split }: Refund) =>
  promotions.map(({ coupon_id, type }) => ({
    id: coupon_id,
    type: type === 'CASH' ? 'CASH' : 'NO_CASH',
    fee: returnedTo(split, coupon_id),
  }))

/** Fields of one refund in a query: the names end with its index. */
export function listedV2(refund: Refund, index: number): JsonObject {
  const { out_refund_no, refund_id, channel, amount, status, succeededAt } = refund
  const fields = omitUndefined({
    out_refund_no,
    refund_id,
    refund_channel: channel,
    refund_fee: amount.refund,
    settlement_refund_fee: refundAmounts(refund).settlement_refund,
    refund_status: statuses[status],
    refund_account: sourceOf(refund),
    refund_recv_accout: refund.user_received_account,
    refund_success_time: succeededAt === undefined ? undefined : simpleTime(new Date(succeededAt)),
  })
  const coupons = couponsOf(refund)
  const ofCoupons =
    coupons.length === 0
      ? {}
      : {
          coupon_refund_fee: refundAmounts(refund).discount_refund,
          coupon_refund_count: coupons.length,
        }
  return Object.fromEntries([
    ...Object.entries({ ...fields, ...ofCoupons }).map(
      ([name, value]) => [`${name}_${index}`, value] as const,
    ),
    ...coupons.flatMap(({ id, type, fee }, at) => [
      [`coupon_type_${index}_${at}`, type] as const,
      [`coupon_refund_id_${index}_${at}`, id] as const,
      [`coupon_refund_fee_${index}_${at}`, fee] as const,
    ]),
  ])
}
