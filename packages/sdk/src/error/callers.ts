/**
 * Adds to the stack of an error, as axios does, the frames that led to where this is called. A stack holds ten frames, and
 * from the first byte of an answer to the line that made the call there are more.
 */
export function withCallers<Thrown>(error: Thrown): Thrown {
  if (!(error instanceof Error) || error.stack === undefined) return error
  const here: { stack?: string } = {}
  Error.captureStackTrace(here, withCallers)
  const { stack } = error
  const missing = (here.stack ?? '')
    .split('\n')
    .slice(1)
    .filter((frame) => !stack.includes(frame))
  error.stack = [stack, ...missing].join('\n')
  return error
}
