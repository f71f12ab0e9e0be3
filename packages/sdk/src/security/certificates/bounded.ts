/**
 * Runs a function for a limited time and stops waiting after that, even if it ignores the signal. The timer does not
 * keep the process alive.
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
