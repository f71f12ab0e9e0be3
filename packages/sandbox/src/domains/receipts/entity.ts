import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineEntity } from '../../domain/entity'
import { kindOf } from './kinds'
import { receiptErrors, receiptMachine } from './machine'
import { type Receipt, receiptName } from './receipt'

/** All electronic receipts. */
export const receipts = defineEntity<Receipt>()({
  name: 'receipt',
  table: 'receipts',
  key: ['mchid', 'receipt_id'],
  columns: ['mchid', 'receipt_id'],
  derived: { name: receiptName, token: ({ link }) => link?.token ?? null },
  state: 'state',
  absent: 'ABSENT',
  machine: receiptMachine,
})

const VALIDITY = 90 * 24 * 60 * 60 * 1000

/**
 * Whether a receipt was finished more than 90 days ago: it is no longer found, and can be applied for again.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
 */
export function isExpired({ clock }: Context, { state, updatedAt }: Receipt): boolean {
  return state === 'FINISHED' && clock.now().getTime() >= updatedAt + VALIDITY
}

/** The receipt is finished. */
export function finish(context: Context, receipt: Receipt): Receipt {
  return receipts.apply(context, receipt, 'finishes', { updatedAt: context.clock.now().getTime() })
}

/** The receipt cannot be generated. Only some kinds of receipts can fail. */
export function fail(context: Context, receipt: Receipt, failReason: string): Receipt {
  if (!kindOf(receipt.kind).fails) throw new ApiError(receiptErrors.neverFails)
  return receipts.apply(context, receipt, 'fails', {
    failReason,
    updatedAt: context.clock.now().getTime(),
  })
}
