/**
 * Runs something for a limited time, and then goes on without it, whether it heeds the signal or not. The time-out keeps
 * no process alive.
 *
 * @param limit - milliseconds
 * @throws whatever `run` throws, or a `TimeoutError` (a `DOMException`)
 */
export async function bounded<Result>(
  limit: number,
  run: (signal: AbortSignal) => Promise<Result> | Result,
): Promise<Result> {
  const signal = AbortSignal.timeout(limit)
  const outcome = run(signal)
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', stop, { once: true })
    Promise.resolve(outcome)
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', stop)
      })
  })
}
