import { defineEvents } from '../../notifications/notification'

/** Notifications of cash coupons. */
export const favorEvents = defineEvents({
  'COUPON.USE': { originalType: 'coupon', summary: '代金券核销通知' },
})
