/** Time limits of a request in milliseconds, from its arrival. */
export interface HandlerLimits {
  /** Time after which {@link EndpointOptions.onSlow} is called. Default 4,000. */
  readonly warnAfter?: number
  /** Time after which WeChat Pay receives a 503, even if the handler has not finished. Default 4,500. */
  readonly replyAfter?: number
  /**
   * With a `once` store: time after which a handler that has not finished is considered dead, so that a copy
   * may be handled. It must be longer than any handler takes. Default 60,000.
   */
  readonly lease?: number
}

/** WeChat Pay waits five seconds for a response. */
const WARN_AFTER = 4_000
const REPLY_AFTER = 4_500

/** Timer of one request, running from its arrival. */
export interface TimeLimit {
  /** Resolves with the phase of the request when the time is up. */
  readonly end: Promise<'receiving' | 'handling'>
  readonly isOver: boolean
  /**
   * Marks the start of handling: `slow` is called shortly before the limit, with the milliseconds since the
   * arrival.
   */
  begin(slow: (milliseconds: number) => void): void
  /** Clears the timers. */
  release(): void
}

/** Starts the timer of one request. */
export function startTimeLimit({
  warnAfter = WARN_AFTER,
  replyAfter = REPLY_AFTER,
}: HandlerLimits = {}): TimeLimit {
  const arrived = performance.now()
  const elapsed = (): number => performance.now() - arrived
  const timers: NodeJS.Timeout[] = []
  let stage: 'receiving' | 'handling' = 'receiving'
  let isOver = false
  const end = new Promise<'receiving' | 'handling'>((resolve) => {
    timers.push(
      setTimeout(() => {
        isOver = true
        resolve(stage)
      }, replyAfter),
    )
  })
  return {
    end,
    get isOver() {
      return isOver
    },
    begin(slow) {
      stage = 'handling'
      const left = Math.max(0, warnAfter - elapsed())
      timers.push(
        setTimeout(() => {
          slow(Math.round(elapsed()))
        }, left),
      )
    },
    release() {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}
