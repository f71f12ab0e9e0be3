import { type Engine, StoreError, toStoreError } from './error'

/** Runs one step of a store: within the timeout, and with errors that contain no secret. */
export async function step<Result>(
  engine: Engine,
  timeout: number,
  run: () => Promise<Result>,
  onLate: (result: Result) => void = () => undefined,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  let isLate = false
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true
      reject(new StoreError('STORE_TIMEOUT', `${engine} did not respond within ${timeout} ms`))
    }, timeout)
  })
  const running = (async () => run())()
  void running.then(
    (result) => {
      if (isLate) onLate(result)
    },
    () => undefined,
  )
  try {
    return await Promise.race([running, limit])
  } catch (reason) {
    throw toStoreError(engine, reason)
  } finally {
    clearTimeout(timer)
  }
}
