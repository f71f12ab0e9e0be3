import { ApiError, type ErrorDefinition } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { bankTransfers } from '../bank-transfers/bank-transfer'
import { changeTransfers } from '../change-transfers/change-transfer'
import { batches, details } from '../transfer-batches/entity'
import { transfers } from '../transfers/entity'
import type { Transfer } from '../transfers/transfer'
import type { ReceiptKindName } from './kinds'
import { receiptErrors } from './machine'
import type { Subject } from './receipt'

const DAY = 24 * 60 * 60 * 1000

/** A transfer of the sandbox, with what decides whether it has a receipt. */
interface Transferred extends Subject {
  readonly isPaid: boolean
  /** Whether the merchant gave the name of the user. */
  readonly hasName: boolean
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

type Names = Readonly<Record<string, string>>

interface Rule {
  find(context: Context, mchid: string, names: Names): Transferred | undefined
  /** Days in which a receipt can be applied for. */
  readonly days: number
  /** Code of the error for a transfer that has no receipt. */
  readonly refusal: 'INVALID_REQUEST' | 'PARAM_ERROR'
}

function transferred({
  state,
  out_bill_no,
  transfer_bill_no,
  openid,
  user_name,
  transfer_amount: amount,
  createdAt,
  updatedAt: paidAt,
}: Transfer): Transferred {
  const isPaid = state === 'SUCCESS'
  const numbers = { out_bill_no, transfer_bill_no, openid }
  return { isPaid, hasName: user_name !== undefined, createdAt, amount, paidAt, numbers }
}

const oneTransfer = (name: 'out_bill_no' | 'transfer_bill_no'): Rule => ({
  find(context, mchid, names) {
    const found = transfers.find(context, { mchid, [name]: names[name] ?? '' })
    return found === undefined ? undefined : transferred(found)
  },
  days: 180,
  refusal: 'INVALID_REQUEST',
})

function findBatch(context: Context, mchid: string, { out_batch_no = '' }: Names): Transferred | undefined {
  const batch = batches.find(context, { mchid, out_batch_no })
  if (batch === undefined) return undefined
  const { batch_status, batch_id, createdAt, updatedAt: paidAt } = batch
  const paid = details
    .where(context.database, { mchid, out_batch_no })
    .filter(({ detail_status }) => detail_status === 'SUCCESS')
  return {
    isPaid: batch_status === 'FINISHED' && paid.length > 0,
    hasName: paid.some(({ user_name }) => user_name !== undefined),
    createdAt,
    amount: paid.reduce((sum, { transfer_amount }) => sum + transfer_amount, 0),
    paidAt,
    numbers: { out_batch_no, batch_id, transfers: String(paid.length) },
  }
}

function findDetail(
  context: Context,
  mchid: string,
  { out_batch_no = '', out_detail_no = '' }: Names,
): Transferred | undefined {
  const detail = details.find(context.database, { mchid, out_batch_no, out_detail_no })
  if (detail === undefined) return undefined
  const { detail_status, detail_id, openid, user_name, transfer_amount, createdAt, updatedAt } = detail
  return {
    isPaid: detail_status === 'SUCCESS',
    hasName: user_name !== undefined,
    createdAt,
    amount: transfer_amount,
    paidAt: updatedAt,
    numbers: { out_batch_no, out_detail_no, detail_id, openid },
  }
}

function findChangeTransfer(
  context: Context,
  mchid: string,
  { out_detail_no: partner_trade_no = '' }: Names,
): Transferred | undefined {
  const found = changeTransfers.find(context, { mchid, partner_trade_no })
  if (found === undefined) return undefined
  const { status, detail_id, openid, re_user_name, amount, createdAt } = found
  const numbers = { partner_trade_no, detail_id, openid }
  const isPaid = status === 'SUCCESS'
  return { isPaid, hasName: re_user_name !== undefined, createdAt, amount, paidAt: createdAt, numbers }
}

function findBankTransfer(
  context: Context,
  mchid: string,
  { out_detail_no: partner_trade_no = '' }: Names,
): Transferred | undefined {
  const found = bankTransfers.find(context, { mchid, partner_trade_no })
  if (found === undefined) return undefined
  const { status, payment_no, bank_code, amount, createdAt, paidAt = createdAt } = found
  const numbers = { partner_trade_no, payment_no, bank_code }
  return { isPaid: status === 'SUCCESS', hasName: true, createdAt, amount, paidAt, numbers }
}

const finders: Readonly<Record<string, Rule['find']>> = {
  BATCH_TRANSFER: findDetail,
  TRANSFER_TO_POCKET: findChangeTransfer,
  TRANSFER_TO_BANK: findBankTransfer,
}

/**
 * Rules of the kinds of receipts whose transfers the sandbox keeps.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716452
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012718570
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012718748
 */
const rules: Partial<Readonly<Record<ReceiptKindName, Rule>>> = {
  transfer: oneTransfer('out_bill_no'),
  'transfer-by-wechat-number': oneTransfer('transfer_bill_no'),
  batch: { find: findBatch, days: 30, refusal: 'INVALID_REQUEST' },
  detail: {
    find: (context, mchid, names) => finders[names['accept_type'] ?? '']?.(context, mchid, names),
    days: 30,
    refusal: 'PARAM_ERROR',
  },
}

/**
 * Finds what a receipt is about, and checks that it has one: it is paid, names its user, and is not too old.
 *
 * @returns `undefined` for a kind whose transfers the sandbox does not keep
 * @throws ApiError NOT_FOUND, INVALID_REQUEST or PARAM_ERROR
 */
export function findSubject(
  context: Context,
  kind: ReceiptKindName,
  mchid: string,
  names: Names,
): Subject | undefined {
  const rule = rules[kind]
  if (rule === undefined) return undefined
  const found = rule.find(context, mchid, names)
  if (found === undefined) throw new ApiError(receiptErrors.noTransfer)
  const refuse = (error: ErrorDefinition) => new ApiError({ ...error, code: rule.refusal })
  const { isPaid, hasName, createdAt, amount, paidAt, numbers } = found
  if (!isPaid) throw refuse(receiptErrors.notPaid)
  if (!hasName) throw refuse(receiptErrors.noName)
  if (context.clock.now().getTime() - createdAt > rule.days * DAY) throw refuse(receiptErrors.tooLate)
  return { amount, paidAt, numbers }
}
