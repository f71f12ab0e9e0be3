import { defineDomain } from '../../domain/define-domain'
import { complaintControl } from './control'
import { complaintEvents } from './events'
import { complaintOperations } from './operations'

/**
 * Complaints of users about paid transactions.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533431
 */
export const complaintDomain = defineDomain({
  name: 'complaints',
  notes: [
    {
      zh: '投诉由控制接口以用户身份发起，列表按投诉时间升序。回复之前不能反馈处理完成，处理完成之后不能再回复，官方文档没有写明这两点。商户自己的操作不发通知，平台客服不介入。',
      en: 'Users complain by the control API, and lists are in ascending order of time. A complaint cannot be completed before a reply or replied to after its completion, which the official pages do not say. What merchants do themselves is not notified, and the customer service of WeChat Pay does not intervene.',
    },
  ],
  operations: complaintOperations,
  events: complaintEvents,
  control: complaintControl,
})
