import { isError } from '../values'

/** Stack frames of the code that made a call. They are formatted only when an error needs them. */
export interface CallSite {
  readonly stack?: string
}

/**
 * Captures the stack of the caller while it is still available: a promise that is not awaited no longer has a caller
 * when it rejects.
 *
 * @param below - the function whose frame, and all frames above it, are omitted
 */
export function callSite(below: (...given: never[]) => unknown = callSite): CallSite {
  const here: CallSite = {}
  Error.captureStackTrace(here, below)
  return here
}

/** Appends the stack frames of the call to the stack of an error, unless it already has them. */
export function withCallers<Thrown>(error: Thrown, site: CallSite): Thrown {
  if (!isError(error) || error.stack === undefined) return error
  const { stack } = error
  const missing = (site.stack ?? '')
    .split('\n')
    .slice(1)
    .filter((frame) => !stack.includes(frame))
  // An error thrown by an interceptor of the application may be frozen.
  if (missing.length > 0) Reflect.set(error, 'stack', [stack, ...missing].join('\n'))
  return error
}

/** Passes on items that are produced on demand. The stack of an error names the line that requested the first item. */
export function tracedItems<Item>(items: AsyncGenerator<Item, void>): AsyncGenerator<Item, void> {
  return named(items, callSite(tracedItems))
}

async function* named<Item>(items: AsyncGenerator<Item, void>, site: CallSite): AsyncGenerator<Item, void> {
  try {
    yield* items
  } catch (error) {
    throw withCallers(error, site)
  }
}

/** Runs the body of a public function. The stack of a rejection names the line that called the function. */
export async function traced<Result>(run: () => Promise<Result>): Promise<Result> {
  const site = callSite(traced)
  try {
    return await run()
  } catch (error) {
    throw withCallers(error, site)
  }
}
