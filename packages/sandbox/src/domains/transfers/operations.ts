import type { Side } from '../../domain/side'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'
import type { Fields } from '../../domain/fields'
import { createAuthorized, createTransfer, createWithAuthorization } from './create'
import { transfers } from './entity'
import { transferErrors } from './machine'
import { CANCELLATION_TIME, cancellation } from './outcome'
import { sides } from './sides'
import type { Transfer } from './transfer'
import { toWire } from './wire'

/** The transfer of a side; a partner names its sub-merchant. */
function ownTransfer({ path, merchant, context }: Call, side: Side, given: Fields): Transfer {
  const { mchid } = merchant
  const transfer = transfers.get(context, { mchid, out_bill_no: path.string('out_bill_no') })
  const sub_mchid = side === 'partner' ? given.string('sub_mchid') : undefined
  if (transfer.sub_mchid !== sub_mchid) throw new ApiError(transferErrors.absent)
  return transfer
}

function queryByNumber(call: Call, side: Side): OperationResponse {
  const transfer = ownTransfer(call, side, call.query)
  transfers.decide(transfer, 'query')
  return ok(toWire(call.context, transfer, sides[side].queried))
}

function queryById({ path, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const transfer = transfers.get(context, { transfer_bill_no: path.string('transfer_bill_no'), mchid })
  if (transfer.sub_mchid !== undefined) throw new ApiError(transferErrors.absent)
  transfers.decide(transfer, 'query')
  return ok(toWire(context, transfer, 'queried'))
}

/** Cancels a transfer that the user has not confirmed; its money returns a moment later. */
function cancel(call: Call, side: Side): OperationResponse {
  const { merchant, context } = call
  const { mchid } = merchant
  const transfer = ownTransfer(call, side, call.body)
  const now = context.clock.now().getTime()
  const canceled = transfers.apply(context, transfer, 'cancel', { updatedAt: now })
  if (canceled !== transfer) {
    cancellation.schedule(context, { dueAt: now + CANCELLATION_TIME, mchid, number: transfer.out_bill_no })
  }
  return ok(toWire(context, canceled, sides[side].canceled))
}

const ofSide = (side: Side): readonly DomainOperation[] => {
  const { root } = sides[side]
  return [
    { method: 'POST', path: root, handle: (call) => createTransfer(call, side) },
    {
      method: 'POST',
      path: `${root}/pre-transfer-with-authorization`,
      handle: (call) => createWithAuthorization(call, side),
    },
    { method: 'POST', path: `${root}/transfer`, handle: (call) => createAuthorized(call, side) },
    {
      method: 'GET',
      path: `${root}/out-bill-no/{out_bill_no}`,
      handle: (call) => queryByNumber(call, side),
    },
    {
      method: 'POST',
      path: `${root}/out-bill-no/{out_bill_no}/cancel`,
      handle: (call) => cancel(call, side),
    },
  ]
}

export const transferOperations: readonly DomainOperation[] = [
  ...ofSide('merchant'),
  ...ofSide('partner'),
  { method: 'GET', path: `${sides.merchant.root}/transfer-bill-no/{transfer_bill_no}`, handle: queryById },
]
