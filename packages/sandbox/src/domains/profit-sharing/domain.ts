import { defineDomain } from '../../domain/define-domain'
import { sharingControl } from './control'
import { ecommerceSharingOperations } from './ecommerce'
import { sharingOperations } from './operations'
import { returnExpiry } from './return'
import { completion, sharingEvents } from './outcome'
import { sharingOperationsV2 } from './v2/operations'

/**
 * Profit sharing: receivers, orders, returns, and the end of sharing.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
 */
export const profitSharingDomain = defineDomain({
  name: 'profitSharing',
  notes: [
    {
      zh: '业务时间三秒后分账到账。平台的分账回退按订单号或分账单号查找，不支持只传微信支付订单号；待分账资金一律在支付三十天后解冻，线上平台的订单为一百八十天。',
      en: 'Shares are paid after three seconds of business time. A platform names the sharing order of a return by its numbers, never by the transaction alone; frozen money is free 30 days after the payment, for platforms too, whose payments have 180 days in production.',
    },
  ],
  operations: [...sharingOperations, ...ecommerceSharingOperations, ...sharingOperationsV2],
  events: sharingEvents,
  deadlines: [completion, returnExpiry],
  control: sharingControl,
})
