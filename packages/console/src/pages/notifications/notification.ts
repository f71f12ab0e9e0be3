/** An attempt to deliver a notification. */
export interface Attempt {
  readonly number: number
  readonly time: string
  readonly latency_milliseconds: number
  readonly outcome: 'acknowledged' | 'refused' | 'timed-out' | 'unreachable'
  /** HTTP status of the merchant's response. */
  readonly status?: number
  readonly excerpt?: string
  readonly error?: string
}

/** A notification as lists show it. */
export interface NotificationView {
  readonly id: string
  readonly mchid: string
  readonly event_type: string
  readonly url: string
  readonly status: 'pending' | 'delivered' | 'given-up'
  readonly attempt_count: number
  readonly create_time: string
  readonly next_attempt_time?: string
  readonly resource: Readonly<Record<string, unknown>>
  readonly sequence: number
}

/** A notification with its attempts. */
export interface NotificationRecord extends Omit<NotificationView, 'sequence'> {
  readonly body: string
  readonly attempts: readonly Attempt[]
}

const numbers = [
  'out_refund_no',
  'out_bill_no',
  'out_batch_no',
  'out_order_no',
  'out_contract_code',
  'out_trade_no',
  'combine_out_trade_no',
  'out_authorization_no',
  'complaint_id',
  'coupon_code',
  'coupon_id',
  'fapiao_apply_id',
  'transaction_id',
]

/** Number of the order, refund, … that a notification is about; empty if its resource has none. */
export function subjectOf({ resource }: Pick<NotificationView, 'resource'>): string {
  const name = numbers.find((each) => typeof resource[each] === 'string' && resource[each] !== '')
  return name === undefined ? '' : String(resource[name])
}

/** Notifications of the same order next to each other; the order with the newest one comes first. */
export function bySubject(notifications: readonly NotificationView[]): readonly NotificationView[] {
  const groups = new Map<string, NotificationView[]>()
  for (const notification of notifications) {
    const subject = subjectOf(notification) || notification.id
    groups.set(subject, [...(groups.get(subject) ?? []), notification])
  }
  return [...groups.values()].flat()
}
