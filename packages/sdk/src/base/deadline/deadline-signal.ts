import type { GenericAbortSignal } from 'axios'
import { isNativeSignal } from '../realm'
import { onAbort } from './on-abort'
import type { Deadline } from '../../transport/transport'

/** A deadline as a signal, for what knows no deadlines; it is to be forgotten when that is done. */
export interface DeadlineSignal {
  readonly signal: AbortSignal
  readonly forget: () => void
}

/** Makes a signal that is aborted by the reason of a deadline. */
export function deadlineSignal(deadline: Deadline): DeadlineSignal {
  const abort = new AbortController()
  const forget = deadline.onEnd((reason) => {
    abort.abort(reason)
  })
  return { signal: abort.signal, forget }
}

/**
 * For an answer that comes as a stream. The deadline ends with the head of it: a long download may go on as long as bytes
 * keep coming, and can still be canceled by its caller.
 */
export function beyondHead(deadline: AbortSignal, callers: GenericAbortSignal | undefined): AbortSignal {
  if (typeof callers !== 'object' || (callers as unknown) === null) return deadline
  if (isNativeSignal(callers)) return AbortSignal.any([deadline, callers])
  const either = new AbortController()
  onAbort(callers, () => {
    either.abort(Reflect.get(callers, 'reason'))
  })
  deadline.addEventListener('abort', () => {
    either.abort(deadline.reason)
  })
  return either.signal
}
