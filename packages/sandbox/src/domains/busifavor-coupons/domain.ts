import { defineDomain } from '../../domain/define-domain'
import { busifavorCouponControl, busifavorStockControl } from './control'
import { busifavorEvents } from './events'
import { couponExpiry, stockEnd } from './expiry'
import { couponOperations, stockOperations, subsidyOperations } from './operations'
import { subsidyPayment, subsidyReturn } from './subsidy'

/**
 * Stocks of merchant coupons, their codes, and the address of their notifications.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
 */
export const busifavorStockDomain = defineDomain({
  name: 'busifavorStocks',
  notes: [
    {
      zh: '批次创建后即为 `RUNNING`，审核、暂停与停止由控制接口发起；不校验图片与小程序，`offset` 为跳过的条数，批次内最早上传的 code 最先发放。',
      en: 'A stock is `RUNNING` once created; reviews, pauses and stops are actions of the control API. Images and mini programs are not checked, `offset` is a number of rows to skip, and the code that was uploaded first is sent first.',
    },
  ],
  operations: stockOperations,
  deadlines: [stockEnd],
  control: busifavorStockControl,
})

/**
 * Merchant coupons of users, and the subsidies that pay for their discounts.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
 */
export const busifavorCouponDomain = defineDomain({
  name: 'busifavorCoupons',
  notes: [
    {
      zh: '用户领券、删券由控制接口发起；`natural_person_limit` 按 openid 计。过期的券退回后仍为已过期。',
      en: 'Users receive and delete coupons by the control API; `natural_person_limit` counts openids. A coupon that is returned after its time is expired.',
    },
  ],
  operations: [...couponOperations, ...subsidyOperations],
  events: busifavorEvents,
  deadlines: [couponExpiry, subsidyPayment, subsidyReturn],
  control: busifavorCouponControl,
})
