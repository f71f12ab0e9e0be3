import { defineEvents } from '../../notifications/notification'

/** Notifications of merchant coupons. */
export const busifavorEvents = defineEvents({
  'COUPON.SEND': { originalType: 'coupon', summary: '商家券领券通知' },
})
