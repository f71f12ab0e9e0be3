import type { Context } from '../../domain/context'
import { held, outside } from '../../ledger/account'
import { payingAccount } from '../../ledger/paying-account'
import { post } from '../../ledger/post'
import { countCoupons } from './counts'
import { type Consumption, consumedAmount } from './coupon'
import { favorStocks } from './entities'
import { favorErrors } from './errors'
import type { FavorStock } from './stock'

/**
 * Locks the budget of a stock that is paid in advance, from the account that pays.
 *
 * @throws ApiError NOT_ENOUGH
 */
export function lockBudget(context: Context, stock: FavorStock): Pick<FavorStock, 'locked' | 'account'> {
  if (stock.no_cash) return { locked: 0 }
  const account = payingAccount(context, stock.mchid)
  const amount = stock.send.max_amount
  const [from, to] = [held(stock.mchid, account), held(stock.mchid, 'COUPONS')]
  post(context, [{ ...namesOf(stock), kind: 'coupons-locked', amount, from, to }], favorErrors.notEnough)
  return { locked: amount, account }
}

/** Returns the money of a stopped stock that no coupon of a user needs any more. */
export function releaseBudget(context: Context, stock: FavorStock): FavorStock {
  const { status, locked, account, mchid, stock_id } = stock
  if (status !== 'stoped' || account === undefined) return stock
  const needed = countCoupons(context.database, { stock_id, status: 'SENDED' }) * stock.use.coupon_amount
  const amount = Math.max(0, locked - needed)
  if (amount === 0) return stock
  const [from, to] = [held(mchid, 'COUPONS'), held(mchid, account)]
  post(context, [{ ...namesOf(stock), kind: 'coupons-released', amount, from, to }])
  const released = { ...stock, locked: locked - amount }
  favorStocks.save(context, released)
  return released
}

/** Pays the discount of a coupon: the payer gets it from the locked money, and pays it to the merchants. */
export function payDiscount(context: Context, stock: FavorStock, consumption: Consumption): void {
  if (stock.no_cash) return
  const [from, to] = [held(stock.mchid, 'COUPONS'), outside('PAYERS')]
  post(
    context,
    consumption.orders.map(({ amount, transaction_id: reference }) => ({
      kind: 'coupon-used',
      amount,
      from,
      to,
      reference,
      voucher: stock.stock_id,
    })),
  )
  favorStocks.save(context, { ...stock, locked: stock.locked - consumedAmount(consumption) })
}

/** Gives a refunded discount back to the merchant that paid for it. The coupon is not sent again. */
export function returnDiscount(
  context: Context,
  {
    stock_id,
    refund_id,
    amount,
  }: { readonly stock_id: string; readonly refund_id: string; readonly amount: number },
): void {
  const stock = favorStocks.get(context, { stock_id })
  if (stock.account === undefined) return
  const [from, to] = [outside('PAYERS'), held(stock.mchid, stock.account)]
  post(context, [{ kind: 'coupon-refunded', amount, from, to, reference: refund_id, voucher: stock_id }])
}

const namesOf = ({ stock_id, out_request_no, stock_name }: FavorStock) => ({
  reference: stock_id,
  voucher: out_request_no,
  remark: stock_name,
})
