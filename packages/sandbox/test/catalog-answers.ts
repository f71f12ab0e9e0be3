import { findOperation } from '@wxpay/catalog'
import type { ErrorObject } from 'ajv'
import { compiler } from '../src/validation/compiled-schemas'

const compile = compiler()

/**
 * What the catalog has against an answer: a field missing, of a wrong type, or one that nobody documented.
 *
 * @param route - `POST /v3/…`, path parameters in braces
 */
export function complaints(
  route: string,
  body: unknown,
): readonly Pick<ErrorObject, 'instancePath' | 'params'>[] {
  const found = findOperation(route)
  const response = found?.operation.responses['200']
  if (found === undefined || response === undefined || !('content' in response))
    throw new Error(`no answer: ${route}`)
  const { content = {} } = response
  const schema = content['application/json']?.schema
  if (schema === undefined) throw new Error(`no JSON answer: ${route}`)
  const validate = compile(found.document, schema)
  return validate(body)
    ? []
    : (validate.errors ?? []).map(({ instancePath, params }) => ({ instancePath, params }))
}
