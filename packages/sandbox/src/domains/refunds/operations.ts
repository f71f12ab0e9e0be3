import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'
import { applyAbnormalRefund } from './abnormal'
import { createRefund } from './create'
import { refunds } from './entity'
import { refundErrors } from './machine'
import { toWire } from './wire'

const root = '/v3/refund/domestic/refunds'

function queryRefund({ path, query, merchant, context }: Call): OperationResponse {
  const refund = refunds.get(context, {
    mchid: merchant.mchid,
    out_refund_no: path.string('out_refund_no'),
  })
  if (refund.reversal !== undefined || refund.sub_mchid !== query.string.optional('sub_mchid'))
    throw new ApiError(refundErrors.absent)
  refunds.decide(refund, 'query')
  return ok(toWire(refund, 'response'))
}

export const refundOperations: readonly DomainOperation[] = [
  { method: 'POST', path: root, handle: createRefund },
  { method: 'GET', path: `${root}/{out_refund_no}`, handle: queryRefund },
  {
    method: 'POST',
    path: `${root}/{refund_id}/apply-abnormal-refund`,
    handle: (call) => ok(toWire(applyAbnormalRefund(call), 'response')),
  },
]
