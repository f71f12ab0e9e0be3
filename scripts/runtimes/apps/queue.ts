import type { Notification } from '@wxpay/sdk'

/** Prints what it received, in the format that the test reads. */
export const queue = {
  add(notification: Notification): Promise<void> {
    switch (notification.event_type) {
      case 'TRANSACTION.SUCCESS':
        return say(notification.event_type, notification.resource.out_trade_no)
      case 'PAYSCORE.USER_CONFIRM':
        return say(notification.event_type, notification.resource.out_order_no)
      default:
        return say(notification.event_type)
    }
  },
}

function say(event: string, number?: string): Promise<void> {
  console.log(`handled ${event} ${number}`)
  return Promise.resolve()
}
