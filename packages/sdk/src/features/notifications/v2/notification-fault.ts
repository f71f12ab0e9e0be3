import { NotificationError } from '../../../base/errors/response-errors'

/** The error for an authentic message that is not a usable notification. */
export function malformed(message: string, cause?: unknown): NotificationError {
  return new NotificationError('NOTIFICATION_MALFORMED', message, { cause })
}
