import { InputError } from '../../base/errors/input-error'
import { received } from '../../base/errors/text'
import { isHeaders } from '../../base/values'
import type { OperationFacts } from '../../operations/facts'
import { callOptionNames, isCallOption } from './axios-options'
import { parametersOf } from '../../operations/path-parameters'
import { nearestName } from '../../base/suggestions'

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

/** Facts that the keys of a call are checked against. */
export interface CheckedCall {
  /** The route as the caller wrote it, parameters in braces. */
  readonly route: string
  /** Segments of its path, parameters in braces. */
  readonly segments: readonly string[]
  /** `undefined` for an operation that the catalog does not have. */
  readonly facts: OperationFacts | undefined
  /** Whether a body was given as a separate argument. */
  readonly hasBody: boolean
  /** Whether other code than this client, such as an interceptor, may read further keys. */
  readonly isExtended: boolean
}

/**
 * Rejects keys of a call's config that would be ignored: `{ out_trade_no, mchid }`, where the query parameter
 * `mchid` must be in `params`.
 *
 * @throws InputError `OPTION_INVALID`, whose `field` is the key
 */
export function refuseUnknownKeys(config: Readonly<Record<string, unknown>>, call: CheckedCall): void {
  for (const name of Object.keys(config)) {
    if (call.segments.includes(`{${name}}`)) continue
    const advice = overridden(name, call)
    if (advice !== undefined) {
      const given = received(config[name])
      throw stray(name, `Option "${name}" (received ${given}) has no effect on ${call.route}: ${advice}`)
    }
    if (name === 'mchid' ? isOverride(config) : isCallOption(name)) continue
    if (call.facts?.query?.includes(name) === true) throw stray(name, misplacedQuery(name, call.route))
    if (name === 'mchid') {
      throw stray(name, 'Option "mchid" signs a call as another merchant: give serial and privateKey as well')
    }
    if (!call.isExtended) throw stray(name, unknown(name, call))
  }
}

// Options that a call of this kind would override or ignore.
function overridden(name: string, { segments, facts, hasBody }: CheckedCall): string | undefined {
  const isV2 = segments[0] === 'v2'
  switch (name) {
    case 'url':
    case 'method':
      return `the route determines it. Remove ${name}, or make another call with client.${isV2 ? 'v2' : 'v3'}.request()`
    case 'data':
      return hasBody ? 'the first argument is the body. Give one of the two' : undefined
    case 'meta':
      return facts !== undefined && facts.request !== 'multipart'
        ? 'this call is not an upload. Remove it'
        : undefined
    case 'security':
    case 'nonceless':
      return isV2 ? undefined : 'it applies to APIv2 only. Remove it'
    default:
      return undefined
  }
}

// Merchant ID that this one call is signed as.
function isOverride({ serial, privateKey }: Readonly<Record<string, unknown>>): boolean {
  return serial !== undefined || privateKey !== undefined
}

function stray(name: string, message: string): InputError {
  return new InputError('OPTION_INVALID', message, name)
}

function misplacedQuery(name: string, route: string): string {
  return `Query parameter "${name}" of ${route} belongs in params: write { params: { ${name}: … } }`
}

function unknown(name: string, { route, facts }: CheckedCall): string {
  const query = facts?.query ?? []
  const nearest = nearestName(name, [...parametersOf(route), ...query, ...callOptionNames()])
  const problem = `${JSON.stringify(name)} is neither a path parameter of ${route} nor an option of a call`
  if (nearest !== undefined && query.includes(nearest)) {
    return `${problem}. Did you mean the query parameter ${nearest}? Write { params: { ${nearest}: … } }`
  }
  if (nearest !== undefined) return `${problem}. Did you mean ${nearest}?`
  return route.startsWith('GET ') || route.startsWith('DELETE ')
    ? `${problem}. Query parameters belong in params: { params: { ${name}: … } }`
    : `${problem}. Fields of the body belong in the first argument`
}
