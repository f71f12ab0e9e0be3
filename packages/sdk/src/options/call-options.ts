import { InputError } from '../error/input-error'

/** The `timeout` of axios, if it is given: 0 and Infinity are none. */
export function readTimeout(option: unknown): void {
  if (option === undefined || (typeof option === 'number' && option >= 0)) return
  throw new InputError('OPTION_INVALID', 'timeout is a number of milliseconds; 0 is none', 'timeout')
}

/** A time in milliseconds, if it is given. */
export function readMilliseconds(name: string, option: unknown): number | undefined {
  if (option === undefined) return undefined
  if (typeof option === 'number' && Number.isInteger(option) && option > 0 && option < 2 ** 31) return option
  throw new InputError('OPTION_INVALID', `${name} is a positive integer of milliseconds`, name)
}

/** A callback, if it is given. */
export function readFunction<Given>(name: string, option: Given | undefined): Given | undefined {
  if (option === undefined || typeof option === 'function') return option
  throw new InputError('OPTION_INVALID', `${name} is not a function`, name)
}

/** What ends a call, if it is given. */
export function readSignal(signal: unknown): void {
  if (signal === undefined || signal === null) return
  if (typeof signal === 'object' && 'aborted' in signal && 'addEventListener' in signal) return
  throw new InputError('OPTION_INVALID', 'signal is not an AbortSignal: give controller.signal', 'signal')
}
