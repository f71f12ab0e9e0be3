import { defineDomain } from '../../domain/define-domain'
import { ecommerceApplymentControl } from './control'
import { ecommerceApplymentOperations } from './operations'
import { ecommerceApplymentLimits } from './progress'

/**
 * Applications of sub-merchants of platforms.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012713017
 */
export const ecommerceApplymentDomain = defineDomain({
  name: 'ecommerceApplyments',
  notes: [
    {
      zh: '校验、账户验证、审核与签约由控制接口推进，不审核资料的内容。撤销的申请单变为已驳回，官方文档没有写明其状态。审核通过后的二级商户是沙箱里的商户，可以立即使用。',
      en: 'Check, verification of the account, review and signature happen by the control API; what was submitted is not reviewed. A revoked application becomes rejected, of which the official pages do not state the state. An approved sub-merchant is a merchant of the sandbox and can be used at once.',
    },
  ],
  operations: ecommerceApplymentOperations,
  deadlines: ecommerceApplymentLimits.deadlines,
  control: ecommerceApplymentControl,
})
