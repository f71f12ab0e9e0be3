import { NotificationError } from '../../base/errors/notification-error'
import type { NotificationCode } from '../../base/errors/codes'

/** What a request is answered with that is no notification to be acted upon. */
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
  // These two are nobody's fault but ours: a body parser, and an APIv3 key of somebody else.
  NOTIFICATION_BODY_NOT_RAW: 500,
  NOTIFICATION_UNREADABLE: 500,
  NOTIFICATION_MERCHANT_UNKNOWN: 500,
  NOTIFICATION_TIMEOUT: 503,
} as const satisfies Readonly<Record<NotificationCode, number>>

/** 4xx for what the sender did wrong, 500 for all that is wrong here. */
export function replyStatus(reason: unknown): number {
  if (!(reason instanceof NotificationError)) return 500
  return Object.hasOwn(statuses, reason.code) ? statuses[reason.code] : 500
}
