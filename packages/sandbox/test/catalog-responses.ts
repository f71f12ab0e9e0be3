import { findOperation } from '@wxpay/catalog'
import type { ErrorObject } from 'ajv'
import { compiler } from '../src/validation/compiled-schemas'

const compile = compiler()

/**
 * Deviations of a response from the catalog: a missing field, a wrong type, or an undocumented field.
 *
 * @param route - `POST /v3/…`, path parameters in braces
 */
export function deviations(
  route: string,
  body: unknown,
): readonly Pick<ErrorObject, 'instancePath' | 'params'>[] {
  const found = findOperation(route)
  const response = found?.operation.responses['200']
  if (found === undefined || response === undefined || !('content' in response))
    throw new Error(`no response: ${route}`)
  const { content = {} } = response
  const schema = content['application/json']?.schema
  if (schema === undefined) throw new Error(`no JSON response: ${route}`)
  const validate = compile(found.document, schema)
  return validate(body)
    ? []
    : (validate.errors ?? []).map(({ instancePath, params }) => ({ instancePath, params }))
}
