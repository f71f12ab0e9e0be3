import { ApiError, invalidRequest } from '../domain/api-error'
import type { Context } from '../domain/context'
import { withMagicValues } from '../magic/acting'
import { type MagicRequest, catalogError } from '../magic/interpreter'

/** A validated request of a merchant. */
export interface ProcessedRequest extends MagicRequest {
  readonly mchid: string
  /** Path as sent. */
  readonly pathname: string
}

/**
 * Processes a validated request, unless an injected fault rejects it with an error code.
 *
 * @param handle - the handler of the operation
 * @throws ApiError
 */
export function processed<Response extends object>(
  context: Context,
  request: ProcessedRequest,
  handle: () => Response,
): Response {
  const { route, mchid, pathname: path } = request
  const [method = ''] = route.split(' ')
  const injection = context.faults.take({ method, path, mchid }, ['operation'])
  if (injection !== undefined) throw errorOf(route, injection.options.code || 'SYSTEM_ERROR')
  return withMagicValues(context, request, handle)
}

// A code that the catalog does not list for the operation has the status of a broken rule.
function errorOf(route: string, code: string): ApiError {
  return catalogError(route, code) ?? new ApiError({ ...invalidRequest('业务错误'), code })
}
