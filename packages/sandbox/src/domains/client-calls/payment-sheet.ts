import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import type { CombinedOrder } from '../combined-orders/combined-order'
import { combinedOrders } from '../combined-orders/entity'
import { subOrdersOf } from '../combined-orders/sub-orders'
import { discountsOf } from '../favor-coupons/discount'
import { favorCoupons, favorStocks } from '../favor-coupons/entities'
import { isUsableAt } from '../favor-coupons/validity'
import { orderOf } from '../transactions/discounted-order'
import { transactions } from '../transactions/entity'
import { type Transaction, payeeOf } from '../transactions/transaction'
import type { Sheet, SheetAction, SheetCoupon } from './sheet'
import { actionsOf, nameOf } from './sheet-parts'

const MOST_COUPONS = 20

/** The sheet of a transaction. */
export function transactionSheet(context: Context, transaction: Transaction): Sheet {
  const { mchid, out_trade_no, trade_state, trade_type, description, amount, contract, createdAt } =
    transaction
  const openid = transaction.expectedPayer?.openid
  // Deductions and parts of combined orders are not paid by themselves.
  const isOpen =
    (trade_state === 'NOTPAY' || trade_state === 'USERPAYING') &&
    transaction.combined === undefined &&
    trade_type !== 'PAP' &&
    trade_type !== 'AUTH'
  return {
    kind: 'transaction',
    mchid,
    number: out_trade_no,
    state: transactions.stateOf(transaction),
    pending: isOpen,
    merchant: nameOf(context, payeeOf(transaction)),
    description,
    amount: amount.total,
    coupons: isOpen ? couponsFor(context, [transaction], openid) : [],
    ...omitUndefined({ openid, signs_contract: contract === undefined ? undefined : true }),
    trade_type,
    lines: [],
    actions: transactionActions(transaction, isOpen),
    created_at: createdAt,
  }
}

function transactionActions(transaction: Transaction, isOpen: boolean): SheetAction[] {
  const { mchid, out_trade_no, trade_state, contract } = transaction
  const actions = actionsOf(`/merchants/${mchid}/transactions/${encodeURIComponent(out_trade_no)}`)
  if (isOpen)
    return [
      actions('pay', '/pay'),
      ...(contract === undefined ? [] : [actions('pay-only', '/pay', { signsContract: false })]),
      actions('fail', '/fail-payment'),
    ]
  if (trade_state !== 'SUCCESS' && trade_state !== 'REFUND') return []
  return [actionsOf(`/merchants/${mchid}`)('complain', '/complaints', { out_trade_no })]
}

function couponsFor(
  context: Context,
  parts: readonly Transaction[],
  openid: string | undefined,
): SheetCoupon[] {
  if (openid === undefined) return []
  const orders = parts.map(orderOf)
  return favorCoupons
    .where(context, { openid, status: 'SENDED' })
    .slice(-MOST_COUPONS)
    .flatMap((coupon) => {
      const stock = favorStocks.get(context, { stock_id: coupon.stock_id })
      if (!isUsableAt(coupon, stock.validity, context.clock.now())) return []
      const discounts = discountsOf(stock.use, orders)
      if (typeof discounts === 'string') return []
      const amount = discounts.reduce((sum, each) => sum + each.amount, 0)
      return [{ coupon_id: coupon.coupon_id, name: stock.stock_name, amount }]
    })
}

/** The sheet of a combined order. */
export function combinedSheet(context: Context, order: CombinedOrder): Sheet {
  const { combine_mchid, combine_out_trade_no, trade_type, createdAt } = order
  const parts = subOrdersOf(context, order)
  const state = combinedOrders.stateOf(order)
  const actions = actionsOf(
    `/merchants/${combine_mchid}/combined-orders/${encodeURIComponent(combine_out_trade_no)}`,
  )
  return {
    kind: 'combined-order',
    mchid: combine_mchid,
    number: combine_out_trade_no,
    state,
    pending: state === 'NOTPAY',
    merchant: nameOf(context, combine_mchid),
    description: parts.map(({ description }) => description).join('、'),
    amount: parts.reduce((sum, { amount }) => sum + amount.total, 0),
    coupons: state === 'NOTPAY' ? couponsFor(context, parts, order.expectedPayer) : [],
    ...omitUndefined({ openid: order.expectedPayer }),
    trade_type,
    lines: parts.map((part) => ({
      zh: nameOf(context, payeeOf(part)),
      en: nameOf(context, payeeOf(part)),
      text: part.description,
      amount: part.amount.total,
    })),
    actions: state === 'NOTPAY' ? [actions('pay', '/pay'), actions('fail', '/fail-payment')] : [],
    created_at: createdAt,
  }
}
