import { defineDomain } from '../../domain/define-domain'
import { transferControl } from './control'
import { transferOperations } from './operations'
import { cancellation, expiry, transferEvents } from './outcome'

/**
 * Transfers to users, which the user confirms.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
 */
export const transferDomain = defineDomain({
  name: 'transfers',
  notes: [
    {
      zh: '用户确认收款由控制接口发起；不检查收款用户的实名信息与额度。服务商代子商户转账时，资金从子商户的账户扣除，单号在服务商内唯一，转账限额取服务商的设置，回调通知与直连商户的字段相同；官方文档没有写明这几点。',
      en: 'Users confirm by the control API; the real name and the limits of the user are not checked. A partner transfers the money of its sub-merchant under numbers and limits of its own, and is notified with the fields of a merchant; the official pages do not say so.',
    },
  ],
  operations: transferOperations,
  events: transferEvents,
  deadlines: [expiry, cancellation],
  control: transferControl,
})
