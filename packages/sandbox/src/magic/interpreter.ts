import { findErrors, findOperation } from '@wxpay/catalog'
import { ApiError, apiErrors } from '../domain/api-error'
import { isObject } from '../domain/fields'
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
  return values.flatMap(({ routes, field, value, action, number, parameters = {} }): FollowingAction[] => {
    if (!routes.includes(request.route) || !valuesAt(request.body, field.split('.')).includes(value))
      return []
    const found = sources.map((source) => source[number]).find((each) => typeof each === 'string')
    return typeof found === 'string' ? [{ action, number: found, parameters }] : []
  })
}

/** Values at a field; several below a list. */
function valuesAt(source: unknown, [first, ...rest]: readonly string[]): unknown[] {
  if (first === undefined) return [source]
  if (!isObject(source)) return []
  const name = first.replace(/\[\]$/, '')
  const member = Object.hasOwn(source, name) ? source[name] : undefined
  if (name === first) return valuesAt(member, rest)
  return Array.isArray(member) ? member.flatMap((item) => valuesAt(item, rest)) : []
}

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* texts(item)
  else if (isObject(value)) for (const member of Object.values(value)) yield* texts(member)
}
