import { dateInBeijing } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { type Holder, held, outside } from '../../ledger/account'
import { feeToReturn } from '../../ledger/fee'
import { type Transfer, post } from '../../ledger/post'
import { returnDiscount } from '../favor-coupons/budget'
import { amountsOf } from '../transactions/amounts'
import { settlesOn } from '../transactions/settlement'
import {
  type ShareablePayment,
  findShareable,
  saveShareable,
  unfrozenHolder,
} from '../transactions/shareable'
import { type Transaction, payeeOf } from '../transactions/transaction'
import { refundAmounts, returnedTo } from './amounts'
import { refundErrors } from './machine'
import type { FundingAccount, FundingSource, Refund } from './refund'

/**
 * Fee that one more refund gives back, in fen; closed refunds do not count.
 *
 * @param refund - what the merchant pays of it, in fen
 */
export function feeReturnedBy(transaction: Transaction, earlier: readonly Refund[], refund: number): number {
  const counted = earlier.filter(({ status }) => status !== 'CLOSED')
  return feeToReturn(
    {
      total: amountsOf(transaction).settlement_total,
      fee: transaction.fee?.amount ?? 0,
      refunded: counted.reduce((sum, each) => sum + refundAmounts(each).settlement_refund, 0),
      feeReturned: counted.reduce((sum, { feeReturned }) => sum + feeReturned, 0),
    },
    refund,
  )
}

/** Money of a refund as the request names it; `refund` in fen, without what no merchant received. */
export interface WantedFunds {
  readonly refund: number
  readonly funds_account: string | undefined
  readonly from: readonly FundingAccount[] | undefined
}

/**
 * Accounts that pay a refund, unless the request names them: frozen money while the payment is shared, unsettled money
 * until it is settled, then available money.
 *
 * @throws ApiError INVALID_REQUEST if a payment that is being shared has too little frozen money left
 */
export function fundsOf(
  context: Context,
  { paidAt = 0, transaction_id = '' }: Transaction,
  { refund: amount, funds_account, from }: WantedFunds,
): Pick<Refund, 'funds_account' | 'sources'> {
  const available = { account: 'BASIC', settles: '', amount } as const
  const share = findShareable(context, transaction_id)
  const isOpen = share?.state === 'open'
  if (from !== undefined) {
    if (!isOpen && from.some(({ account }) => account === 'UNAVAILABLE'))
      throw new ApiError(refundErrors.notShared)
    let left = amount
    const sources = from.map(({ account, amount: most }): FundingSource => {
      const part = Math.min(most, left)
      left -= part
      return { account: account === 'UNAVAILABLE' ? 'FROZEN' : 'BASIC', settles: '', amount: part }
    })
    return { funds_account: funds_account ?? (isOpen ? 'UNAVAILABLE' : 'AVAILABLE'), sources }
  }
  if (funds_account === 'AVAILABLE') return { funds_account, sources: [available] }
  if (isOpen) return { funds_account: 'UNAVAILABLE', sources: [{ account: 'FROZEN', settles: '', amount }] }
  const settles = settlesOn({ paidAt })
  if (settles > dateInBeijing(context.clock.now()) && share === undefined)
    return { funds_account: 'UNSETTLED', sources: [{ ...available, settles }] }
  return { funds_account: 'AVAILABLE', sources: [available] }
}

/** Available money of the platform that pays in place of its sub-merchant; `amount` in fen. */
export const advancedFunds = (amount: number): Pick<Refund, 'funds_account' | 'sources'> => ({
  funds_account: 'AVAILABLE',
  sources: [{ account: 'BASIC', settles: '', amount }],
})

const payerOf = (refund: Refund): string => refund.advance?.payer ?? payeeOf(refund)

/**
 * Books what a sub-merchant repays of a refund that its platform paid: the amount less the fee that came back.
 *
 * @returns the amount, in fen
 * @throws ApiError NOT_ENOUGH
 */
export function bookAdvanceReturn(context: Context, refund: Refund): number {
  const amount = refundAmounts(refund).settlement_refund - refund.feeReturned
  const [from, to] = [held(payeeOf(refund), 'BASIC'), held(payerOf(refund), 'BASIC')]
  post(context, [{ ...namesOf(refund), kind: 'advance-returned', amount, from, to }])
  return amount
}

/**
 * Books an accepted refund: the money leaves the merchant, and the fee comes back.
 *
 * @throws ApiError NOT_ENOUGH
 */
export function bookRefund(context: Context, refund: Refund): void {
  const named = namesOf(refund)
  const to = held(payerOf(refund), 'TRANSIT')
  const parts = partsOf(refund)
  changeShareable(context, refund, parts, -1)
  post(context, [
    ...parts.map(({ holder: from, amount }): Transfer => ({ ...named, kind: 'refund', amount, from, to })),
    ...parts.map(({ holder, fee }): Transfer => {
      return { ...named, kind: 'fee-returned', amount: fee, from: outside('FEE_INCOME'), to: holder }
    }),
  ])
}

/** Books the end of a refund: the user has the money, or the merchant gets it back. */
export function bookOutcome(context: Context, refund: Refund): void {
  const { status } = refund
  const named = namesOf(refund)
  const from = held(payerOf(refund), 'TRANSIT')
  if (status === 'SUCCESS') {
    const { settlement_refund: amount } = refundAmounts(refund)
    post(context, [{ ...named, kind: 'refund-arrived', amount, from, to: outside('PAYERS') }])
    returnDiscounts(context, refund)
  }
  if (status === 'CLOSED') {
    const payment = findShareable(context, refund.transaction_id)
    const parts = partsOf(
      refund,
      payment?.state === 'finished' ? unfrozenHolder(context, payment) : undefined,
    )
    const kind = 'fee-charged-again'
    post(context, [
      ...parts.map(({ holder: to, amount: part }): Transfer => {
        return { ...named, kind: 'refund-closed', amount: part, from, to }
      }),
      ...parts.map(({ holder, fee }): Transfer => {
        return { ...named, kind, amount: fee, from: holder, to: outside('FEE_INCOME') }
      }),
    ])
    changeShareable(context, refund, parts, 1)
  }
}

// What the sponsors of coupons had paid goes back to them.
function returnDiscounts(context: Context, { refund_id, promotions = [], split }: Refund): void {
  for (const { coupon_id, stock_id, type } of promotions) {
    const amount = returnedTo(split, coupon_id)
    if (type === 'CASH' && amount > 0) returnDiscount(context, { stock_id, refund_id, amount })
  }
}

/** Part of a refund that one account pays, and the fee that it gets back; in fen. */
interface Part {
  readonly holder: Holder
  readonly amount: number
  readonly fee: number
}

// Each account gets back the fee of what it pays, never more: so a closed refund can always charge the fee again.
function partsOf(refund: Refund, unfrozen?: Holder): Part[] {
  const owner = payerOf(refund)
  const charged = { total: refundAmounts(refund).settlement_refund, fee: refund.feeReturned }
  let refunded = 0
  let feeReturned = 0
  return refund.sources.map(({ amount, ...source }): Part => {
    const fee = feeToReturn({ ...charged, refunded, feeReturned }, amount)
    refunded += amount
    feeReturned += fee
    const holder = unfrozen !== undefined && source.account === 'FROZEN' ? unfrozen : { owner, ...source }
    return { holder, amount, fee }
  })
}

// What is left to share, after a refund that takes money of a shared payment, or gives it back.
function changeShareable(
  context: Context,
  { transaction_id }: Refund,
  parts: readonly Part[],
  sign: 1 | -1,
): void {
  const payment = findShareable(context, transaction_id)
  if (payment?.state !== 'open') return
  const changed = parts.reduce((changing, { holder, amount, fee }): ShareablePayment => {
    const net = sign * (amount - fee)
    return holder.account === 'FROZEN'
      ? { ...changing, frozen: changing.frozen + net }
      : { ...changing, refundedElsewhere: changing.refundedElsewhere - net }
  }, payment)
  if (changed.frozen < 0) throw new ApiError(refundErrors.overFrozen)
  saveShareable(context, changed)
}

const namesOf = ({ refund_id, transaction_id, reason = '' }: Refund) => ({
  reference: refund_id,
  voucher: `REF${transaction_id}`,
  remark: reason,
})
