import { type Notification, signTestNotification } from '@wxpay/sdk'
import { paid } from './paid'

// Compiled, never run: the event type determines the type of the resource.

declare const notification: Notification

export function narrows(): unknown {
  // @ts-expect-error: before it is known what it is, nothing is known of its resource
  const early: unknown = notification.resource.out_trade_no
  switch (notification.event_type) {
    case 'TRANSACTION.SUCCESS': {
      const { out_trade_no, transaction_id, id, amount } = notification.resource
      // @ts-expect-error: combined orders and profit sharing send this event too, without a number of its own
      const missing: string = out_trade_no
      if (out_trade_no === undefined) return [missing, early]
      const number: string = out_trade_no
      // A payment at home has its number in `transaction_id`, one abroad in `id`.
      const theirs: string | undefined = transaction_id ?? id
      const total: number = amount.total
      return [number, theirs, total, notification.resource.sub_orders?.length]
    }
    case 'PAYSCORE.USER_PAID': {
      const number: string = notification.resource.out_order_no
      // @ts-expect-error: a service order has no such field
      return [number, notification.resource.refund_status]
    }
    default: {
      // Events that the catalog does not list arrive too: their type is a string, and their resource must be
      // checked.
      const event: string = notification.event_type
      const resource: object = notification.resource
      return event === 'SOMETHING.NEW' ? resource : undefined
    }
  }
}

const keys = { apiv3Key: '', platform: { serial: '', privateKey: '' } }

export function makes(): void {
  signTestNotification({ event_type: 'TRANSACTION.SUCCESS', resource: paid, ...keys })
  // @ts-expect-error: what has a number of its own has an amount as well
  signTestNotification({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' }, ...keys })
  signTestNotification({ event_type: 'SOMETHING.NEW', resource: { anything: 1 }, ...keys })
  // @ts-expect-error: an order number is a string
  signTestNotification({ event_type: 'TRANSACTION.SUCCESS', resource: { ...paid, out_trade_no: 1 }, ...keys })
}
