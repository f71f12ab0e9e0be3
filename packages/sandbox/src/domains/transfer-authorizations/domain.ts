import { defineDomain } from '../../domain/define-domain'
import { authorizationControl } from './control'
import { authorizationOperations } from './operations'
import { authorizationEvents, expiry } from './outcome'

/**
 * Authorizations of users to receive transfers without confirming each.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399293
 */
export const transferAuthorizationDomain = defineDomain({
  name: 'transferAuthorizations',
  notes: [
    {
      zh: '用户确认与解除授权由控制接口发起；不检查商户是否开通该权限，也不检查转账场景是否支持免确认收款。',
      en: 'Users confirm and end authorizations by the control API; whether the merchant has the permission and whether the scene allows it is not checked.',
    },
  ],
  operations: authorizationOperations,
  events: authorizationEvents,
  deadlines: [expiry],
  control: authorizationControl,
})
