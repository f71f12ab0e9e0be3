/** The events that the sandbox notifies of. */
export const events = {
  'PAYSCORE.USER_CONFIRM': { original_type: 'payscore', summary: '用户确认成功' },
  'PAYSCORE.USER_PAID': { original_type: 'payscore', summary: '用户支付成功' },
  'TRANSACTION.SUCCESS': { original_type: 'transaction', summary: '支付成功' },
  'REFUND.SUCCESS': { original_type: 'refund', summary: '退款成功' },
  'REFUND.ABNORMAL': { original_type: 'refund', summary: '退款异常' },
  'REFUND.CLOSED': { original_type: 'refund', summary: '退款关闭' },
  'SECURITY_ECHO.SUCCESS': { original_type: 'security', summary: '回显成功' },
} as const

export type EventType = keyof typeof events

/** Where a notification stands: `given-up` after the last repetition, `delivered` once acknowledged. */
export type NotificationStatus = 'pending' | 'delivered' | 'given-up'

/** A notification on its way. Times in milliseconds since 1970, business time. */
export interface Notification {
  readonly id: string
  readonly mchid: string
  readonly event_type: EventType
  readonly url: string
  /** The exact body that is sent, each time the same. */
  readonly body: string
  /** What is encrypted in the body, for people to look at. */
  readonly resource: Readonly<Record<string, unknown>>
  readonly createdAt: number
  readonly status: NotificationStatus
  /** How many attempts have been made. */
  readonly attempts: number
  /** When the next attempt is due, `null` if none is. */
  readonly dueAt: number | null
}

/** How one attempt went. */
export interface Attempt {
  /** 1 for the first. */
  readonly number: number
  /** Business time, milliseconds since 1970. */
  readonly at: number
  readonly latency: number
  readonly outcome: 'acknowledged' | 'refused' | 'timed-out' | 'unreachable'
  /** HTTP status, where there was an answer. */
  readonly status?: number
  /** The beginning of the answer. */
  readonly excerpt?: string
  /** Why there was no answer. */
  readonly error?: string
}
