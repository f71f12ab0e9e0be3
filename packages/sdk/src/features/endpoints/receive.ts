import { NotificationError } from '../../base/errors/response-errors'
import { reasonOf } from '../../base/errors/text'
import { NotificationBusyError, once, type OnceStore } from '../notifications/once'
import { isError } from '../../base/values'
import type { NotificationFormat } from './format'
import { type Reply, replyStatus } from './reply'
import { type HandlerLimits, startTimeLimit } from './time-limit'

/** Second argument of a handler. */
export interface HandlingContext {
  /** Identifier that copies of the notification share: its `id`, or for APIv2 the number of the transaction or refund. */
  readonly key: string
}

/** Options of a notification endpoint. */
export interface EndpointOptions<Notification> {
  /** Handles a notification. If it throws, WeChat Pay sends the notification again. */
  readonly handle: (notification: Notification, context: HandlingContext) => unknown
  /** Store of handled notifications. Without one, `handle` must be idempotent. */
  readonly once?: OnceStore
  /**
   * Called for every request that was not handled: a forged one, a failing handler, a concurrent copy, a late
   * one. Default: a process warning `WXPAY_NOTIFICATION_FAILED` for faults on this side, nothing for forged
   * requests.
   */
  readonly onError?: (reason: unknown) => void
  /**
   * Called when a notification is still being handled shortly before WeChat Pay's timeout (after 4 of its 5
   * seconds), with the milliseconds since it arrived. Default: a process warning `WXPAY_SLOW_HANDLER`.
   */
  readonly onSlow?: (notification: Notification, milliseconds: number) => void
  /** Time limits of a request. */
  readonly limits?: HandlerLimits
}

/**
 * Processes one request up to its reply: verified and decrypted by `unwrap`, handled once, with a reply within
 * WeChat Pay's five seconds. A request that is not read and verified by then is not handled. A handler that
 * takes longer continues, but the reply reports a failure; a `once` store then recognizes the next
 * copy as handled. Never throws.
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
      reportFailure(options, reason, status)
      return format.refused(status, nameOf(reason))
    }
    // WeChat Pay has already received a failure, and sends the notification again.
    if (limit.isOver) return late
    limit.begin((milliseconds) => {
      warnOfSlowness(notification, milliseconds, { ...options, key: format.keyOf(notification) })
    })
    return handle(notification, options, format)
  }
  const replyAtLimit = (stage: 'receiving' | 'handling'): Reply => {
    if (stage === 'handling') return format.refused(503, 'still being handled')
    reportFailure(options, notReceived(), 503)
    return late
  }
  try {
    return await Promise.race([work(), limit.end.then(replyAtLimit)])
  } finally {
    limit.release()
  }
}

function notReceived(): NotificationError {
  return new NotificationError(
    'NOTIFICATION_TIMEOUT',
    'The body did not arrive, or the key that signed it could not be fetched, within the time that WeChat Pay waits for a ' +
      'response. Nothing was handled; WeChat Pay sends it again',
  )
}

async function handle<Notification>(
  notification: Notification,
  options: EndpointOptions<Notification>,
  { keyOf, accepted, refused }: NotificationFormat<Notification>,
): Promise<Reply> {
  const { lease } = options.limits ?? {}
  try {
    const context = { key: keyOf(notification) }
    const run = (): unknown => options.handle(notification, context)
    if (options.once) await once(options.once, context.key, run, { ...(lease !== undefined && { lease }) })
    else await run()
    return accepted
  } catch (reason) {
    const busy = reason instanceof NotificationBusyError
    reportFailure(options, reason, busy ? 503 : 500)
    return busy ? refused(503, 'another copy is being handled') : refused(500, 'the handler failed')
  }
}

// Concurrent copies are harmless, and forged requests arrive in large numbers.
function reportFailure(
  { onError }: Pick<EndpointOptions<never>, 'onError'>,
  reason: unknown,
  status: number,
): void {
  if (onError) {
    callListener(() => {
      onError(reason)
    })
  } else if (status === 500) {
    process.emitWarning(
      `A notification was not handled: ${isError(reason) ? `${reason.name}: ` : ''}${reasonOf(reason)}`,
      { code: 'WXPAY_NOTIFICATION_FAILED' },
    )
  }
}

// An error in onError or onSlow must not prevent the reply to WeChat Pay.
function callListener(listener: () => unknown): void {
  try {
    listener()
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
    callListener(() => {
      onSlow(notification, milliseconds)
    })
  } else {
    process.emitWarning(
      `Notification ${key} is still being handled ${milliseconds} ms after it arrived; WeChat Pay times out after ` +
        '5000 ms and sends it again. Move the work to a queue and return at once.',
      { code: 'WXPAY_SLOW_HANDLER' },
    )
  }
}

// The message of an error may reveal internals to a stranger; its code does not.
function nameOf(reason: unknown): string {
  const code: unknown =
    typeof reason === 'object' && reason !== null ? Reflect.get(reason, 'code') : undefined
  return typeof code === 'string' ? code : 'not received'
}
