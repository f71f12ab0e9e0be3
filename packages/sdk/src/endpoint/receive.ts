import { NotificationBusyError, once, type OnceStore } from '../notification/once'
import { accepted, type Reply, refused } from './reply'

/** What an endpoint needs of a notification: `id` tells copies of one apart from another. */
export interface Identified {
  id: string
}

export interface EndpointOptions<Notification extends Identified> {
  /** Does what the notification is for. When it throws, WeChat Pay sends the notification again. */
  handle: (notification: Notification) => unknown
  /** Remembers what was handled. Without one, `handle` must itself bear copies. */
  once?: OnceStore
  /** Told of every request that was not handled: a forged one, a failing handler, a busy copy. */
  onError?: (reason: unknown) => void
  /**
   * Told when a handler has taken so long that WeChat Pay is about to give up on it (4 of its 5 seconds).
   * Default: a process warning `WXPAY_SLOW_HANDLER`.
   */
  onSlow?: (notification: Notification, milliseconds: number) => void
}

/** WeChat Pay waits five seconds for an answer. */
const WARN_AFTER = 4_000
const ANSWER_AFTER = 4_500

/**
 * Takes one request to its answer: verified and decrypted by `unwrap`, handled once, answered within WeChat Pay's five
 * seconds. A handler that takes longer goes on, but its request is answered as a failure; with a `once` store the copy
 * that follows is then known to be handled.
 */
export async function receive<Notification extends Identified>(
  unwrap: () => Promise<Notification>,
  options: EndpointOptions<Notification>,
): Promise<Reply> {
  let notification: Notification
  try {
    notification = await unwrap()
  } catch (reason) {
    options.onError?.(reason)
    return refused(statusOf(reason), reason instanceof Error ? reason.name : 'refused')
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
    options.onError?.(reason)
    return reason instanceof NotificationBusyError
      ? refused(503, 'another copy is being handled')
      : refused(500, 'the handler failed')
  }
}

async function within<Notification extends Identified>(
  notification: Notification,
  options: EndpointOptions<Notification>,
  work: () => Promise<Reply>,
): Promise<Reply> {
  const started = performance.now()
  const warning = setTimeout(() => {
    const milliseconds = Math.round(performance.now() - started)
    if (options.onSlow) options.onSlow(notification, milliseconds)
    else warnOfSlowness(notification, milliseconds)
  }, WARN_AFTER)
  let late: NodeJS.Timeout | undefined
  const limit = new Promise<Reply>((resolve) => {
    late = setTimeout(() => {
      resolve(refused(503, 'still being handled'))
    }, ANSWER_AFTER)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(warning)
    clearTimeout(late)
  }
}

function warnOfSlowness({ id }: Identified, milliseconds: number): void {
  process.emitWarning(
    `The handler of notification ${id} has taken ${String(milliseconds)} ms; WeChat Pay gives up after 5000 ms and ` +
      'sends it again. Put the work into a queue and return.',
    { code: 'WXPAY_SLOW_HANDLER' },
  )
}

/** Errors of `unwrap` say themselves what is to be answered; what is not ours is our fault. */
function statusOf(reason: unknown): number {
  const status =
    typeof reason === 'object' && reason !== null ? Reflect.get(reason, 'replyStatus') : undefined
  return typeof status === 'number' ? status : 500
}
