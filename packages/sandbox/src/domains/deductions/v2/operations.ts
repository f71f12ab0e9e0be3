import { ApiError, errorV2 } from '../../../domain/api-error'
import { notifyUrlIssue } from '../../../domain/notify-url'
import type { CallV2, OperationV2, ResponseV2 } from '../../../domain/operation-v2'
import { omitUndefined } from '../../../domain/omit-undefined'
import { contractOf } from '../../contracts/entity'
import { namedOrderV2, queryV2 } from '../../transactions/v2/operations'
import { readOrderV2 } from '../../transactions/v2/order-fields'
import { requestDeduction } from '../request'

const notDeduction = errorV2('INVALID_REQUEST', '订单不是委托代扣场景')

/**
 * Accepts a deduction of a contract.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987377
 */
function apply(call: CallV2): ResponseV2 {
  const { body, context, fingerprint } = call
  if (body.string('trade_type') !== 'PAP') throw body.error('trade_type', 'trade_type 应为 PAP')
  const notify_url = body.string('notify_url')
  const issue = notifyUrlIssue(notify_url)
  if (issue !== undefined) throw body.error('notify_url', issue)
  const contract_id = body.string('contract_id')
  const { mchid, sub_mchid, appid, sub_appid, amount, ...order } = readOrderV2(call, 'PAP')
  const { out_trade_no, description, attach, goods_tag, v2 } = order
  const wanted = {
    ...omitUndefined({ sub_appid, attach, goods_tag, v2 }),
    appid,
    out_trade_no,
    description,
    notify_url,
    total: amount.total,
  }
  const find = () => contractOf(context, omitUndefined({ mchid, sub_mchid }), { contract_id })
  requestDeduction(context, mchid, wanted, find, fingerprint)
  return { fields: {} }
}

function query(call: CallV2): ResponseV2 {
  if (namedOrderV2(call).trade_type !== 'PAP') throw new ApiError(notDeduction)
  return queryV2(call)
}

/** The operations of merchants and of partners. */
export const deductionOperationsV2: readonly OperationV2[] = ['/pay', '/pay/partner'].flatMap(
  (root): readonly OperationV2[] => [
    { method: 'POST', path: `${root}/pappayapply`, handleV2: apply },
    { method: 'POST', path: `${root}/paporderquery`, handleV2: query },
  ],
)
