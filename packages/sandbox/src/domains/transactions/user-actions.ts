import { holderOf, redeemCoupons } from '../favor-coupons/redeem'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { bookPayment } from './book-payment'
import { signContract } from './contract-order'
import { orderOf } from './discounted-order'
import { transactions } from './entity'
import { transactionEvents } from './events'
import { transactionErrors } from './machine'
import type { Transaction } from './transaction'
import { couponsV2, partiesV2, paymentV2 } from './v2/wire'
import { toWire } from './wire'

/** The user who pays, the coupons that they choose, and whether they sign the contract of an order with contract. */
export interface Paying {
  readonly openid?: string | undefined
  readonly coupon_ids?: readonly string[] | undefined
  /** Default: true. */
  readonly signsContract?: boolean | undefined
}

/** The user pays; the merchant is notified. */
export function pay(context: Context, transaction: Transaction, paying: Paying = {}): Transaction {
  rejectUnpayable(transaction)
  const decision = transactions.decide(transaction, 'userPays')
  if (decision.kind !== 'move') return transaction
  const { expectedPayer } = transaction
  const { coupon_ids = [], openid = firstHolder(context, transaction, coupon_ids) } = paying
  if (expectedPayer !== undefined && openid !== undefined && openid !== expectedPayer.openid)
    throw new ApiError(transactionErrors.otherPayer)
  const now = context.clock.now()
  const payment = { transaction_id: context.numbers.transactionId(now), paidAt: now.getTime() }
  const payer = payerOf(context, transaction, openid)
  const used = useCoupons(context, { ...transaction, ...payment, payer }, coupon_ids)
  const paid = transactions.move(context, transaction, decision, {
    ...payment,
    ...used,
    fee: bookPayment(context, { ...transaction, ...payment, ...used }),
    payer,
    bank_type: 'OTHERS',
  })
  notifyPaid(context, paid)
  if (paying.signsContract !== false) signContract(context, paid)
  return paid
}

function rejectUnpayable({ combined, trade_type }: Transaction): void {
  if (combined !== undefined) throw new ApiError(transactionErrors.partOfCombined)
  if (trade_type === 'PAP') throw new ApiError(transactionErrors.deduction)
}

// A payer that is not named is the user of the coupon.
function firstHolder(
  context: Context,
  { expectedPayer }: Transaction,
  [first]: readonly string[],
): string | undefined {
  return first === undefined || expectedPayer !== undefined ? undefined : holderOf(context, first)
}

function useCoupons(
  context: Context,
  transaction: Transaction & { readonly transaction_id: string },
  coupon_ids: readonly string[],
): Pick<Transaction, 'promotions'> {
  if (coupon_ids.length === 0) return {}
  const { transaction_id, payer = {} } = transaction
  const [promotions = []] = redeemCoupons(context, {
    orders: [{ ...orderOf(transaction), transaction_id }],
    openids: Object.values(payer),
    coupon_ids,
  })
  return { promotions }
}

/** Notifies the merchant of a payment, by the version of the API that created the order. */
export function notifyPaid({ outbox }: Context, paid: Transaction): void {
  const { mchid, notify_url: url, v2 } = paid
  if (url === undefined) return
  if (v2 === undefined) {
    const event = transactionEvents['TRANSACTION.SUCCESS']
    outbox.add({ mchid, event, url, resource: toWire(paid, 'notification') })
  } else {
    const event = transactionEvents['v2.transaction-success']
    const result = { return_code: 'SUCCESS', result_code: 'SUCCESS' }
    const fields = { ...result, ...partiesV2(paid), ...paymentV2(paid), ...couponsV2(paid) }
    outbox.addV2({ mchid, event, url, signType: v2.signType, fields })
  }
}

// A user has one openid for each appid; the one that is given is for the most specific.
function payerOf(
  { numbers }: Context,
  { expectedPayer, sub_mchid, sub_appid }: Transaction,
  openid: string = numbers.openid(),
): NonNullable<Transaction['payer']> {
  if (sub_mchid === undefined) return { openid: expectedPayer?.openid ?? openid }
  if (sub_appid === undefined) return { sp_openid: expectedPayer?.openid ?? openid }
  const named =
    expectedPayer === undefined ? { sub_openid: openid } : { [expectedPayer.name]: expectedPayer.openid }
  return { sp_openid: numbers.openid(), sub_openid: numbers.openid(), ...named }
}

/** The payment fails: an order can still be paid, and a payment by code is over. */
export function failPayment(context: Context, transaction: Transaction): Transaction {
  rejectUnpayable(transaction)
  return transactions.apply(context, transaction, 'paymentFails')
}
