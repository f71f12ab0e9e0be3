import { rfc3339 } from '../../clock/beijing-time'
import { ApiError, type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { held } from '../../ledger/account'
import { post } from '../../ledger/post'
import { refunds } from '../refunds/entity'
import { transactions } from '../transactions/entity'
import {
  type ShareablePayment,
  findShareable,
  saveShareable,
  unfrozenHolder,
} from '../transactions/shareable'
import type { Transaction } from '../transactions/transaction'
import { type Subsidy, type SubsidyReturn, findSubsidy, subsidies, subsidyReturns } from './subsidy'

const root = '/v3/ecommerce/subsidies'
/** 10,000 yuan. */
const MOST = 1_000_000
const NUMBER = { min: 1, max: 64, pattern: /^[0-9A-Za-z_\-|*@]+$/ }

/** Errors of subsidies. */
const errors = {
  noTransaction: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '订单不存在', internal: 268512771 },
  noSubsidy: invalidRequest('订单没有补差，不能回退'),
  notPlanned: invalidRequest('下单时没有传入补差金额'),
  notShareable: invalidRequest('非分账订单不支持补差'),
  shared: invalidRequest('订单已分账或已完结分账'),
  otherAmount: invalidRequest('补差金额与下单时的补差金额不一致'),
  noRefund: invalidRequest('退款单不存在，或不属于该订单'),
  canceled: invalidRequest('订单已取消补差'),
  paid: invalidRequest('订单已补差，不能取消'),
  overReturn: invalidRequest('回退金额超过剩余的补差金额'),
  reentry: apiErrors.reentry,
} as const satisfies Readonly<Record<string, ErrorDefinition>>

interface Named {
  readonly transaction: Transaction
  readonly transaction_id: string
  readonly sub_mchid: string
  readonly payment: ShareablePayment
}

// The payment of a sub-merchant, whose money is frozen until it is shared.
function readPayment({ body, merchant, context }: Call): Named {
  const sub_mchid = body.string('sub_mchid', { min: 1, max: 32 })
  const transaction_id = body.string('transaction_id', { min: 1, max: 64 })
  const transaction = transactions.find(context, { transaction_id })
  const isOwn = transaction?.sub_mchid === sub_mchid && transaction.mchid === merchant.mchid
  if (!isOwn) throw new ApiError(errors.noTransaction)
  const payment = findShareable(context, transaction_id)
  if (payment === undefined) throw new ApiError(errors.notShareable)
  return { transaction, transaction_id, sub_mchid, payment }
}

/** Adds money of the platform to a payment, before it is shared. */
function create(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const { transaction, transaction_id, sub_mchid, payment } = readPayment(call)
  const amount = body.integer('amount', { min: 1, max: MOST })
  const known = findSubsidy(context, transaction_id)
  if (known?.state === 'CANCELED') throw new ApiError(errors.canceled)
  if (known !== undefined) {
    if (known.accepted !== fingerprint) throw new ApiError(errors.reentry)
    return ok(toSubsidy(known))
  }
  checkPlanned(transaction, payment)
  const refund_id = body.string.optional('refund_id', { min: 1, max: 64 })
  if (refund_id !== undefined) checkRefund(call, transaction_id, refund_id)
  const planned = transaction.subsidy_amount ?? 0
  // After a refund the platform may add less.
  if (refund_id === undefined ? amount !== planned : amount > planned) throw new ApiError(errors.otherAmount)
  const now = context.clock.now()
  const subsidy: Subsidy = {
    transaction_id,
    mchid,
    sub_mchid,
    state: 'PAID',
    subsidy_id: context.numbers.sharingId(now),
    ...omitUndefined({ out_subsidy_no: body.string.optional('out_subsidy_no', NUMBER) }),
    amount,
    description: body.string('description', { min: 1, max: 80 }),
    createdAt: now.getTime(),
    accepted: fingerprint,
  }
  subsidies.insert(context.database, subsidy)
  const [from, to] = [held(mchid, 'BASIC'), held(payment.payee, 'FROZEN')]
  const { subsidy_id: reference, description: remark } = subsidy
  post(context, [{ kind: 'subsidy', amount, from, to, reference, voucher: transaction_id, remark }])
  saveShareable(context, {
    ...payment,
    total: payment.total + amount,
    frozen: payment.frozen + amount,
  })
  return ok(toSubsidy(subsidy))
}

function checkPlanned({ subsidy_amount = 0 }: Transaction, payment: ShareablePayment): void {
  if (subsidy_amount === 0) throw new ApiError(errors.notPlanned)
  if (payment.state === 'finished' || payment.shared > 0) throw new ApiError(errors.shared)
}

function checkRefund({ context, merchant }: Call, transaction_id: string, refund_id: string): void {
  const refund = refunds.find(context, { mchid: merchant.mchid, refund_id })
  if (refund?.transaction_id !== transaction_id) throw new ApiError(errors.noRefund)
}

/** Gives a subsidy back to the platform after a refund, at once. */
function giveBack(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_order_no = body.string('out_order_no', NUMBER)
  const { transaction_id, payment } = readPayment(call)
  const known = subsidyReturns.find(context.database, { mchid, out_order_no })
  if (known !== undefined) {
    if (known.accepted !== fingerprint) throw new ApiError(errors.reentry)
    return ok(toReturn(known, payment.payee))
  }
  const subsidy = findSubsidy(context, transaction_id)
  if (subsidy?.state !== 'PAID') throw new ApiError(errors.noSubsidy)
  const refund_id = body.string('refund_id', { min: 1, max: 64 })
  checkRefund(call, transaction_id, refund_id)
  const amount = body.integer('amount', { min: 1 })
  const returned = subsidyReturns
    .where(context.database, { mchid, transaction_id })
    .reduce((sum, each) => sum + each.amount, 0)
  if (returned + amount > subsidy.amount) throw new ApiError(errors.overReturn)
  const now = context.clock.now()
  const subsidyReturn: SubsidyReturn = {
    mchid,
    out_order_no,
    transaction_id,
    subsidy_refund_id: context.numbers.sharingId(now),
    refund_id,
    amount,
    description: body.string('description', { min: 1, max: 80 }),
    createdAt: now.getTime(),
    accepted: fingerprint,
  }
  subsidyReturns.insert(context.database, subsidyReturn)
  takeBack(call, payment, subsidyReturn)
  return ok(toReturn(subsidyReturn, payment.payee))
}

// From the frozen money while the payment is shared, then from what the sub-merchant has.
function takeBack(
  { context, merchant }: Call,
  payment: ShareablePayment,
  { amount, ...returned }: SubsidyReturn,
): void {
  const isOpen = payment.state === 'open'
  if (isOpen && payment.frozen < amount) throw new ApiError(errors.overReturn)
  const from = isOpen ? held(payment.payee, 'FROZEN') : unfrozenHolder(context, payment)
  const { subsidy_refund_id: reference, transaction_id: voucher, description: remark } = returned
  const to = held(merchant.mchid, 'BASIC')
  post(context, [{ kind: 'subsidy-returned', amount, from, to, reference, voucher, remark }])
  if (isOpen)
    saveShareable(context, {
      ...payment,
      total: payment.total - amount,
      frozen: payment.frozen - amount,
    })
}

/** Gives up the subsidy of a payment that was refunded, so that the rest can be shared. */
function cancel(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { transaction, transaction_id, sub_mchid, payment } = readPayment(call)
  const description = body.string('description', { min: 1, max: 80 })
  const known = findSubsidy(context, transaction_id)
  if (known?.state === 'PAID') throw new ApiError(errors.paid)
  if (known === undefined) {
    checkPlanned(transaction, payment)
    if (refunds.where(context, { transaction_id }).length === 0) throw new ApiError(errors.noRefund)
    const now = context.clock.now()
    subsidies.insert(context.database, {
      transaction_id,
      mchid: merchant.mchid,
      sub_mchid,
      state: 'CANCELED',
      subsidy_id: context.numbers.sharingId(now),
      amount: 0,
      description,
      createdAt: now.getTime(),
      accepted: fingerprint,
    })
  }
  return ok({ sub_mchid, transaction_id, result: 'SUCCESS', description })
}

function toSubsidy({ sub_mchid, transaction_id, subsidy_id, out_subsidy_no, ...subsidy }: Subsidy): object {
  return {
    sub_mchid,
    transaction_id,
    subsidy_id,
    ...omitUndefined({ out_subsidy_no }),
    description: subsidy.description,
    amount: subsidy.amount,
    result: 'SUCCESS',
    success_time: rfc3339(new Date(subsidy.createdAt)),
  }
}

function toReturn(returned: SubsidyReturn, sub_mchid: string): object {
  const { transaction_id, subsidy_refund_id, refund_id, out_order_no, amount, description } = returned
  return {
    sub_mchid,
    transaction_id,
    subsidy_refund_id,
    refund_id,
    out_order_no,
    amount,
    description,
    result: 'SUCCESS',
    success_time: rfc3339(new Date(returned.createdAt)),
  }
}

export const subsidyOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/create`, handle: create },
  { method: 'POST', path: `${root}/return`, handle: giveBack },
  { method: 'POST', path: `${root}/cancel`, handle: cancel },
]
