import { defineDomain } from '../../domain/define-domain'
import { redPacketControl } from './control'
import { redPacketOperations } from './operations'
import { arrival, expiry, refunding } from './outcome'

/**
 * Red packets to users, by APIv2.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011981612
 */
export const redPacketDomain = defineDomain({
  name: 'redPackets',
  notes: [
    {
      zh: '用户领取由控制接口发起；业务时间三秒后发放到用户，24小时内未领取的退回商户；裂变红包每人金额相等，余数归最后一人。',
      en: 'Users receive by the control API; a red packet arrives after three seconds of business time, and what is not received within 24 hours returns to the merchant; the parts of a group are equal, and the last one has the rest.',
    },
  ],
  operations: redPacketOperations,
  deadlines: [arrival, expiry, refunding],
  control: redPacketControl,
})
