import { pipeline, type Readable, Transform } from 'node:stream'
import { TimeoutError } from '../base/errors/transport-error'

/**
 * Hands a body on, and ends it when nothing has come for too long. What its reader has not taken yet does not count.
 *
 * @param limit - milliseconds; 0 for any time
 */
export function endWhenIdle(body: Readable, limit: number, host: string): Readable {
  if (limit <= 0 || limit >= 2 ** 31) return body
  const passed = new Transform({
    transform(chunk, _, done) {
      timer.refresh()
      done(null, chunk)
    },
  })
  const timer = setTimeout(() => {
    if (passed.readableLength > 0) timer.refresh()
    else {
      passed.destroy(
        new TimeoutError('ETIMEDOUT', `Nothing more came from ${host} for ${limit} ms`, { phase: 'answer' }),
      )
    }
  }, limit)
  // The socket keeps a process alive as long as anything can come; this is not to do so for longer.
  timer.unref()
  pipeline(body, passed, () => {
    clearTimeout(timer)
  })
  return passed
}
