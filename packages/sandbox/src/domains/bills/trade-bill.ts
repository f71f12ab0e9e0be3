import type { BillLayout } from './bill'
import { refundAmounts } from '../refunds/amounts'
import { amountsOf } from '../transactions/amounts'
import { payerOf } from '../transactions/transaction'
import { billTime } from './bill-time'
import { rateText } from '../../ledger/fee'
import { cell, feeText, yuan } from './line'
import { movementsOf } from './movements'
import type { Movement, MovementKind } from './movement'

type Column = (movement: Movement, asOf: number) => string

const NOTHING = yuan(0)

const payment = (amount: (movement: Movement) => number): Column => {
  return (movement) => (movement.kind === 'payment' ? yuan(amount(movement)) : NOTHING)
}

// The fee of a payment; what a refund gives back of it is negative.
const fee = (movement: Movement): number =>
  movement.kind === 'payment' ? (movement.transaction.fee?.amount ?? 0) : -movement.refund.feeReturned

const total = ({ transaction }: Movement): number => transaction.amount.total

// A coupon without a sponsor lowers the settled amount.
const settled = ({ transaction }: Movement): number => amountsOf(transaction).settlement_total

const discounted = ({ transaction }: Movement): number => {
  const { cash, noCash } = amountsOf(transaction)
  return cash + noCash
}

const refunded = (part: 'settlement_refund' | 'cash_refund'): ((movement: Movement) => number) => {
  return (movement) => (movement.kind === 'payment' ? 0 : refundAmounts(movement.refund)[part])
}

const settlementRefunded = refunded('settlement_refund')
const cashRefunded = refunded('cash_refund')

// The values of refund columns in the row of a payment, and the reverse, are those of official bills.
const columns = {
  交易时间: ({ at }) => billTime(at),
  公众账号ID: ({ transaction }) => transaction.appid,
  商户号: ({ transaction }) => transaction.mchid,
  特约商户号: ({ transaction }) => transaction.sub_mchid ?? '0',
  设备号: () => '',
  微信订单号: ({ transaction }) => transaction.transaction_id,
  商户订单号: ({ transaction }) => transaction.out_trade_no,
  用户标识: ({ transaction }) => cell(payerOf(transaction) ?? ''),
  交易类型: ({ transaction }) => transaction.trade_type,
  交易状态: (movement) => {
    if (movement.kind === 'payment') return 'SUCCESS'
    return movement.refund.reversal === undefined ? 'REFUND' : 'REVOKED'
  },
  付款银行: ({ transaction }) => transaction.bank_type ?? 'OTHERS',
  货币种类: ({ transaction }) => transaction.amount.currency,
  应结订单金额: payment(settled),
  代金券金额: payment(discounted),
  退款申请时间: ({ at }) => billTime(at),
  退款成功时间: (movement, asOf) => {
    const succeededAt = movement.kind === 'payment' ? undefined : movement.refund.succeededAt
    return succeededAt === undefined || succeededAt >= asOf ? '' : billTime(succeededAt)
  },
  微信退款单号: (movement) => (movement.kind === 'payment' ? '0' : movement.refund.refund_id),
  商户退款单号: (movement) => (movement.kind === 'payment' ? '0' : movement.refund.out_refund_no),
  退款金额: (movement) => yuan(settlementRefunded(movement)),
  充值券退款金额: (movement) => yuan(cashRefunded(movement)),
  退款类型: (movement) => (movement.kind === 'payment' ? '' : 'ORIGINAL'),
  退款状态: (movement, asOf) => (movement.kind === 'payment' ? '' : refundStatus(movement.refund, asOf)),
  商品名称: ({ transaction }) => cell(transaction.description),
  商户数据包: ({ transaction }) => cell(transaction.attach ?? ''),
  手续费: (movement) => feeText(fee(movement)),
  费率: ({ transaction }) => rateText(transaction.fee?.rate ?? 0),
  订单金额: payment(total),
  申请退款金额: (movement) => yuan(movement.kind === 'payment' ? 0 : movement.refund.amount.refund),
  费率备注: () => '',
} as const satisfies Readonly<Record<string, Column>>

type Header = keyof typeof columns

// State of a refund when the bill was made: an issued bill does not change afterwards.
function refundStatus(
  { succeededAt, closedAt }: { readonly succeededAt?: number; readonly closedAt?: number },
  asOf: number,
): string {
  if (succeededAt !== undefined && succeededAt < asOf) return 'SUCCESS'
  return closedAt !== undefined && closedAt < asOf ? 'FAIL' : 'PROCESSING'
}

const partyColumns = [
  '交易时间',
  '公众账号ID',
  '商户号',
  '特约商户号',
  '设备号',
  '微信订单号',
  '商户订单号',
] as const
const paymentColumns = [
  '用户标识',
  '交易类型',
  '交易状态',
  '付款银行',
  '货币种类',
  '应结订单金额',
  '代金券金额',
] as const
const refundTimeColumns = ['退款申请时间', '退款成功时间'] as const
const refundColumns = [
  '微信退款单号',
  '商户退款单号',
  '退款金额',
  '充值券退款金额',
  '退款类型',
  '退款状态',
] as const
const goodsColumns = ['商品名称', '商户数据包', '手续费', '费率', '订单金额'] as const

// A bill of payments alone has no totals of refunds.
const paymentTotals = ['总交易单数', '应结订单总金额', '手续费总金额', '订单总金额'] as const
const allTotals = [
  '总交易单数',
  '应结订单总金额',
  '退款总金额',
  '充值券退款总金额',
  '手续费总金额',
  '订单总金额',
  '申请退款总金额',
] as const

type TotalHeader = (typeof allTotals)[number]

function layout(
  kinds: readonly MovementKind[],
  headers: readonly Header[],
  totalHeaders: readonly TotalHeader[],
): BillLayout {
  const fields = headers.map((header): Column => columns[header])
  return {
    headers,
    totalHeaders,
    open: (subject, database) => {
      const sum = { rows: 0, paid: 0, settled: 0, wanted: 0, refunded: 0, cashRefunded: 0, fees: 0 }
      return {
        *rows() {
          for (const movement of movementsOf(database, subject, kinds)) {
            const { sub_mchid } = subject
            if (sub_mchid !== undefined && movement.transaction.sub_mchid !== sub_mchid) continue
            sum.rows += 1
            sum.fees += fee(movement)
            sum.refunded += settlementRefunded(movement)
            sum.cashRefunded += cashRefunded(movement)
            if (movement.kind === 'payment') {
              sum.paid += total(movement)
              sum.settled += settled(movement)
            } else {
              sum.wanted += movement.refund.amount.refund
            }
            yield fields.map((field) => field(movement, subject.day.ready))
          }
        },
        totals: () => {
          const totals: Readonly<Record<TotalHeader, string>> = {
            总交易单数: String(sum.rows),
            应结订单总金额: yuan(sum.settled),
            退款总金额: yuan(sum.refunded),
            充值券退款总金额: yuan(sum.cashRefunded),
            手续费总金额: feeText(sum.fees),
            订单总金额: yuan(sum.paid),
            申请退款总金额: yuan(sum.wanted),
          }
          return totalHeaders.map((header) => totals[header])
        },
      }
    },
  }
}

/**
 * The three trade bills. The sandbox has no devices.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
 */
export const tradeBills = {
  ALL: layout(
    ['payment', 'refund'],
    [...partyColumns, ...paymentColumns, ...refundColumns, ...goodsColumns, '申请退款金额', '费率备注'],
    allTotals,
  ),
  SUCCESS: layout(
    ['payment'],
    [...partyColumns, ...paymentColumns, ...goodsColumns, '费率备注'],
    paymentTotals,
  ),
  REFUND: layout(
    ['refund'],
    [
      ...partyColumns,
      ...paymentColumns,
      ...refundTimeColumns,
      ...refundColumns,
      ...goodsColumns,
      '申请退款金额',
      '费率备注',
    ],
    allTotals,
  ),
} as const
