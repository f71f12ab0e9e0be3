import { defineDomain } from '../../domain/define-domain'
import { batchControl } from './control'
import { batchOperations } from './operations'
import { batchEvents, completion, expiry, start } from './outcome'

/**
 * Batches of transfers to users, of merchants and partners.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458841
 */
export const transferBatchDomain = defineDomain({
  name: 'transferBatches',
  notes: [
    {
      zh: '受理三秒后全部到账，控制接口可以让任意明细失败；不校验收款用户的姓名与额度。余额不足时直接拒绝，线上可能先受理。只有要求审核的商户（batchApproval）才会等待付款确认。服务商仅有信息授权时由服务商出资。',
      en: 'All transfers arrive after three seconds unless the control API lets them fail; names and limits of users are not checked. A batch is refused if the money is short, which production may accept first. Batches wait for approval only for merchants with `batchApproval`. A partner that is authorized for information only pays itself.',
    },
  ],
  operations: batchOperations,
  events: batchEvents,
  deadlines: [expiry, start, completion],
  control: batchControl,
})
