import { findErrors, findOperation } from '@wxpay/catalog'
import { ApiError, apiErrors } from '../domain/api-error'
import { type JsonObject, isObject } from '../domain/fields'
import { type MagicValue, PREFIX } from './value'

/** A request, as parsed. */
export interface MagicRequest {
  /** `POST /v3/refund/domestic/refunds`, path parameters in braces. */
  readonly route: string
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: Readonly<Record<string, unknown>>
}

/** An action of the control API that follows a request. */
export interface FollowingAction {
  readonly action: string
  readonly number: string
  readonly subject?: MagicValue['subject']
  readonly parameters: Readonly<Record<string, unknown>>
}

/**
 * The error that a text of the request names: `sandbox_` and a code that the catalog lists for the operation.
 *
 * @returns `undefined` if no text names one
 */
export function namedError({ route, path, query, body }: MagicRequest): ApiError | undefined {
  for (const text of texts([path, query, body])) {
    const error = text.startsWith(PREFIX) ? catalogError(route, text.slice(PREFIX.length)) : undefined
    if (error !== undefined) return error
  }
  return undefined
}

/** The error of an operation with a code, as the catalog lists it; `undefined` if it is not listed. */
export function catalogError(route: string, code: string): ApiError | undefined {
  const facts = findOperation(route)?.operation['x-wxpay']
  const codes = facts === undefined ? undefined : findErrors(facts.errors)
  const listed = codes !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined
  if (listed === undefined) return undefined
  const { internal } = apiErrors.system
  return new ApiError({ status: listed.status, code, message: listed.meaning.zh, internal })
}

/**
 * Actions that follow an accepted request by its magic values, in the order of the table.
 *
 * @param response - body of the response
 */
export function followingActions(
  values: readonly MagicValue[],
  request: MagicRequest,
  response: Readonly<Record<string, unknown>>,
): FollowingAction[] {
  const sources = [request.path, request.body, response]
  return valuesOf(values, request.route).flatMap(
    ({ field, value, action, then = [], subject, number, parameters, ofItem = [] }): FollowingAction[] => {
      const holders = holdersOf({ ...request.path, ...request.body }, field.split('.'), value)
      const found = sources.map((source) => source[number]).find((each) => typeof each === 'string')
      if (typeof found !== 'string') return []
      // Several items of a list differ only if the action takes a parameter from them.
      return holders.slice(0, ofItem.length === 0 ? 1 : undefined).flatMap((item) =>
        [action, ...then].map((each) => ({
          action: each,
          number: found,
          ...(subject !== undefined && { subject }),
          parameters: {
            ...parameters,
            ...Object.fromEntries(ofItem.map((name) => [name, item[name]])),
            ...(subject === 'new' && { [number]: found }),
          },
        })),
      )
    },
  )
}

const byRoute = new WeakMap<readonly MagicValue[], Map<string, readonly MagicValue[]>>()

/** The values that a route has. The table has hundreds, and every request asks. */
function valuesOf(values: readonly MagicValue[], route: string): readonly MagicValue[] {
  const known = byRoute.get(values) ?? new Map<string, readonly MagicValue[]>()
  byRoute.set(values, known)
  const found = known.get(route) ?? values.filter(({ routes }) => routes.includes(route))
  known.set(route, found)
  return found
}

/** Objects that hold a value at the end of a field: the body, or items where the field leads through a list. */
function holdersOf(
  source: unknown,
  [first, ...rest]: readonly string[],
  value: MagicValue['value'],
  item: JsonObject = isObject(source) ? source : {},
): JsonObject[] {
  if (first === undefined) return source === value ? [item] : []
  if (!isObject(source)) return []
  const name = first.replace(/\[\]$/, '')
  const member = Object.hasOwn(source, name) ? source[name] : undefined
  if (name === first) return holdersOf(member, rest, value, item)
  if (!Array.isArray(member)) return []
  return member.flatMap((each: unknown) => holdersOf(each, rest, value, isObject(each) ? each : item))
}

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* texts(item)
  else if (isObject(value)) for (const member of Object.values(value)) yield* texts(member)
}
