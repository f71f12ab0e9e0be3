import { NotificationError } from '../../base/errors/notification-error'
import { reasonOf } from '../../base/errors/text'
import { NotificationBusyError, once, type OnceStore } from '../notifications/once'
import { isError } from '../../base/realm'
import type { NotificationFormat } from './format'
import type { Reply } from './reply'
import { replyStatus } from './reply-status'
import { type HandlerLimits, startTimeLimit } from './time-limit'

/** What a notification endpoint is made of. */
export interface EndpointOptions<Notification> {
  /** Does what the notification is for. When it throws, WeChat Pay sends the notification again. */
  readonly handle: (notification: Notification) => unknown
  /** Remembers what was handled. Without one, `handle` must itself bear copies. */
  readonly once?: OnceStore
  /**
   * Told of every request that was not handled: a forged one, a failing handler, a busy copy, one that came too slowly.
   * Default: a process warning `WXPAY_NOTIFICATION_FAILED` for what is wrong on this side, and silence about what
   * strangers send.
   */
  readonly onError?: (reason: unknown) => void
  /**
   * Told when a notification is still being handled and WeChat Pay is about to give up on it (4 of its 5 seconds, in
   * milliseconds since it came). Default: a process warning `WXPAY_SLOW_HANDLER`.
   */
  readonly onSlow?: (notification: Notification, milliseconds: number) => void
  /** How long a request may take. */
  readonly limits?: HandlerLimits
}

/**
 * Takes one request to its answer: verified and decrypted by `unwrap`, handled once, answered within WeChat Pay's five
 * seconds. What is not read and verified by then is not handled at all. A handler that takes longer goes on, but its
 * request is answered as a failure; with a `once` store the copy that follows is then known to be handled. Never throws.
 */
export async function receive<Notification>(
  unwrap: () => Promise<Notification>,
  options: EndpointOptions<Notification>,
  format: NotificationFormat<Notification>,
): Promise<Reply> {
  const limit = startTimeLimit(options.limits)
  const late: Reply = { ...format.refused(503, 'NOTIFICATION_TIMEOUT'), unread: true }
  const work = async (): Promise<Reply> => {
    let notification: Notification
    try {
      notification = await unwrap()
    } catch (reason) {
      if (limit.isOver) return late
      const status = replyStatus(reason)
      tell(options, reason, status)
      return format.refused(status, nameOf(reason))
    }
    // WeChat Pay was told that it did not arrive, and sends it again.
    if (limit.isOver) return late
    limit.begin((milliseconds) => {
      warnOfSlowness(notification, milliseconds, { ...options, key: format.keyOf(notification) })
    })
    return handle(notification, options, format)
  }
  const answerAtLimit = (stage: 'receiving' | 'handling'): Reply => {
    if (stage === 'handling') return format.refused(503, 'still being handled')
    tell(options, notReceived(), 503)
    return late
  }
  try {
    return await Promise.race([work(), limit.end.then(answerAtLimit)])
  } finally {
    limit.release()
  }
}

function notReceived(): NotificationError {
  return new NotificationError(
    'NOTIFICATION_TIMEOUT',
    'The body did not arrive, or the key that signed it could not be looked up, in the time that WeChat Pay waits for an ' +
      'answer. Nothing was handled; WeChat Pay sends it again',
  )
}

async function handle<Notification>(
  notification: Notification,
  options: EndpointOptions<Notification>,
  { keyOf, accepted, refused }: NotificationFormat<Notification>,
): Promise<Reply> {
  const { lease } = options.limits ?? {}
  try {
    if (options.once)
      await once(options.once, keyOf(notification), () => options.handle(notification), {
        ...(lease !== undefined && { lease }),
      })
    else await options.handle(notification)
    return accepted
  } catch (reason) {
    const busy = reason instanceof NotificationBusyError
    tell(options, reason, busy ? 503 : 500)
    return busy ? refused(503, 'another copy is being handled') : refused(500, 'the handler failed')
  }
}

// A busy copy is nothing to worry about, and forgeries come by the thousand.
function tell({ onError }: Pick<EndpointOptions<never>, 'onError'>, reason: unknown, status: number): void {
  if (onError) {
    quietly(() => {
      onError(reason)
    })
  } else if (status === 500) {
    process.emitWarning(
      `A notification was not handled: ${isError(reason) ? `${reason.name}: ` : ''}${reasonOf(reason)}`,
      { code: 'WXPAY_NOTIFICATION_FAILED' },
    )
  }
}

// Whoever is told of a failure must not be able to keep WeChat Pay from its answer.
function quietly(told: () => unknown): void {
  try {
    told()
  } catch (reason) {
    process.emitWarning(isError(reason) ? reason : 'onError or onSlow threw a non-Error value')
  }
}

function warnOfSlowness<Notification>(
  notification: Notification,
  milliseconds: number,
  { onSlow, key }: Pick<EndpointOptions<Notification>, 'onSlow'> & { readonly key: string },
): void {
  if (onSlow) {
    quietly(() => {
      onSlow(notification, milliseconds)
    })
  } else {
    process.emitWarning(
      `Notification ${key} is still being handled ${milliseconds} ms after it came; WeChat Pay gives up after ` +
        '5000 ms and sends it again. Put the work into a queue and return.',
      { code: 'WXPAY_SLOW_HANDLER' },
    )
  }
}

// The message of an error may say more of us than a stranger needs to know; its code does not.
function nameOf(reason: unknown): string {
  const code: unknown =
    typeof reason === 'object' && reason !== null ? Reflect.get(reason, 'code') : undefined
  return typeof code === 'string' ? code : 'not received'
}
