import { NotificationError } from '../../base/errors/response-errors'
import type { NotificationCode } from '../../base/errors/codes'

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
