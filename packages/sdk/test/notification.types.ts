import { type Notification, signTestNotification } from '@wxpay/sdk'

// Compiled, never run: the event type says what the resource is.

declare const notification: Notification

export function narrows(): unknown {
  // @ts-expect-error: before it is known what it is, nothing is known of its resource
  const early: unknown = notification.resource.out_trade_no
  switch (notification.event_type) {
    case 'TRANSACTION.SUCCESS': {
      const total: number | undefined = notification.resource.amount?.total
      return total ?? early
    }
    case 'PAYSCORE.USER_PAID': {
      const number: string = notification.resource.out_order_no
      // @ts-expect-error: a service order has no such field
      return [number, notification.resource.refund_status]
    }
    default: {
      // What the catalogue does not know yet arrives as well: its type is a text, its resource has to be looked at.
      const event: string = notification.event_type
      const resource: object = notification.resource
      return event === 'SOMETHING.NEW' ? resource : undefined
    }
  }
}

const keys = { apiv3Key: '', platform: { serial: '', privateKey: '' } }

export function makes(): void {
  signTestNotification({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' }, ...keys })
  signTestNotification({ event_type: 'SOMETHING.NEW', resource: { anything: 1 }, ...keys })
  // @ts-expect-error: a number is no order number
  signTestNotification({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: 1 }, ...keys })
}
