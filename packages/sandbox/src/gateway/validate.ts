import { findOperation } from '@wxpay/catalog'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { Operation } from '../domain/operation'
import { bodySchema, parameterSchema } from '../validation/catalog-schemas'
import { compiler } from '../validation/compiled-schemas'
import { toApiError } from '../validation/validation-error'
import type { Parsed } from './exchange'

/** Checks the parameters of a request, and returns it unchanged. */
export type Validate = (parsed: Parsed) => Parsed

type Validators = Readonly<Record<'path' | 'query' | 'body', ValidateFunction | undefined>>

const locations = ['path', 'query', 'body'] as const

/**
 * Validates requests against the catalog. The validators of an operation are compiled on its first call.
 *
 * @throws ApiError PARAM_ERROR, from the returned function
 */
export function catalogValidation(): Validate {
  const known = new Map<Operation, Validators>()
  const compile = compiler()
  const validatorsOf = (operation: Operation): Validators => {
    const route = `${operation.method} ${operation.path}`
    const found = findOperation(route)
    if (found === undefined) throw new Error(`The catalog has no ${route}.`)
    const body = bodySchema(found)
    return {
      path: compile(found.document, { ...parameterSchema(found, 'path'), additionalProperties: true }),
      query: compile(found.document, { ...parameterSchema(found, 'query'), additionalProperties: true }),
      body: body === undefined ? undefined : compile(found.document, body),
    }
  }
  return (exchange) => {
    const { operation, parsed } = exchange
    const validators = known.get(operation) ?? validatorsOf(operation)
    known.set(operation, validators)
    for (const location of locations) {
      const validate = validators[location]
      if (validate === undefined || validate(parsed[location])) continue
      const [error] = validate.errors ?? []
      if (error !== undefined) throw toApiError(error, location)
    }
    return exchange
  }
}
