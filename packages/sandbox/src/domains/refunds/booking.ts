import { dateInBeijing } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { held, outside } from '../../ledger/account'
import { feeToReturn } from '../../ledger/fee'
import { type Transfer, post } from '../../ledger/post'
import { settlesOn } from '../transactions/settlement'
import { findShareable, saveShareable } from '../transactions/shareable'
import { type Transaction, payeeOf } from '../transactions/transaction'
import { refundErrors } from './machine'
import type { FundingAccount, FundingSource, Refund } from './refund'

/** Fee that one more refund gives back, in fen; closed refunds do not count. */
export function feeReturnedBy(transaction: Transaction, earlier: readonly Refund[], refund: number): number {
  const counted = earlier.filter(({ status }) => status !== 'CLOSED')
  return feeToReturn(
    {
      total: transaction.amount.total,
      fee: transaction.fee?.amount ?? 0,
      refunded: counted.reduce((sum, { amount }) => sum + amount.refund, 0),
      feeReturned: counted.reduce((sum, { feeReturned }) => sum + feeReturned, 0),
    },
    refund,
  )
}

/** Money of a refund as the request names it; `refund` in fen. */
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
    const sources = from.map(
      ({ account, amount: part }): FundingSource => ({
        account: account === 'UNAVAILABLE' ? 'FROZEN' : 'BASIC',
        settles: '',
        amount: part,
      }),
    )
    return { funds_account: funds_account ?? (isOpen ? 'UNAVAILABLE' : 'AVAILABLE'), sources }
  }
  if (funds_account !== undefined) return { funds_account, sources: [available] }
  if (isOpen) return { funds_account: 'UNAVAILABLE', sources: [{ account: 'FROZEN', settles: '', amount }] }
  const settles = settlesOn({ paidAt })
  if (settles > dateInBeijing(context.clock.now()) && share === undefined)
    return { funds_account: 'UNSETTLED', sources: [{ ...available, settles }] }
  return { funds_account: 'AVAILABLE', sources: [available] }
}

/**
 * Books an accepted refund: the money leaves the merchant, and the fee comes back.
 *
 * @throws ApiError NOT_ENOUGH
 */
export function bookRefund(context: Context, refund: Refund): void {
  const { sources, feeReturned } = refund
  const payee = payeeOf(refund)
  const named = namesOf(refund)
  const transit = held(payee, 'TRANSIT')
  changeFrozen(context, refund, -1)
  post(context, [
    ...sources.map(({ amount, ...source }): Transfer => {
      return { ...named, kind: 'refund', amount, from: { owner: payee, ...source }, to: transit }
    }),
    {
      ...named,
      kind: 'fee-returned',
      amount: feeReturned,
      from: outside('FEE_INCOME'),
      to: feeAccount(refund),
    },
  ])
}

/** Books the end of a refund: the user has the money, or the merchant gets it back. */
export function bookOutcome(context: Context, refund: Refund): void {
  const { amount, feeReturned, status } = refund
  const named = namesOf(refund)
  const from = held(payeeOf(refund), 'TRANSIT')
  if (status === 'SUCCESS') {
    const kind = 'refund-arrived'
    post(context, [{ ...named, kind, amount: amount.refund, from, to: outside('PAYERS') }])
  }
  if (status === 'CLOSED') {
    const returned = sharingEnded(context, refund) ? { ...refund, sources: unfrozen(refund.sources) } : refund
    const owner = payeeOf(refund)
    const kind = 'fee-charged-again'
    post(context, [
      ...returned.sources.map(({ amount: part, ...source }): Transfer => {
        return { ...named, kind: 'refund-closed', amount: part, from, to: { owner, ...source } }
      }),
      { ...named, kind, amount: feeReturned, from: feeAccount(returned), to: outside('FEE_INCOME') },
    ])
    changeFrozen(context, returned, 1)
  }
}

// The fee comes back to the first account that pays.
function feeAccount(refund: Refund) {
  const [first] = refund.sources
  return held(payeeOf(refund), first?.account ?? 'BASIC', first?.settles)
}

const unfrozen = (sources: readonly FundingSource[]): FundingSource[] =>
  sources.map((source) => ({ ...source, account: 'BASIC' }))

function sharingEnded(context: Context, { transaction_id }: Refund): boolean {
  return findShareable(context, transaction_id)?.state === 'finished'
}

// What is left to share, after a refund that takes frozen money, or gives it back.
function changeFrozen(context: Context, refund: Refund, sign: 1 | -1): void {
  const frozen = refund.sources.filter(({ account }) => account === 'FROZEN')
  if (frozen.length === 0) return
  const payment = findShareable(context, refund.transaction_id)
  if (payment === undefined) return
  const fee = refund.sources[0]?.account === 'FROZEN' ? refund.feeReturned : 0
  const left = payment.frozen + sign * (frozen.reduce((sum, { amount }) => sum + amount, 0) - fee)
  if (left < 0) throw new ApiError(refundErrors.overFrozen)
  saveShareable(context, { ...payment, frozen: left })
}

const namesOf = ({ refund_id, transaction_id, reason = '' }: Refund) => ({
  reference: refund_id,
  voucher: `REF${transaction_id}`,
  remark: reason,
})
