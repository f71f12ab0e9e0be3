import { defineDomain } from '../../domain/define-domain'
import { paygiftControl } from './control'
import { activityBegin, activityEnd } from './create'
import { paygiftOperations } from './operations'

/**
 * Activities that give merchant coupons to users who pay.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
 */
export const paygiftDomain = defineDomain({
  name: 'paygiftActivities',
  notes: [
    {
      zh: '付款后不会自动发券，由控制接口让用户领取；不检查消费金额门槛与可用时间段。奖品为调用商户的商家券批次，其有效期不能早于活动结束。',
      en: 'A payment gives no coupon by itself: a user takes the gift by the control API, and neither the minimum amount nor the available periods are checked. Awards are stocks of merchant coupons of the caller, which must be valid until the activity ends.',
    },
  ],
  operations: paygiftOperations,
  deadlines: [activityBegin, activityEnd],
  control: paygiftControl,
})
