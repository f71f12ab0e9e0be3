import { NotificationError } from '../../base/errors/response-errors'
import type { NotificationCode } from '../../base/errors/codes'

/** Reply to WeChat Pay. APIv3 reads the status only, APIv2 also `return_code` in the body. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Set if the body of the request may not have been read to its end. */
  readonly unread?: true
}

const JSON_BODY = { 'content-type': 'application/json; charset=utf-8' } as const

/** Handled: WeChat Pay does not send the notification again. */
export const accepted: Reply = { status: 204, headers: {}, body: '' }

/**
 * Not handled: WeChat Pay sends the notification again, by the official schedule.
 *
 * @param status - 4xx for a fault of the request, 5xx for a fault of this server
 * @param message - truncated to 64 characters, as the documentation requires
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export function refused(status: number, message: string): Reply {
  return { status, headers: JSON_BODY, body: JSON.stringify({ code: 'FAIL', message: message.slice(0, 64) }) }
}

/** The headers for an HTTP/1.1 connection: one whose request body was not read to its end cannot be reused. */
export function connectionHeaders({ status, headers, unread }: Reply): Record<string, string> {
  return status === 413 || unread ? { ...headers, connection: 'close' } : { ...headers }
}

/** Status of the reply to a request that is not a usable notification. */
const statuses = {
  NOTIFICATION_TOO_LARGE: 413,
  NOTIFICATION_TRUNCATED: 400,
  NOTIFICATION_IS_V2: 400,
  NOTIFICATION_MALFORMED: 400,
  NOTIFICATION_HEADERS_INCOMPLETE: 401,
  NOTIFICATION_HEADERS_REPEATED: 401,
  NOTIFICATION_STALE: 401,
  NOTIFICATION_SERIAL_UNKNOWN: 401,
  NOTIFICATION_SIGNATURE_TYPE: 401,
  NOTIFICATION_SIGNATURE_WRONG: 401,
  NOTIFICATION_SIGNATURE_PROBE: 401,
  NOTIFICATION_AMBIGUOUS: 401,
  NOTIFICATION_MERCHANT_MISMATCH: 401,
  // These two are faults of this server: a body parser, and another merchant's APIv3 key.
  NOTIFICATION_BODY_NOT_RAW: 500,
  NOTIFICATION_UNREADABLE: 500,
  NOTIFICATION_MERCHANT_UNKNOWN: 500,
  NOTIFICATION_TIMEOUT: 503,
} as const satisfies Readonly<Record<NotificationCode, number>>

/** 4xx for faults of the sender, 500 for faults of this server. */
export function replyStatus(reason: unknown): number {
  if (!(reason instanceof NotificationError)) return 500
  return Object.hasOwn(statuses, reason.code) ? statuses[reason.code] : 500
}
