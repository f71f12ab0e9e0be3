import { defineDomain } from '../../domain/define-domain'
import { permissionControl } from './control'
import { permissionEvents } from './lifecycle'
import { permissionOperations } from './operations'

/**
 * Authorizations of users for pay-score services.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
 */
export const permissionDomain = defineDomain({
  name: 'permissions',
  notes: [
    {
      zh: '用户授权与解除授权由控制接口发起。从未授权的用户按 openid 查询为 `UNAVAILABLE`，官方文档未说明。',
      en: 'Users authorize and end it by the control API. A user who never authorized is queried by openid as `UNAVAILABLE`, about which the official pages are silent.',
    },
  ],
  operations: permissionOperations,
  events: permissionEvents,
  control: permissionControl,
})
