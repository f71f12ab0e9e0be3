import { defineDomain } from '../../domain/define-domain'
import { applymentControl } from './control'
import { applymentOperations } from './operations'
import { applymentLimits } from './progress'

/**
 * Applications of sub-merchants of partners.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012719997
 */
export const applymentDomain = defineDomain({
  name: 'applyments',
  notes: [
    {
      zh: '审核、账户验证与签约由控制接口推进，不审核资料的内容，也不检查图片；编辑中状态不会出现。完成后的子商户是沙箱里的商户，可以立即使用。',
      en: 'Review, confirmation of the account and signature happen by the control API; what was submitted is not reviewed, and images are not checked; there is no state of editing. A finished sub-merchant is a merchant of the sandbox and can be used at once.',
    },
  ],
  operations: applymentOperations,
  deadlines: applymentLimits.deadlines,
  control: applymentControl,
})
