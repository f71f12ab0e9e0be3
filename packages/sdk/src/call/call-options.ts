import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/text'
import { isHeaders } from '../base/realm'

/** Longest delay of Node's timers, in milliseconds; they treat a longer one as 1 ms. */
const LONGEST_TIMER = 2 ** 31 - 1

/** The `timeout` of axios in milliseconds, if given; 0 and Infinity mean no timeout. */
export function readTimeout(option: unknown): void {
  if (option === undefined || option === Number.POSITIVE_INFINITY) return
  if (typeof option === 'number' && option >= 0 && option <= LONGEST_TIMER) return
  throw new InputError(
    'OPTION_INVALID',
    `Option "timeout" must be a number of milliseconds from 0 to ${LONGEST_TIMER} (0 or Infinity for none), received ` +
      shown(option),
    'timeout',
  )
}

/** The `maxContentLength` of axios in bytes, if given; negative or Infinity for no limit. */
export function readMaxContentLength(option: unknown): void {
  if (option === undefined || (typeof option === 'number' && !Number.isNaN(option))) return
  throw new InputError(
    'OPTION_INVALID',
    `Option "maxContentLength" must be a number of bytes (-1 or Infinity for no limit), received ${shown(option)}`,
    'maxContentLength',
  )
}

/** A duration in milliseconds, if given. */
export function readMilliseconds(name: string, option: unknown): number | undefined {
  return option === undefined
    ? undefined
    : readInteger(name, option, { min: 1, max: LONGEST_TIMER, unit: 'milliseconds' })
}

/** Range of an integer option. */
export interface IntegerRange {
  readonly min: number
  readonly max: number
  /** Unit, such as `milliseconds`. */
  readonly unit?: string
}

/** An integer in a range. */
export function readInteger(name: string, option: unknown, { min, max, unit }: IntegerRange): number {
  if (typeof option === 'number' && Number.isInteger(option) && option >= min && option <= max) return option
  throw new InputError(
    'OPTION_INVALID',
    `Option "${name}" must be an integer${unit === undefined ? '' : ` of ${unit}`} from ${min} to ${max}, received ${shown(option)}`,
    name,
  )
}

/** Headers of a client or of a single call. */
export function readHeaders(headers: unknown): void {
  if (headers === undefined || headers === null) return
  if (typeof headers !== 'object' || Array.isArray(headers)) {
    throw new InputError(
      'OPTION_INVALID',
      `Option "headers" must be an object of header names and values, received ${received(headers)}. Write ` +
        "{ headers: { 'Accept-Language': 'zh-CN' } }",
      'headers',
    )
  }
  const names = isHeaders(headers) ? [...headers.keys()] : Object.keys(headers)
  if (!names.some((name) => /^authorization$/i.test(name))) return
  throw new InputError(
    'OPTION_INVALID',
    'Header "Authorization" has no effect: it contains the signature. Remove it; to sign as another merchant, give mchid, ' +
      'serial and privateKey',
    'headers.Authorization',
  )
}

const responseTypes: ReadonlySet<unknown> = new Set(['arraybuffer', 'blob', 'json', 'stream', 'text'])

/** The `responseType` of axios, if given. */
export function readResponseType(option: unknown): void {
  if (option === undefined || option === null || responseTypes.has(option)) return
  throw new InputError(
    'OPTION_INVALID',
    `Option "responseType" must be one of ${[...responseTypes].join(', ')}, received ${received(option)}`,
    'responseType',
  )
}

/** The `paramsSerializer` of axios, if given: a function, or an object of which only `serialize` is read. */
export function readParamsSerializer(option: unknown): void {
  if (option === undefined || option === null || typeof option === 'function') return
  const { serialize, ...rest }: Readonly<Record<string, unknown>> =
    typeof option === 'object' ? { ...option } : {}
  const other = Object.keys(rest).find((name) => rest[name] !== undefined)
  if (typeof serialize === 'function' && other === undefined) return
  const field = other === undefined ? 'paramsSerializer' : `paramsSerializer.${other}`
  const given = other === undefined ? option : rest[other]
  throw new InputError(
    'OPTION_INVALID',
    `Option "${field}" (received ${received(given)}) has no effect: give paramsSerializer: (params) => string, which returns the ` +
      'whole query, percent-encoded',
    field,
  )
}

/** A boolean option. */
export function readBoolean(name: string, option: unknown): boolean {
  if (typeof option === 'boolean') return option
  throw new InputError(
    'OPTION_INVALID',
    `Option "${name}" must be true or false, received ${received(option)}`,
    name,
  )
}

/** A callback, if given. */
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
 * Callbacks of axios, if given. axios does not check them and calls the progress callbacks from a timer, where
 * `{ ...req.query }` with `onDownloadProgress=x` would end the process.
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

/** The `signal` that aborts a call, if given. */
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
