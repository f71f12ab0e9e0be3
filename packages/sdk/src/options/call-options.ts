import { InputError } from '../error/input-error'
import { received } from '../error/received'

/** The `timeout` of axios, if it is given: 0 and Infinity are none. */
export function readTimeout(option: unknown): void {
  if (option === undefined || (typeof option === 'number' && option >= 0)) return
  throw new InputError(
    'OPTION_INVALID',
    `Option "timeout" must be a number of milliseconds (0 for none), received ${shown(option)}`,
    'timeout',
  )
}

/** `maxContentLength` of axios, if it is given: bytes; negative or Infinity for no limit. */
export function readMaxContentLength(option: unknown): void {
  if (option === undefined || (typeof option === 'number' && !Number.isNaN(option))) return
  throw new InputError(
    'OPTION_INVALID',
    `Option "maxContentLength" must be a number of bytes (-1 or Infinity for no limit), received ${shown(option)}`,
    'maxContentLength',
  )
}

/** A time in milliseconds, if it is given. */
export function readMilliseconds(name: string, option: unknown): number | undefined {
  if (option === undefined) return undefined
  if (typeof option === 'number' && Number.isInteger(option) && option > 0 && option < 2 ** 31) return option
  throw new InputError(
    'OPTION_INVALID',
    `Option "${name}" must be a positive integer of milliseconds, received ${shown(option)}`,
    name,
  )
}

/** A switch. */
export function readBoolean(name: string, option: unknown): boolean {
  if (typeof option === 'boolean') return option
  throw new InputError(
    'OPTION_INVALID',
    `Option "${name}" must be true or false, received ${received(option)}`,
    name,
  )
}

/** A callback, if it is given. */
export function readFunction<Given>(name: string, option: Given | undefined): Given | undefined {
  if (option !== undefined) requireFunction(name, option)
  return option
}

function requireFunction(name: string, option: unknown): void {
  if (typeof option === 'function') return
  throw new InputError(
    'OPTION_INVALID',
    `Option "${name}" must be a function, received ${received(option)}`,
    name,
  )
}

const callbacks = ['onDownloadProgress', 'onUploadProgress', 'validateStatus'] as const
const transforms = ['transformRequest', 'transformResponse'] as const
type CallbackName = (typeof callbacks)[number] | (typeof transforms)[number]

/**
 * The functions that axios calls, if they are given. It does not look at them before, and calls those of progress from a
 * timer: there, `{ ...req.query }` with `onDownloadProgress=x` would end the process.
 */
export function readCallbacks(config: Readonly<Partial<Record<CallbackName, unknown>>>): void {
  for (const name of callbacks) {
    const given = config[name]
    if (given !== null) readFunction(name, given)
  }
  for (const name of transforms) {
    const given = config[name]
    if (Array.isArray(given)) for (const each of given as unknown[]) requireFunction(name, each)
    else if (given !== null) readFunction(name, given)
  }
}

/** What ends a call, if it is given. */
export function readSignal(signal: unknown): void {
  if (signal === undefined || signal === null) return
  if (typeof signal === 'object' && 'aborted' in signal && 'addEventListener' in signal) return
  throw new InputError(
    'OPTION_INVALID',
    `Option "signal" must be an AbortSignal, received ${received(signal)}. Give controller.signal`,
    'signal',
  )
}

function shown(option: unknown): string {
  return typeof option === 'number' ? String(option) : received(option)
}
