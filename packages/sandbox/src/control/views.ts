import { rfc3339 } from '../clock/beijing-time'
import { present } from '../gateway/present'
import type { Attempt, Notification } from '../notification/notification'
import type { Receipt } from '../receipt/receipt'
import type { Refund } from '../refund/refund'
import { onWire as refundOnWire } from '../refund/wire'
import type { ServiceOrder } from '../service-order/service-order'
import { onWire as serviceOrderOnWire } from '../service-order/wire'
import type { Transaction } from '../transaction/transaction'
import { onWire as transactionOnWire } from '../transaction/wire'

/** A service order as the merchant would query it, and what only WeChat Pay and the user know of it. */
export function serviceOrderView(order: ServiceOrder) {
  return {
    condition: order.condition,
    query_id: order.query_id,
    package: order.package,
    ...serviceOrderOnWire(order, 'query'),
  }
}

/** A transaction as the merchant would query it, and what leads the user to the payment. */
export function transactionView(transaction: Transaction) {
  const { code_url, prepay_id, h5_url } = transaction
  return { ...present({ code_url, prepay_id, h5_url }), ...transactionOnWire(transaction, 'byNumber') }
}

/** A refund as the merchant would query it. */
export function refundView(refund: Refund) {
  return refundOnWire(refund, 'answer')
}

/** A receipt: what it was applied for by, and how far it is. */
export function receiptView({ receipt_id, kind, state, names, createdAt, failReason }: Receipt) {
  return {
    receipt_id,
    kind,
    state,
    names,
    create_time: rfc3339(new Date(createdAt)),
    ...present({ fail_reason: failReason }),
  }
}

/** A notification without its attempts; `resource` is what is encrypted in it. */
export function notificationView(notification: Notification) {
  const { id, mchid, event_type, url, status, attempts, dueAt, createdAt, resource } = notification
  return {
    id,
    mchid,
    event_type,
    url,
    status,
    attempt_count: attempts,
    create_time: rfc3339(new Date(createdAt)),
    ...present({ next_attempt_time: dueAt === null ? undefined : rfc3339(new Date(dueAt)) }),
    resource,
  }
}

/** A notification with every attempt to deliver it, and the exact body that was sent. */
export function notificationRecord(notification: Notification, attempts: readonly Attempt[]) {
  return {
    ...notificationView(notification),
    body: notification.body,
    attempts: attempts.map(attemptView),
  }
}

/** One attempt to deliver a notification, and how the notification stands after it. */
export function deliveryView(notification: Notification, attempt: Attempt) {
  return { ...notificationView(notification), attempt: attemptView(attempt) }
}

function attemptView({ number, at, latency, outcome, status, excerpt, error }: Attempt) {
  const time = rfc3339(new Date(at))
  return present({ number, time, latency_milliseconds: latency, outcome, status, excerpt, error })
}

export type ServiceOrderView = ReturnType<typeof serviceOrderView>
export type TransactionView = ReturnType<typeof transactionView>
export type RefundView = ReturnType<typeof refundView>
export type ReceiptView = ReturnType<typeof receiptView>
export type NotificationView = ReturnType<typeof notificationView>
export type DeliveryView = ReturnType<typeof deliveryView>
export type NotificationRecord = ReturnType<typeof notificationRecord>
