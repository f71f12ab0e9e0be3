/** How long a request may take from its arrival, in milliseconds. */
export interface HandlerLimits {
  /** When {@link EndpointOptions.onSlow} is told. Default 4,000. */
  readonly warnAfter?: number
  /** When WeChat Pay is answered 503, whether the handler is done or not. Default 4,500. */
  readonly answerAfter?: number
  /**
   * With a `once` store: when a handler that was not heard of again is taken for dead, so that a copy is handled in its
   * place. It has to be longer than any handler takes. Default 60,000.
   */
  readonly lease?: number
}

/** WeChat Pay waits five seconds for an answer. */
const WARN_AFTER = 4_000
const ANSWER_AFTER = 4_500

/** The time that one request has; it runs from the arrival, not from when there is something to handle. */
export interface TimeLimit {
  /** Resolves when the time is up, with how far the request has come by then. */
  readonly end: Promise<'receiving' | 'handling'>
  readonly isOver: boolean
  /** Begins the handling: `slow` is told when it comes close to the end, with the milliseconds since the arrival. */
  begin(slow: (milliseconds: number) => void): void
  /** Lets go of the timers. */
  release(): void
}

/** Begins the time of one request. */
export function startTimeLimit({
  warnAfter = WARN_AFTER,
  answerAfter = ANSWER_AFTER,
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
      }, answerAfter),
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
