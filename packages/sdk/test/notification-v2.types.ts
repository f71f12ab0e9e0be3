import type { NotificationV2, Wechatpay } from '@wxpay/sdk'

// Compiled, never run: the kind determines the type of the fields.

declare const wxpay: Wechatpay
declare const notification: NotificationV2

export async function narrows(): Promise<unknown> {
  // @ts-expect-error: before the kind is known, there is no order number
  const early: string = notification.fields.out_trade_no
  switch (notification.kind) {
    case 'payment': {
      const { out_trade_no, total_fee, transaction_id } = notification.fields
      const texts: readonly string[] = [out_trade_no, total_fee, transaction_id]
      // @ts-expect-error: what the page does not list may be absent
      const cash: string = notification.fields.cash_fee
      // @ts-expect-error: only a refund is confirmed
      await wxpay.refunds.confirmV2(notification)
      return [early, texts, cash]
    }
    case 'combined-payment': {
      const [order] = notification.orders
      const fen: number | undefined = order?.total_fee
      return fen
    }
    case 'refund': {
      const { refund_status, refund_fee } = await wxpay.refunds.confirmV2(notification)
      const fen: number = refund_fee
      return [refund_status, fen]
    }
    case 'event': {
      if (notification.event_type !== 'CHECK.SUCCESS') return notification.resource.state
      const ticket: string | undefined = notification.resource.finish_ticket
      return ticket
    }
    case 'failure': {
      const of: 'payment' | 'combined-payment' | 'refund' | 'contract' | 'vehicle' | 'risk' | 'other' =
        notification.of
      return [of, notification.code, notification.message]
    }
    case 'contract': {
      const change: string = notification.fields.change_type
      return change
    }
    case 'vehicle':
    case 'risk':
    case 'other':
      return notification.fields.mch_id
  }
}

export async function demands(request: Request): Promise<void> {
  await wxpay.notifications.unwrapV2(request, { signType: 'HMAC-SHA256' })
  // @ts-expect-error: MD5 is never demanded
  await wxpay.notifications.unwrapV2(request, { signType: 'MD5' })
}
