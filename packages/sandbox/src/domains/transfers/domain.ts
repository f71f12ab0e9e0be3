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
      zh: '用户确认收款由控制接口发起；不检查收款用户的实名信息与额度。',
      en: 'Users confirm by the control API; the real name and the limits of the user are not checked.',
    },
  ],
  operations: transferOperations,
  events: transferEvents,
  deadlines: [expiry, cancellation],
  control: transferControl,
})
