import { domains } from '../domains'
import { type ControlDocument, controlDocument } from './openapi'

/**
 * The OpenAPI 3.1 document of the control API, for generating clients in other languages. A running sandbox serves it
 * at `/sandbox/v1/openapi.json`, and `wxpay-sandbox --openapi` prints it.
 *
 * @example
 * ```ts
 * import { controlOpenApi } from '@wxpay/sandbox'
 *
 * console.log(Object.keys(controlOpenApi().paths).length)
 * ```
 */
export function controlOpenApi(): ControlDocument {
  return controlDocument(domains)
}
