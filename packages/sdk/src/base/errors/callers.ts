import { isError } from '../realm'

/** The frames of the code that made a call. They are formatted only when an error needs them. */
export interface CallSite {
  readonly stack?: string
}

/**
 * Takes down who is calling, while the caller is on the stack: a promise that nobody awaits has no caller any more when
 * it rejects.
 *
 * @param below - the function whose own frame, and all above it, are left out
 */
export function callSite(below: (...given: never[]) => unknown = callSite): CallSite {
  const here: CallSite = {}
  Error.captureStackTrace(here, below)
  return here
}

/** Adds to the stack of an error the frames of the code that made the call, unless they are there already. */
export function withCallers<Thrown>(error: Thrown, site: CallSite): Thrown {
  if (!isError(error) || error.stack === undefined) return error
  const { stack } = error
  const missing = (site.stack ?? '')
    .split('\n')
    .slice(1)
    .filter((frame) => !stack.includes(frame))
  // An error of a caller's interceptor may be frozen.
  if (missing.length > 0) Reflect.set(error, 'stack', [stack, ...missing].join('\n'))
  return error
}

/**
 * Hands on items that are produced when they are asked for, so that an error on the way names the line that asked for
 * the first of them.
 */
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

/** Runs what a public function does, so that whatever it rejects with names the line that called the function. */
export async function traced<Result>(run: () => Promise<Result>): Promise<Result> {
  const site = callSite(traced)
  try {
    return await run()
  } catch (error) {
    throw withCallers(error, site)
  }
}
