import { defineDomain } from '../../domain/define-domain'
import { contractControl } from './control'
import { contractEvents } from './events'
import { expiry, periodsEnd } from './lifecycle'
import { contractOperations } from './operations'
import { contractOperationsV2 } from './v2/operations'

/**
 * Auto-debit contracts: of subscriptions, with one planned deduction, and of insurances.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467087
 */
export const contractDomain = defineDomain({
  name: 'contracts',
  notes: [
    {
      zh: '签约、拒签与用户解约由控制接口发起；代扣模板无需申请，其类型与限额由控制接口设定。',
      en: 'Users sign, refuse and end contracts by the control API; plans need no approval, and the control API sets their mode and limits.',
    },
    {
      zh: '预计扣费日期等日期以沙箱的业务时间为准；未签约的协议查询返回 `CONTRACT_NOT_EXIST`，官方文档未说明。',
      en: 'Dates such as the planned day are in business time of the sandbox; a contract that was not signed is queried with `CONTRACT_NOT_EXIST`, about which the official pages are silent.',
    },
  ],
  operations: [...contractOperations, ...contractOperationsV2],
  events: contractEvents,
  deadlines: [expiry, periodsEnd],
  control: contractControl,
})
