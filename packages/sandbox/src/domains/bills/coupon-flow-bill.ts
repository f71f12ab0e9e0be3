import { parseDocument } from '../../storage/table'
import type { Database } from '../../storage/database'
import type { ConsumedOrder, Consumption, FavorCoupon } from '../favor-coupons/coupon'
import { returnedTo } from '../refunds/amounts'
import type { Refund } from '../refunds/refund'
import type { BillLayout, BillSubject } from './bill'
import { billTime } from './bill-time'
import { yuan } from './line'

const PAGE = 500

/** A use of a coupon for one order, or a refund of it. `amount` in fen, `at` in milliseconds. */
interface Flow {
  readonly coupon: FavorCoupon
  readonly order: ConsumedOrder
  readonly amount: number
  readonly at: number
}

// Of public programs that read these files; the official pages do not list the columns.
const headers = [
  '批次id',
  '优惠id',
  '优惠类型',
  '优惠金额（元）',
  '订单总金额（元）',
  '交易类型',
  '支付单号',
  '消耗时间',
  '消耗商户号',
  '设备号',
  '银行流水号',
  '单品信息',
] as const

/** Columns that have no backtick, unlike those of bills. */
const PLAIN = 3

function layout(name: '支付' | '退款', flowsOf: typeof usesOf, days: 'all' | 'one'): BillLayout {
  return {
    headers,
    totalHeaders: [],
    byteOrderMark: 'absent',
    line: (fields) => `\`${fields.slice(0, -PLAIN).join(',`')},${fields.slice(-PLAIN).join(',')}\r\n`,
    open: (subject, database) => ({
      *rows() {
        const { start, end } = subject.day
        for (const { coupon, order, amount, at } of flowsOf(database, subject)) {
          if (days === 'one' && (at < start || at >= end)) continue
          const { stock_id, coupon_id } = coupon
          const { goods, total, transaction_id, consume_mchid } = order
          yield [
            stock_id,
            coupon_id,
            goods === undefined ? '全场代金券' : '单品代金券',
            yuan(amount),
            yuan(total),
            name,
            transaction_id,
            billTime(at),
            consume_mchid,
            '',
            '',
            goods?.map(({ goods_id, quantity }) => `${goods_id}*${quantity}`).join(';') ?? '',
          ]
        }
      },
      totals: () => [],
    }),
  }
}

function* usesOf(database: Database, subject: BillSubject): Generator<Flow> {
  for (const { coupon, consumption } of usedCoupons(database, subject)) {
    for (const order of consumption.orders)
      yield { coupon, order, amount: order.amount, at: consumption.consumedAt }
  }
}

function* refundsOf(database: Database, subject: BillSubject): Generator<Flow> {
  for (const { coupon, consumption } of usedCoupons(database, subject)) {
    for (const order of consumption.orders) {
      const rows = database.all(
        'SELECT document FROM refunds WHERE transaction_id = ? ORDER BY rowid',
        order.transaction_id,
      )
      for (const { status, split, createdAt } of rows.map((row) => parseDocument(row) as Refund)) {
        const amount = returnedTo(split, coupon.coupon_id)
        if (status !== 'CLOSED' && amount > 0) yield { coupon, order, amount, at: createdAt }
      }
    }
  }
}

interface UsedCoupon {
  readonly coupon: FavorCoupon
  readonly consumption: Consumption
}

function* usedCoupons(database: Database, { mchid: stock_id }: BillSubject): Generator<UsedCoupon> {
  for (let after = 0; ; ) {
    const rows = database.all(
      `SELECT rowid AS id, document FROM favor_coupons WHERE stock_id = ? AND status = 'USED' AND rowid > ?
       ORDER BY rowid LIMIT ${PAGE}`,
      stock_id,
      after,
    ) as { readonly id: number }[]
    for (const row of rows) {
      const coupon = parseDocument(row) as FavorCoupon
      if (coupon.consumption !== undefined) yield { coupon, consumption: coupon.consumption }
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = last.id
  }
}

/**
 * Uses and refunds of the coupons of a stock; the subject of these files is the stock.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463585
 */
export const couponFlowBills = {
  use: layout('支付', usesOf, 'all'),
  useOfDay: layout('支付', usesOf, 'one'),
  refund: layout('退款', refundsOf, 'all'),
  refundOfDay: layout('退款', refundsOf, 'one'),
} as const
