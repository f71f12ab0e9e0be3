import { NotificationBusyError, once, type OnceStore } from '../notification/once'
import { accepted, type Reply, refused } from './reply'
import { replyStatus } from './reply-status'

/** What an endpoint needs of a notification: `id` tells copies of one apart from another. */
export interface Identified {
  readonly id: string
}

/** How long a handler may take, in milliseconds. */
export interface HandlerLimits {
  /** When {@link EndpointOptions.onSlow} is told. Default 4,000. */
  readonly warnAfter?: number
  /** When WeChat Pay is answered 503, whether the handler is done or not. Default 4,500. */
  readonly answerAfter?: number
}

/** What a notification endpoint is made of. */
export interface EndpointOptions<Notification extends Identified> {
  /** Does what the notification is for. When it throws, WeChat Pay sends the notification again. */
  readonly handle: (notification: Notification) => unknown
  /** Remembers what was handled. Without one, `handle` must itself bear copies. */
  readonly once?: OnceStore
  /**
   * Told of every request that was not handled: a forged one, a failing handler, a busy copy. Default: a process warning
   * `WXPAY_NOTIFICATION_FAILED` for what is wrong on this side, and silence about what strangers send.
   */
  readonly onError?: (reason: unknown) => void
  /**
   * Told when a handler has taken so long that WeChat Pay is about to give up on it (4 of its 5 seconds).
   * Default: a process warning `WXPAY_SLOW_HANDLER`.
   */
  readonly onSlow?: (notification: Notification, milliseconds: number) => void
  readonly limits?: HandlerLimits
}

/** WeChat Pay waits five seconds for an answer. */
const WARN_AFTER = 4_000
const ANSWER_AFTER = 4_500

/**
 * Takes one request to its answer: verified and decrypted by `unwrap`, handled once, answered within WeChat Pay's five
 * seconds. A handler that takes longer goes on, but its request is answered as a failure; with a `once` store the copy
 * that follows is then known to be handled. Never throws.
 */
export async function receive<Notification extends Identified>(
  unwrap: () => Promise<Notification>,
  options: EndpointOptions<Notification>,
): Promise<Reply> {
  let notification: Notification
  try {
    notification = await unwrap()
  } catch (reason) {
    const status = replyStatus(reason)
    tell(options, reason, status)
    return refused(status, nameOf(reason))
  }
  return within(notification, options, () => handle(notification, options))
}

async function handle<Notification extends Identified>(
  notification: Notification,
  options: EndpointOptions<Notification>,
): Promise<Reply> {
  try {
    if (options.once) await once(options.once, notification.id, () => options.handle(notification))
    else await options.handle(notification)
    return accepted
  } catch (reason) {
    const busy = reason instanceof NotificationBusyError
    tell(options, reason, busy ? 503 : 500)
    return busy ? refused(503, 'another copy is being handled') : refused(500, 'the handler failed')
  }
}

async function within<Notification extends Identified>(
  notification: Notification,
  options: EndpointOptions<Notification>,
  work: () => Promise<Reply>,
): Promise<Reply> {
  const { warnAfter = WARN_AFTER, answerAfter = ANSWER_AFTER } = options.limits ?? {}
  const started = performance.now()
  const warning = setTimeout(() => {
    const milliseconds = Math.round(performance.now() - started)
    if (options.onSlow) quietly(() => options.onSlow?.(notification, milliseconds))
    else warnOfSlowness(notification, milliseconds)
  }, warnAfter)
  let late: NodeJS.Timeout | undefined
  const limit = new Promise<Reply>((resolve) => {
    late = setTimeout(() => {
      resolve(refused(503, 'still being handled'))
    }, answerAfter)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(warning)
    clearTimeout(late)
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
      `A notification was not handled: ${reason instanceof Error ? `${reason.name}: ${reason.message}` : 'something that is no Error was thrown'}`,
      { code: 'WXPAY_NOTIFICATION_FAILED' },
    )
  }
}

// Whoever is told of a failure must not be able to keep WeChat Pay from its answer.
function quietly(told: () => unknown): void {
  try {
    told()
  } catch (reason) {
    process.emitWarning(
      reason instanceof Error ? reason : 'onError or onSlow threw something that is no Error',
    )
  }
}

function warnOfSlowness({ id }: Identified, milliseconds: number): void {
  process.emitWarning(
    `The handler of notification ${id} has taken ${milliseconds} ms; WeChat Pay gives up after 5000 ms and ` +
      'sends it again. Put the work into a queue and return.',
    { code: 'WXPAY_SLOW_HANDLER' },
  )
}

// The message of an error may say more of us than a stranger needs to know; its code does not.
function nameOf(reason: unknown): string {
  const code: unknown =
    typeof reason === 'object' && reason !== null ? Reflect.get(reason, 'code') : undefined
  return typeof code === 'string' ? code : 'not received'
}
