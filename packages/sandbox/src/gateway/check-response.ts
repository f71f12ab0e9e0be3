import { findOperation } from '@wxpay/catalog'
import type { Operation, OperationResponse } from '../domain/operation'
import { responseSchema } from '../validation/catalog-schemas'
import { compiler } from '../validation/compiled-schemas'
import type { Responded } from './exchange'

/** Checks the response of a request, and returns it unchanged. */
export type CheckResponse = (responded: Responded) => Responded

type Check = (response: OperationResponse) => string | undefined

/**
 * Checks responses against the catalog. A response that is missing in the catalog is a defect of the sandbox:
 * it is reported, but still sent.
 */
export function checkedResponses(report: (error: unknown) => void): CheckResponse {
  const checks = new Map<Operation, Check>()
  const compile = compiler('all')
  const checkOf = (operation: Operation): Check => {
    const route = `${operation.method} ${operation.path}`
    const found = findOperation(route)
    if (found === undefined) return () => `${route} is not in the catalog.`
    const schema = responseSchema(found)
    const validate = schema === undefined ? undefined : compile(found.document, schema)
    return (response) => {
      if (!(String(response.status) in found.operation.responses)) {
        return `The catalog has no response ${response.status} of ${route}.`
      }
      if (validate === undefined || !('body' in response) || validate(response.body)) return undefined
      // Enumerations of responses are open: WeChat Pay adds values without notice.
      const error = validate.errors?.find(({ keyword }) => keyword !== 'enum')
      if (error === undefined) return undefined
      return `The response of ${route} does not match the catalog: ${error.instancePath} ${error.message ?? ''}`
    }
  }
  return (responded) => {
    const { operation, response } = responded
    const check = checks.get(operation) ?? checkOf(operation)
    checks.set(operation, check)
    const defect = check(response)
    if (defect !== undefined) report(new Error(defect))
    return responded
  }
}
