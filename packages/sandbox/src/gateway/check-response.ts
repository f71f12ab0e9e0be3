import { findOperation, responseSchema } from '@wxpay/catalog'
import type { OperationResponse } from '../domain/operation'
import { compiler } from '../validation/compiled-schemas'
import { perOperation } from '../validation/per-operation'
import type { Responded } from './exchange'

/** Checks the response of a request, and returns it unchanged. */
export type CheckResponse = (responded: Responded) => Responded

type Check = (response: OperationResponse) => string | undefined

const compile = compiler('all')

const checkOf = perOperation((found): Check => {
  const schema = responseSchema(found)
  const validate = schema === undefined ? undefined : compile(found.document, schema)
  return (response) => {
    if (!(String(response.status) in found.operation.responses)) {
      return `The catalog has no response ${response.status} of ${found.route}.`
    }
    if (validate === undefined || !('body' in response) || validate(response.body)) return undefined
    // Enumerations of responses are open: WeChat Pay adds values without notice.
    const error = validate.errors?.find(({ keyword }) => keyword !== 'enum')
    if (error === undefined) return undefined
    return `The response of ${found.route} does not match the catalog: ${error.instancePath} ${error.message ?? ''}`
  }
})

/**
 * Checks responses against the catalog. A response that is missing in the catalog is a defect of the sandbox:
 * it is reported, but still sent.
 */
export function checkedResponses(report: (error: unknown) => void): CheckResponse {
  return (responded) => {
    const { operation, response } = responded
    const route = `${operation.method} ${operation.path}`
    const found = findOperation(route)
    const defect = found === undefined ? `${route} is not in the catalog.` : checkOf(found)(response)
    if (defect !== undefined) report(new Error(defect))
    return responded
  }
}
