import { type Answer, type Call, type Operation, ok } from '../gateway/operation'
import { applyAbnormalRefund } from './abnormal'
import { createRefund, refuseSubMerchant } from './create'
import { getRefund, judge } from './refunds'
import { onWire } from './wire'

const root = '/v3/refund/domestic/refunds'

function queryRefund({ path, query, merchant, books }: Call): Answer {
  refuseSubMerchant(query)
  const refund = getRefund(books, { mchid: merchant.mchid, out_refund_no: path.text('out_refund_no') })
  judge(refund, 'query')
  return ok(onWire(refund, 'answer'))
}

/** The operations on refunds. */
export const refundOperations: readonly Operation[] = [
  { method: 'POST', path: root, handle: createRefund },
  { method: 'GET', path: `${root}/{out_refund_no}`, handle: queryRefund },
  { method: 'POST', path: `${root}/{refund_id}/apply-abnormal-refund`, handle: applyAbnormalRefund },
]
