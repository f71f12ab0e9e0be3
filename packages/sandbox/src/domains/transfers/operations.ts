import { type Call, type Operation, type OperationResponse, ok } from '../../domain/operation'
import { createAuthorized, createTransfer, createWithAuthorization } from './create'
import { transfers } from './entity'
import { CANCELLATION_TIME, cancellation } from './outcome'
import { toWire } from './wire'

const root = '/v3/fund-app/mch-transfer/transfer-bills'

function queryByNumber({ path, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const transfer = transfers.get(context, { mchid, out_bill_no: path.string('out_bill_no') })
  transfers.decide(transfer, 'query')
  return ok(toWire(context, transfer, 'queried'))
}

function queryById({ path, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const transfer = transfers.get(context, { transfer_bill_no: path.string('transfer_bill_no'), mchid })
  transfers.decide(transfer, 'query')
  return ok(toWire(context, transfer, 'queried'))
}

/** Cancels a transfer that the user has not confirmed; its money returns a moment later. */
function cancel({ path, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const transfer = transfers.get(context, { mchid, out_bill_no: path.string('out_bill_no') })
  const now = context.clock.now().getTime()
  const canceled = transfers.apply(context, transfer, 'cancel', { updatedAt: now })
  if (canceled !== transfer) {
    cancellation.schedule(context, { dueAt: now + CANCELLATION_TIME, mchid, number: transfer.out_bill_no })
  }
  return ok(toWire(context, canceled, 'canceled'))
}

export const transferOperations: readonly Operation[] = [
  { method: 'POST', path: root, handle: createTransfer },
  { method: 'POST', path: `${root}/pre-transfer-with-authorization`, handle: createWithAuthorization },
  { method: 'POST', path: `${root}/transfer`, handle: createAuthorized },
  { method: 'GET', path: `${root}/out-bill-no/{out_bill_no}`, handle: queryByNumber },
  { method: 'GET', path: `${root}/transfer-bill-no/{transfer_bill_no}`, handle: queryById },
  { method: 'POST', path: `${root}/out-bill-no/{out_bill_no}/cancel`, handle: cancel },
]
