import { dateInBeijing, rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import type { JsonObject } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { project } from '../../domain/projection'
import { held } from '../../ledger/account'
import { availableOf } from '../../ledger/balance'
import { post } from '../../ledger/post'
import { defineTable } from '../../storage/table'
import { refunds } from '../refunds/entity'
import { transactions } from '../transactions/entity'
import { payeeOf } from '../transactions/transaction'
import { findCoupon } from './coupons'
import { busifavorErrors } from './errors'

const MAX_SUBSIDY = 500_000
/** Time until a subsidy is paid or returned, in milliseconds. */
const PROCESSING_TIME = 3_000

interface Parties {
  readonly stock_id: string
  readonly coupon_code: string
  readonly transaction_id: string
  readonly payer_merchant: string
  readonly payee_merchant: string
  /** In fen. */
  readonly amount: number
  readonly description: string
  readonly createdAt: number
  readonly doneAt?: number
  readonly fail_reason?: string
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}

/** A stored subsidy that pays for the discount of a coupon. Times in milliseconds. */
interface PayReceipt extends Parties {
  readonly subsidy_receipt_id: string
  readonly out_subsidy_no: string
  readonly status: 'ACCEPTED' | 'SUCCESS' | 'FAIL' | 'RETURNING' | 'PARTIAL_RETURN' | 'FULL_RETURN'
  /** Merchant that requested it. */
  readonly mchid: string
  readonly fault?: string
}

/** A stored return of a subsidy. */
interface ReturnReceipt extends Parties {
  readonly subsidy_return_receipt_id: string
  readonly subsidy_receipt_id: string
  readonly refund_id: string
  readonly out_subsidy_return_no: string
  readonly status: 'ACCEPTED' | 'SUCCESS' | 'FAIL'
  readonly mchid: string
}

const payReceipts = defineTable<PayReceipt>({
  table: 'busifavor_pay_receipts',
  key: ['subsidy_receipt_id'],
  columns: ['subsidy_receipt_id', 'mchid', 'out_subsidy_no', 'stock_id', 'coupon_code'],
})

const returnReceipts = defineTable<ReturnReceipt>({
  table: 'busifavor_return_receipts',
  key: ['subsidy_return_receipt_id'],
  columns: ['subsidy_return_receipt_id', 'mchid', 'out_subsidy_return_no', 'subsidy_receipt_id'],
})

/**
 * Pays a merchant for the discount of a used coupon.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
 */
export function paySubsidy(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_subsidy_no = body.string('out_subsidy_no', { min: 1, max: 128 })
  const known = payReceipts.find(context.database, { mchid, out_subsidy_no })
  if (known !== undefined) return repeated(known.accepted, fingerprint, payToWire(known))
  const { coupon, stock } = findCoupon(call, body)
  if (!stock.subsidy) throw new ApiError(busifavorErrors.noSubsidy)
  if (stock.stock_type === 'EXCHANGE') throw new ApiError(busifavorErrors.exchange)
  if (coupon.coupon_state !== 'USED') throw new ApiError(busifavorErrors.notUsed)
  const transaction = transactions.find(context, { transaction_id: body.string('transaction_id') })
  if (transaction?.transaction_id === undefined) throw new ApiError(busifavorErrors.noTransaction)
  const parties = readParties(call)
  const { payer_merchant, payee_merchant, amount } = parties
  const isPayer = [stock.mchid, stock.belong_merchant].includes(payer_merchant)
  if (!isPayer || payee_merchant !== payeeOf(transaction)) throw new ApiError(busifavorErrors.parties)
  if (amount > MAX_SUBSIDY || amount > (stock.discount ?? amount))
    throw new ApiError(busifavorErrors.overQuota)
  const now = context.clock.now()
  const receipt: PayReceipt = {
    ...parties,
    subsidy_receipt_id: context.numbers.subsidyId(now),
    out_subsidy_no,
    status: 'ACCEPTED',
    mchid,
    createdAt: now.getTime(),
    accepted: fingerprint,
    ...omitUndefined({ fault: faultOf(context, parties, transaction.profit_sharing ?? false) }),
  }
  payReceipts.insert(context.database, receipt)
  const number = receipt.subsidy_receipt_id
  subsidyPayment.schedule(context, { dueAt: receipt.createdAt + PROCESSING_TIME, mchid, number })
  return ok(payToWire(receipt))
}

// Found out while the subsidy is paid.
function faultOf(
  { database }: Context,
  { stock_id, coupon_code }: Parties,
  isShared: boolean,
): string | undefined {
  if (!isShared) return 'NOT_INCOMESPLIT_ORDER'
  const earlier = payReceipts.where(database, { stock_id, coupon_code })
  return earlier.some(({ status }) => status !== 'FAIL') ? 'EXCEED_SUBSIDY_COUNT_QUOTA' : undefined
}

/** Pays an accepted subsidy, or fails it. */
export const subsidyPayment = defineDeadline('busifavor-subsidy-is-paid', (context, { number }) => {
  const receipt = payReceipts.find(context.database, { subsidy_receipt_id: number })
  if (receipt?.status !== 'ACCEPTED') return
  const { payer_merchant, payee_merchant, amount, out_subsidy_no, fault } = receipt
  const fail_reason =
    fault ?? move(context, [payer_merchant, payee_merchant], amount, [number, out_subsidy_no])
  payReceipts.save(context.database, {
    ...receipt,
    status: fail_reason === undefined ? 'SUCCESS' : 'FAIL',
    doneAt: context.clock.now().getTime(),
    ...omitUndefined({ fail_reason }),
  })
})

// Books a subsidy, or its return; the reason if the payer does not have the money.
function move(
  context: Context,
  [payer, payee]: readonly [string, string],
  amount: number,
  [reference, voucher]: readonly [string, string],
): string | undefined {
  const [from, to] = [held(payer, 'BASIC'), held(payee, 'BASIC')]
  if (availableOf(context.database, from, dateInBeijing(context.clock.now())) < amount)
    return 'INSUFFICIENT_BALANCE'
  post(context, [{ kind: 'coupon-subsidy', amount, from, to, reference, voucher }])
  return undefined
}

/** Returns a subsidy, or a part of it, after a refund of the order. */
export function returnSubsidy(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_subsidy_return_no = body.string('out_subsidy_return_no', { min: 1, max: 128 })
  const known = returnReceipts.find(context.database, { mchid, out_subsidy_return_no })
  if (known !== undefined) return repeated(known.accepted, fingerprint, returnToWire(known))
  const parties = readParties(call)
  const refund_id = body.string('refund_id', { min: 1, max: 32 })
  const paid = paidReceipt(context, parties)
  if (refunds.find(context, { refund_id })?.transaction_id !== parties.transaction_id)
    throw new ApiError(busifavorErrors.overRefund)
  const { subsidy_receipt_id } = paid
  if (parties.amount > paid.amount - returnedOf(context, subsidy_receipt_id))
    throw new ApiError(busifavorErrors.overReturn)
  const now = context.clock.now()
  const receipt: ReturnReceipt = {
    ...parties,
    subsidy_return_receipt_id: context.numbers.subsidyId(now),
    subsidy_receipt_id,
    refund_id,
    out_subsidy_return_no,
    status: 'ACCEPTED',
    mchid,
    createdAt: now.getTime(),
    accepted: fingerprint,
  }
  returnReceipts.insert(context.database, receipt)
  payReceipts.save(context.database, { ...paid, status: 'RETURNING' })
  const number = receipt.subsidy_return_receipt_id
  subsidyReturn.schedule(context, { dueAt: receipt.createdAt + PROCESSING_TIME, mchid, number })
  return ok(returnToWire(receipt))
}

function paidReceipt({ database }: Context, parties: Parties): PayReceipt {
  const { stock_id, coupon_code, transaction_id, payer_merchant, payee_merchant } = parties
  const found = payReceipts
    .where(database, { stock_id, coupon_code })
    .find(
      (each) =>
        each.transaction_id === transaction_id &&
        each.payer_merchant === payer_merchant &&
        each.payee_merchant === payee_merchant &&
        !['ACCEPTED', 'FAIL'].includes(each.status),
    )
  if (found === undefined) throw new ApiError(busifavorErrors.noReceipt)
  return found
}

// Sum of the returns of a subsidy, in fen.
function returnedOf(
  { database }: Context,
  subsidy_receipt_id: string,
  status?: ReturnReceipt['status'],
): number {
  return returnReceipts
    .where(database, { subsidy_receipt_id })
    .filter((each) => (status === undefined ? each.status !== 'FAIL' : each.status === status))
    .reduce((sum, { amount }) => sum + amount, 0)
}

/** Returns an accepted subsidy, or fails its return. */
export const subsidyReturn = defineDeadline('busifavor-subsidy-is-returned', (context, { number }) => {
  const { database } = context
  const receipt = returnReceipts.find(database, { subsidy_return_receipt_id: number })
  if (receipt?.status !== 'ACCEPTED') return
  const { payer_merchant, payee_merchant, amount, out_subsidy_return_no, subsidy_receipt_id } = receipt
  const fail_reason = move(context, [payee_merchant, payer_merchant], amount, [number, out_subsidy_return_no])
  returnReceipts.save(database, {
    ...receipt,
    status: fail_reason === undefined ? 'SUCCESS' : 'FAIL',
    doneAt: context.clock.now().getTime(),
    ...omitUndefined({ fail_reason }),
  })
  const paid = payReceipts.find(database, { subsidy_receipt_id })
  if (paid === undefined) return
  payReceipts.save(database, { ...paid, status: statusAfter(context, paid) })
})

function statusAfter(context: Context, { subsidy_receipt_id, amount }: PayReceipt): PayReceipt['status'] {
  if (returnedOf(context, subsidy_receipt_id, 'ACCEPTED') > 0) return 'RETURNING'
  const returned = returnedOf(context, subsidy_receipt_id, 'SUCCESS')
  if (returned === 0) return 'SUCCESS'
  return returned === amount ? 'FULL_RETURN' : 'PARTIAL_RETURN'
}

function readParties({ body, context, fingerprint }: Call): Parties {
  return {
    stock_id: body.string('stock_id', { min: 1, max: 20 }),
    coupon_code: body.string('coupon_code', { min: 1, max: 32 }),
    transaction_id: body.string('transaction_id', { min: 1, max: 32 }),
    payer_merchant: body.string('payer_merchant', { min: 1, max: 32 }),
    payee_merchant: body.string('payee_merchant', { min: 1, max: 32 }),
    amount: body.integer('amount', { min: 1 }),
    description: body.string('description', { min: 1, max: 1024 }),
    createdAt: context.clock.now().getTime(),
    accepted: fingerprint,
  }
}

function repeated(accepted: string, fingerprint: string, response: JsonObject): OperationResponse {
  if (repetitionOf(accepted, fingerprint) === 'repeated') return ok(response)
  throw new ApiError(busifavorErrors.reentry)
}

/** Returns a subsidy. */
export function queryPayReceipt({ path, merchant, context }: Call): OperationResponse {
  const subsidy_receipt_id = path.string('subsidy_receipt_id')
  const receipt = payReceipts.find(context.database, { subsidy_receipt_id })
  if (receipt?.mchid !== merchant.mchid) throw new ApiError(busifavorErrors.noReceipt)
  return ok(payToWire(receipt))
}

/** Lists the subsidies of a coupon. */
export function listPayReceipts({ query, merchant, context }: Call): OperationResponse {
  const found = payReceipts.where(context.database, {
    mchid: merchant.mchid,
    stock_id: query.string('stock_id'),
    coupon_code: query.string('coupon_code'),
    ...omitUndefined({ out_subsidy_no: query.string.optional('out_subsidy_no') }),
  })
  return ok({ pay_receipt_list: found.map(payToWire) })
}

/** Returns the return of a subsidy. */
export function queryReturnReceipt({ path, merchant, context }: Call): OperationResponse {
  const subsidy_return_receipt_id = path.string('subsidy_return_receipt_id')
  const receipt = returnReceipts.find(context.database, { subsidy_return_receipt_id })
  if (receipt?.mchid !== merchant.mchid) throw new ApiError(busifavorErrors.noReceipt)
  return ok(returnToWire(receipt))
}

const timeOf = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : rfc3339(new Date(at))

const common = ['stock_id', 'coupon_code', 'transaction_id'] as const
const parties = [
  'payer_merchant',
  'payee_merchant',
  'amount',
  'description',
  'status',
  'fail_reason',
] as const

function payToWire(receipt: PayReceipt): JsonObject {
  const { status, createdAt, doneAt } = receipt
  return {
    ...project(receipt, ['subsidy_receipt_id', ...common, ...parties, 'out_subsidy_no']),
    ...omitUndefined({ success_time: status === 'FAIL' ? undefined : timeOf(doneAt) }),
    create_time: timeOf(createdAt),
  }
}

function returnToWire(receipt: ReturnReceipt): JsonObject {
  return {
    ...project(receipt, [
      'subsidy_return_receipt_id',
      ...common,
      'refund_id',
      ...parties,
      'subsidy_receipt_id',
      'out_subsidy_return_no',
    ]),
    ...omitUndefined({ return_done_time: timeOf(receipt.doneAt) }),
    return_create_time: timeOf(receipt.createdAt),
  }
}
