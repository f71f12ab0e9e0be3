import { NotificationError } from '../../../base/errors/notification-error'

/** The error for a message that is authentic, and not a notification that can be used. */
export function malformed(message: string, cause?: unknown): NotificationError {
  return new NotificationError('NOTIFICATION_MALFORMED', message, { cause })
}
